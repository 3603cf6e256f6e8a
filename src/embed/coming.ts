import type { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';
import type { Inspect } from '../session/run.ts';

/** A guide from the press that opens it until it is closed: where it goes, and what has come of it. */
export interface Coming {
  /** The element whose attributes count, and from which the public events come. */
  readonly host: HTMLElement & { inspect?: Inspect | undefined };
  /** For a dialog: the first view takes focus, and there is a button to close. */
  readonly onClose?: (() => void) | undefined;
  /** Says that it was closed, perhaps before it had come. */
  readonly signal: AbortSignal;
  /** What is said to whoever presses something before it is there. */
  readonly wait: string;
  /** Puts the panel into the page, in the place of whatever stood there. */
  readonly show: (panel: HTMLElement) => void;
  /** Whether it failed before. */
  isAgain?: boolean;
  panel?: WegwijzerPanel | undefined;
  /** What the user pressed meanwhile: events of the session, in order. */
  readonly pressed: string[];
  /** From now on what is pressed is somebody else's. */
  takeOver?: () => void;
}

/** A guide that runs. */
export interface Started {
  /** Stops it. What the user did stays in this tab. */
  stop(): void;
}
