import { NativeEvent } from './native-event.ts';

/** The user pressed or set something: `event` is what the session understands, `index` the line it is about. */
export class ActEvent extends NativeEvent {
  readonly event: string;
  readonly index: number | undefined;

  constructor(event: string, index?: number) {
    super('wegwijzer-act', { bubbles: true });
    this.event = event;
    this.index = index;
  }
}

/** The user typed in a field of the ticket: its whole text, as it stands there now. */
export class FillEvent extends NativeEvent {
  readonly field: string;
  readonly value: string;

  constructor(field: string, value: string) {
    super('wegwijzer-fill', { bubbles: true });
    this.field = field;
    this.value = value;
  }
}

/** The user left a field of the ticket, so it may now be judged. */
export class LeaveEvent extends NativeEvent {
  readonly field: string;

  constructor(field: string) {
    super('wegwijzer-leave', { bubbles: true });
    this.field = field;
  }
}

/** The user wants the dialog closed. */
export class CloseEvent extends NativeEvent {
  constructor() {
    super('wegwijzer-close', { bubbles: true });
  }
}

// None is composed: what happens in the widget stays in the shadow tree that holds the panel.
declare global {
  interface GlobalEventHandlersEventMap {
    'wegwijzer-act': ActEvent;
    'wegwijzer-fill': FillEvent;
    'wegwijzer-leave': LeaveEvent;
    'wegwijzer-close': CloseEvent;
  }
}
