import { fixture, nextFrame } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/elements/late-body.ts';
import '../../src/elements/rare.ts';
import '../../src/elements/wegwijzer-contacts.ts';
import '../../src/elements/wegwijzer-files.ts';
import '../../src/elements/wegwijzer-panel.ts';
import '../../src/elements/wegwijzer-receipt.ts';
import '../../src/elements/wegwijzer-ticket.ts';
import { AttachEvent } from '../../src/elements/attach-event.ts';
import { ActEvent, FillEvent, LeaveEvent } from '../../src/elements/events.ts';
import { sheetOf, surface } from '../../src/embed/styles.ts';
import type { WegwijzerPanel } from '../../src/elements/wegwijzer-panel.ts';
import type { View } from '../../src/session/view.ts';
import { text } from './examples.ts';

interface Options {
  readonly focusFirst?: boolean;
  readonly closable?: boolean;
}

/** What a screen reader says for an element: its text, block by block, without needless space. Icons have none. */
export function spoken(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const copy = element.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll('p, li, h2, h3, div')) block.append(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The panel as a person meets it. Alone knows the shadow trees. */
export class PanelHarness {
  readonly panel: WegwijzerPanel;
  /** What the panel sent, in order: an event of the session, or what was typed. */
  readonly sent: string[] = [];
  /** The files that the panel sent, in order. */
  readonly attached: AttachEvent[] = [];

  constructor(panel: WegwijzerPanel) {
    this.panel = panel;
    panel.addEventListener('wegwijzer-act', (event) => this.#record(event));
    panel.addEventListener('wegwijzer-fill', (event) => this.#record(event));
    panel.addEventListener('wegwijzer-leave', (event) => this.#record(event));
    panel.renderRoot.addEventListener('wegwijzer-attach', (event) => this.#record(event));
  }

  /** Shows a view where the public elements show it: in a shadow tree with their own style sheet. */
  static async show(view: View, { focusFirst = false, closable = false }: Options = {}): Promise<PanelHarness> {
    const root = (await fixture(html`<wegwijzer-stand-in></wegwijzer-stand-in>`)).attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(surface)];
    render(
      html`<wegwijzer-panel
        class="guide"
        .view=${view}
        .text=${text}
        .focusFirst=${focusFirst}
        .closable=${closable}
      ></wegwijzer-panel>`,
      root,
    );
    const harness = new PanelHarness(root.querySelector('wegwijzer-panel')!);
    await harness.settled();
    return harness;
  }

  /** Shows another view, as the session does after an action. */
  async turnTo(view: View): Promise<void> {
    this.panel.view = view;
    await this.settled();
  }

  /** Waits until everything is drawn and what is said a frame later has been said. */
  async settled(): Promise<void> {
    await this.panel.updateComplete;
    await nextFrame();
    await nextFrame();
    await this.panel.updateComplete;
  }

  /** The element that has focus, whichever shadow tree it is in. */
  get focused(): Element | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  /** The element that stands for the public one: all that the page reaches. */
  get host(): HTMLElement {
    return (this.panel.getRootNode() as ShadowRoot).host as HTMLElement;
  }

  get heading(): HTMLElement {
    return this.one('h2');
  }

  /** What the live region says; empty when it says nothing. */
  get announced(): string {
    return spoken(this.one('[role="status"]'));
  }

  /** All elements that match, through every shadow tree, in the order of the page. */
  all<Found extends Element = HTMLElement>(selector: string, root: ParentNode | null = this.panel.shadowRoot): Found[] {
    return [...(root?.querySelectorAll('*') ?? [])].flatMap((element) => [
      ...(element.matches(selector) ? [element as Found] : []),
      ...(element.shadowRoot ? this.all<Found>(selector, element.shadowRoot) : []),
    ]);
  }

  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`Nothing here matches ${selector}`);
    return found;
  }

  /** The button or link whose accessible name starts with these words. */
  control(name: string): HTMLElement {
    const found = this.all('button, a').find((element) => spoken(element).startsWith(name));
    if (!found) throw new Error(`No button or link is called ${name}`);
    return found;
  }

  /** The names of all buttons and links, in order. */
  get controls(): string[] {
    return this.all('button, a').map(spoken);
  }

  /** The control under this label. */
  field(label: string): HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement {
    const found = this.all<HTMLLabelElement>('label').find((element) => spoken(element).startsWith(label));
    if (!found?.control) throw new Error(`No field is called ${label}`);
    return found.control as HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement;
  }

  /** What is read aloud with a field, after its name. */
  described(field: Element): string {
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const root = field.getRootNode() as ShadowRoot;
    return ids.map((id) => spoken(root.getElementById(id) ?? document.createElement('i'))).join(' ');
  }

  /** Types as a person does: the whole new text, then leaves the field. */
  type(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.blur();
  }

  #record(event: Event) {
    if (event instanceof ActEvent) this.sent.push(event.event + (event.index === undefined ? '' : ` ${event.index}`));
    if (event instanceof FillEvent) this.sent.push(`${event.field}: ${event.value}`);
    if (event instanceof LeaveEvent) this.sent.push(`left ${event.field}`);
    if (event instanceof AttachEvent) this.attached.push(event);
  }
}
