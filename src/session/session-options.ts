import type { OwnContacts } from '../escalation/ladder.ts';
import type { FlowId } from '../flow/catalogue.ts';
import type { FlowFiles } from '../flow/flow-files.ts';
import type { Start } from '../flow/registry.ts';
import type { Text } from '../text/text.ts';
import type { Inspect } from './run.ts';
import type { Store } from './store.ts';
import type { Frame } from './view.ts';

/** Where to begin: in a flow, in a role, at another step than the first. */
export interface Beginning {
  readonly flow: FlowId;
  readonly role?: string | undefined;
  readonly step?: string | undefined;
}

/** What a session needs from the page. */
export interface SessionOptions {
  readonly start: Start;
  readonly text: Text;
  readonly store: Store;
  /** Erases what is kept of tickets, beside the tab's own storage. Rejects when it is not certain that nothing is left. */
  readonly eraseTickets?: () => Promise<void>;
  /** What the integrator told about contacts. */
  readonly own: OwnContacts;
  /** The address of the page, without what may be personal in it; empty when it has none. */
  readonly page: string;
  /** The gateway that counts solved cases, when the integrator wants that. */
  readonly counts?: string | undefined;
  readonly files: FlowFiles;
  /**
   * Waits until a part that did not come may come: then it is asked for once more; without it, it is not. At the opening
   * neither: whoever opens a session tries again by other means.
   */
  readonly calm?: () => Promise<void>;
  /** Said above the first view. */
  readonly notice?: Frame['notice'];
  readonly inspect?: Inspect | undefined;
  /** The clock. */
  readonly now: () => Date;
}
