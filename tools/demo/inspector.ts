import { createInspector, type StatelyInspectionEvent } from '@statelyai/inspect';

/** How many events the panel keeps. */
const kept = 50;

/**
 * Puts a panel in the page that shows the running machine's state and events. Everything stays in the page: the
 * adapter is this panel, no other host is asked for anything.
 *
 * @returns What a guide takes as its `inspect`.
 */
export function inspectIn(parent: HTMLElement): (event: unknown) => void {
  const panel = panelIn(parent);
  const inspector = createInspector({ send: (event: StatelyInspectionEvent) => panel.show(event) });
  return (event) => inspector.inspect.next?.(event as never);
}

function panelIn(parent: HTMLElement) {
  const panel = document.createElement('section');
  panel.className = 'inspector';
  panel.setAttribute('aria-label', 'Inspector');
  // The dialog of the guide makes the page inert; a popover stands above it, to be read.
  panel.popover = 'manual';
  const title = document.createElement('h2');
  const state = document.createElement('pre');
  state.dataset['inspector'] = 'state';
  const events = document.createElement('ol');
  events.reversed = true;
  panel.append(title, state, events);
  parent.append(panel);
  panel.showPopover();
  const machines = new Map<string, string>();
  return {
    show(event: StatelyInspectionEvent) {
      if (event.type === '@xstate.actor') machines.set(event.sessionId, event.name);
      if (event.type === '@xstate.event') list(events, event.event.type);
      if (event.type !== '@xstate.snapshot') return;
      title.textContent = machines.get(event.sessionId) ?? event.sessionId;
      state.textContent = JSON.stringify((event.snapshot as { value?: unknown }).value, null, 2);
    },
  };
}

function list(events: HTMLOListElement, type: string) {
  const item = document.createElement('li');
  item.textContent = type;
  events.prepend(item);
  while (events.childElementCount > kept) events.lastElementChild?.remove();
}
