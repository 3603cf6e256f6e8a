/**
 * What a portal that is written in TypeScript can name (`import type { … } from 'wegwijzer'`). Types only: nothing of it
 * is in what browsers load.
 */
import type { FlowId, RoleKey } from '../flow/catalogue.ts';
import type { ProcedureId } from '../flow/registry.ts';
import type { Language } from '../text/languages.ts';
import type { WegwijzerGuide } from './guide-element.ts';
import type { WegwijzerLauncher } from './launcher-element.ts';

export type { FlowId, Language, ProcedureId, RoleKey, WegwijzerGuide, WegwijzerLauncher };
export type {
  WegwijzerDiagnosisEvent,
  WegwijzerEscalateEvent,
  WegwijzerStepEvent,
  WegwijzerTicketEvent,
} from '../elements/public-events.ts';

/** The attributes of both elements, for typed templates such as JSX. */
export interface WegwijzerAttributes {
  procedure?: ProcedureId;
  visitor?: RoleKey;
  lang?: Language;
  gateway?: string;
  'coordinator-name'?: string;
  'coordinator-email'?: string;
  'coordinator-phone'?: string;
  contacts?: string;
  /** Counts when it is there, whatever it says. */
  counts?: '';
}

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-guide': WegwijzerGuide;
    'wegwijzer-launcher': WegwijzerLauncher;
  }
}
