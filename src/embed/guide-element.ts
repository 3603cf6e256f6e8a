import type { Inspect } from '../session/run.ts';
import { Opening } from './opening.ts';
import { attributes, linkedProcedure } from './settings.ts';
import { sheetOf, surface } from './styles.ts';

/**
 * The guide inside a page. Until it is there, and without JavaScript, the light-DOM children are shown.
 *
 * @tag wegwijzer-guide
 * @attribute {ProcedureId} procedure - A deep link: the id of a documented procedure.
 * @attribute {RoleKey} visitor - Who the user is: a role key.
 * @attribute {Language} lang - The language: `nl`, `fr`, `de` or `en`; else that of the page; else Dutch.
 * @attribute gateway - The address of the gateway. Without it the user gets a message to copy or mail.
 * @attribute coordinator-name - The coordinator of this care home, if there is one.
 * @attribute coordinator-email - The coordinator's e-mail address.
 * @attribute coordinator-phone - The coordinator's telephone number.
 * @attribute contacts - In JSON, what the documents do not print of other contacts: `{"rizivServiceCenter": {"phone": "…"}}`.
 * @attribute {boolean} counts - When present: whoever has solved a problem is asked whether its cause may be counted.
 * @event {WegwijzerStepEvent} wegwijzer-step - The user is at a step.
 * @event {WegwijzerDiagnosisEvent} wegwijzer-diagnosis - Selections were explained.
 * @event {WegwijzerEscalateEvent} wegwijzer-escalate - The user sees whom to turn to.
 * @event {WegwijzerTicketEvent} wegwijzer-ticket - A ticket was stored.
 * @cssproperty [--wegwijzer-color-scheme=light dark] - `light` or `dark` for a portal that always is; else what the visitor prefers.
 * @cssproperty [--wegwijzer-text=light-dark(#1a1c20, #f3f4f6)] - Text; at least 7:1 on both surfaces.
 * @cssproperty [--wegwijzer-surface=light-dark(#fff, #16191e)] - What the text stands on.
 * @cssproperty [--wegwijzer-soft=light-dark(#f1f4f8, #22272f)] - The quiet surface of header and footer.
 * @cssproperty [--wegwijzer-action=light-dark(#003e87, #a9ccff)] - Buttons and links; at least 7:1 on both surfaces.
 * @cssproperty [--wegwijzer-action-text=light-dark(#fff, #0a1a33)] - The words on a filled button; at least 7:1 on it.
 * @cssproperty [--wegwijzer-attention=light-dark(#98290b, #ffb59b)] - The mark on the replica, and what is wrong; at least 7:1.
 * @cssproperty [--wegwijzer-border=light-dark(#6c7480, #99a1ad)] - Edges; at least 3:1 on both surfaces.
 * @cssproperty [--wegwijzer-font=system-ui, sans-serif] - The typeface.
 * @slot - What is shown without JavaScript, and until the guide is there.
 * @csspart panel - The whole panel.
 * @csspart header - Where the user is, and as whom.
 * @csspart heading - The one heading.
 * @csspart trap - A warning before a step that loses work.
 * @csspart primary - The button or link for the next thing to do.
 * @csspart action - Every other button.
 * @csspart link - Every link.
 * @csspart footer - Back, help and a person.
 * @csspart sheet - The replica of a screen, as a whole.
 * @csspart field - One field: of the replica, a form or a list to tick off.
 * @csspart option - One of the large buttons of a field, or its list.
 * @csspart twin - The real screen's button.
 * @csspart verdict - What is right or wrong with a field.
 * @csspart contact - One contact.
 * @csspart phone - A telephone number.
 * @csspart errors - What is to be mended in a form.
 * @csspart message - The text of a message to somebody who can help.
 */
export class WegwijzerGuide extends HTMLElement {
  static readonly observedAttributes = attributes;

  /** For development: XState's inspection observer. Set it before the element is in the page. */
  inspect?: Inspect | undefined;

  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #fallback = document.createElement('slot');
  readonly #opening = new Opening({
    host: this,
    root: this.#shadow,
    onShow: (isGuide) => (isGuide ? this.#fallback.remove() : this.#shadow.prepend(this.#fallback)),
  });
  #reopening = false;
  /** The attributes in the markup of a page are told before the element is: by then nothing is open that they change. */
  #isOpen = false;

  constructor() {
    super();
    this.#shadow.adoptedStyleSheets = [sheetOf(surface)];
  }

  connectedCallback() {
    window.addEventListener('hashchange', this.#onLink);
    if (!this.#opening.isShown) this.#shadow.prepend(this.#fallback);
    this.#isOpen = true;
    void this.#opening.open();
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#onLink);
    // A router that moves the element takes it out and puts it back in one go: that is no reason to stop.
    setTimeout(() => {
      if (!this.isConnected) this.#opening.close();
    });
    this.#isOpen = false;
  }

  readonly #onLink = () => {
    if (!linkedProcedure()) return;
    this.#opening.close();
    void this.#opening.open();
  };

  attributeChangedCallback(_name: string, before: string | null, after: string | null) {
    if (before === after || !this.#isOpen || this.#reopening) return;
    this.#reopening = true;
    queueMicrotask(() => {
      this.#reopening = false;
      this.#opening.close();
      void this.#opening.open();
    });
  }
}
