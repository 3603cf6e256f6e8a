import type { FlowId, RoleKey } from '../flow/catalogue.ts';
import { NativeEvent } from './native-event.ts';

const heardByThePage = { bubbles: true, composed: true };

/** The user is at a step. Keys only, nothing personal. */
export class WegwijzerStepEvent extends NativeEvent {
  readonly flow: FlowId;
  /** Absent while the user has not said who she is. */
  readonly visitor: RoleKey | undefined;
  readonly step: string;

  constructor(flow: FlowId, visitor: RoleKey | undefined, step: string) {
    super('wegwijzer-step', heardByThePage);
    this.flow = flow;
    this.visitor = visitor;
    this.step = step;
  }
}

/** Selections were explained: `diagnoses` names what went wrong, in screen order; empty when nothing was. */
export class WegwijzerDiagnosisEvent extends NativeEvent {
  readonly flow: FlowId;
  readonly step: string;
  readonly diagnoses: readonly string[];

  constructor(flow: FlowId, step: string, diagnoses: readonly string[]) {
    super('wegwijzer-diagnosis', heardByThePage);
    this.flow = flow;
    this.step = step;
    this.diagnoses = diagnoses;
  }
}

/** The user sees whom to turn to, in this order. */
export class WegwijzerEscalateEvent extends NativeEvent {
  readonly flow: FlowId;
  readonly contacts: readonly string[];

  constructor(flow: FlowId, contacts: readonly string[]) {
    super('wegwijzer-escalate', heardByThePage);
    this.flow = flow;
    this.contacts = contacts;
  }
}

/** A ticket was stored. */
export class WegwijzerTicketEvent extends NativeEvent {
  readonly contact: string;
  /** The user's reference. */
  readonly reference: string;

  constructor(contact: string, reference: string) {
    super('wegwijzer-ticket', heardByThePage);
    this.contact = contact;
    this.reference = reference;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wegwijzer-step': WegwijzerStepEvent;
    'wegwijzer-diagnosis': WegwijzerDiagnosisEvent;
    'wegwijzer-escalate': WegwijzerEscalateEvent;
    'wegwijzer-ticket': WegwijzerTicketEvent;
  }
}
