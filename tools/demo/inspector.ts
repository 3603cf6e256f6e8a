import { createInspector, type StatelyActorEvent, type StatelyInspectionEvent } from '@statelyai/inspect';

/** How many events the panel keeps. */
const kept = 50;

/**
 * Puts a panel in the page that shows the running machine's state and events, and the state of the machine that it
 * invokes to look for a cause. Everything stays in the page: the adapter is this panel, no other host is asked for
 * anything.
 *
 * @returns What a guide takes as its `inspect`.
 */
export function inspectIn(parent: HTMLElement): (event: unknown) => void {
  const panel = panelIn(parent);
  const inspector = createInspector({ send: (event: StatelyInspectionEvent) => panel.show(event) });
  return (event) => inspector.inspect.next?.(event as never);
}

function panelIn(parent: HTMLElement) {
  const parts = partsIn(parent);
  const actors = new Map<string, { readonly name: string; readonly isInvoked: boolean }>();
  return {
    show(event: StatelyInspectionEvent) {
      if (event.type === '@xstate.actor') actors.set(event.sessionId, actorIn(event));
      if (event.type === '@xstate.event') list(parts.events, event.event.type);
      if (event.type !== '@xstate.snapshot') return;
      const { value, children = {} } = event.snapshot as ShownSnapshot;
      const { name = event.sessionId, isInvoked = false } = actors.get(event.sessionId) ?? {};
      if (isInvoked) {
        parts.invoked.textContent = JSON.stringify({ [name]: value }, null, 2);
        return;
      }
      parts.title.textContent = name;
      parts.state.textContent = JSON.stringify(value, null, 2);
      if (Object.keys(children).length === 0) parts.invoked.textContent = '';
    },
  };
}

/** Puts the parts of the panel in the page. */
function partsIn(parent: HTMLElement) {
  const panel = document.createElement('section');
  panel.className = 'inspector';
  panel.setAttribute('aria-label', 'Inspector');
  // The dialog of the guide makes the page inert; a popover stands above it, to be read.
  panel.popover = 'manual';
  const title = document.createElement('h2');
  const state = part('state');
  const invoked = part('invoked');
  const events = document.createElement('ol');
  events.reversed = true;
  panel.append(title, state, invoked, events);
  parent.append(panel);
  panel.showPopover();
  return { title, state, invoked, events };
}

/** What is shown of a snapshot. */
interface ShownSnapshot {
  readonly value?: unknown;
  readonly children?: object;
}

/** An actor by the name of its machine: what is invoked is known to its parent by another. */
function actorIn({ name, parentId, snapshot }: StatelyActorEvent) {
  const { machine } = snapshot as { readonly machine?: { readonly id: string } };
  return { name: machine?.id ?? name, isInvoked: parentId !== undefined };
}

function part(name: string): HTMLPreElement {
  const shown = document.createElement('pre');
  shown.dataset['inspector'] = name;
  return shown;
}

function list(events: HTMLOListElement, type: string) {
  const item = document.createElement('li');
  item.textContent = type;
  events.prepend(item);
  while (events.childElementCount > kept) events.lastElementChild?.remove();
}
