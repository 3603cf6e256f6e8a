import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { base } from './base.styles.ts';
import { defineOwn } from './define.ts';
import { ActEvent, CloseEvent, FillEvent, LeaveEvent } from './events.ts';
import { firstClickOnly } from './first-click.ts';
import { icon, type Icon } from './icons.ts';
import { reachLink } from './links.ts';
import { panel } from './panel.styles.ts';
import { viewBody } from './view-body.ts';
import type { Action, View } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';
import type { WegwijzerScreen } from './wegwijzer-screen.ts';

interface Said {
  readonly heading: string;
  readonly notice?: View['notice'];
}

/**
 * One view of a session, in its frame: where you are, one thing to do, and the way back or to a person, always in the
 * same places. The elements for the ticket and the ready message are fetched by whoever shows those views.
 *
 * @event {ActEvent} wegwijzer-act - The user pressed or set something.
 * @event {FillEvent} wegwijzer-fill - The user typed in the ticket.
 * @event {LeaveEvent} wegwijzer-leave - The user left a field of the ticket.
 * @event {CloseEvent} wegwijzer-close - The user wants the dialog closed.
 * @csspart panel - The whole panel.
 * @csspart header - Where you are, as whom.
 * @csspart heading - The one heading.
 * @csspart primary - The button or link for the next thing to do.
 * @csspart action - Every other button.
 * @csspart link - Every link.
 * @csspart footer - Back, help and a person.
 */
export class WegwijzerPanel extends LitElement {
  static override styles = [base, panel];

  /** What to show. */
  @property({ attribute: false }) view?: View;

  /** The fixed words. */
  @property({ attribute: false }) text?: PanelText;

  /** Whether the first view takes focus too: right in a dialog, wrong inside a page. */
  @property({ type: Boolean }) focusFirst = false;

  /** Whether there is a button to close the dialog around the panel. */
  @property({ type: Boolean }) closable = false;

  /** Whether the user acted since the last change of place: only then may focus move. */
  #acted = false;

  /** Whether the primary action was the last thing the user pressed. */
  #pressedPrimary = false;

  /** Whether the view in hand takes focus to its heading. */
  #movesFocus = false;

  /** What the live region says: the heading only where focus does not go there, so that it is not heard twice. */
  #said: Said = { heading: '' };

  /** What it says from the next frame on. */
  #next = this.#said;

  /** Puts focus on the heading. */
  override focus() {
    const heading = this.renderRoot.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    // Only as far as needed: to the top of the panel when that is out of sight, else to the heading.
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    else heading?.scrollIntoView({ block: 'nearest' });
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    const first = changed.get('view') === undefined;
    const mayMove = first ? this.focusFirst : this.#acted || Boolean(this.shadowRoot?.activeElement);
    this.#movesFocus = mayMove && this.#isElsewhere(changed);
  }

  override updated(changed: PropertyValues<this>) {
    const { view } = this;
    if (!changed.has('view') || !view) return;
    const elsewhere = this.#isElsewhere(changed);
    if (this.#movesFocus) this.focus();
    else if (!elsewhere && this.#pressedPrimary) this.#focusMissing();
    const unheard = elsewhere && !this.#movesFocus && changed.get('view') !== undefined;
    this.#say({ heading: unheard ? view.heading : '', notice: view.notice });
    if (elsewhere) this.#acted = false;
    this.#pressedPrimary = false;
  }

  override render() {
    const { view, text } = this;
    if (!text) return nothing;
    return html`<section
      class="root"
      part="panel"
      lang=${text.lang ?? nothing}
      aria-label=${text.name}
      @click=${firstClickOnly}
      @keydown=${this.#onKey}
      @keyup=${this.#onKey}
      @keypress=${this.#onKey}
      @wegwijzer-act=${this.#onAct}
      @wegwijzer-fill=${this.#onFill}
      @wegwijzer-leave=${this.#onLeave}
    >
      ${view ? keyed(view.at, this.#renderHeader(view, text)) : nothing}
      <div role="status">${this.#renderSaid()}</div>
      ${view ? keyed(view.at, [this.#renderMain(view, text), this.#renderFooter(view)]) : nothing}
    </section>`;
  }

  #renderHeader({ portal, role, changeRole, progress }: View, text: PanelText) {
    return html`<header part="header">
      <p class="where">
        <span translate="no">${portal}</span>
        ${role === undefined ? nothing : this.#renderRole(role, changeRole)}
      </p>
      ${progress ? this.#renderProgress(progress) : nothing}
      ${
        this.closable
          ? html`<button type="button" class="close" part="action" @click=${this.#onClose}>
              ${icon('cross')}<span class="unseen">${text.close}</span>
            </button>`
          : nothing
      }
    </header>`;
  }

  #renderRole(role: string, change: Action | undefined) {
    if (!change) return html`<span class="role">${role}</span>`;
    return html`<button type="button" class="link role" part="action" @click=${() => this.#act(change)}>
      <span>${role}<span class="unseen">, ${change.label}</span></span>
    </button>`;
  }

  #renderProgress({ now, of, text }: NonNullable<View['progress']>) {
    const dots = [...Array(of).keys()].map((at) => html`<i class=${at < now ? 'done' : ''}></i>`);
    return html`<p class="progress"><span class="dots" aria-hidden="true">${dots}</span>${text}</p>`;
  }

  #renderSaid() {
    const { heading, notice } = this.#said;
    return keyed(
      heading + (notice?.text ?? ''),
      html`${heading ? html`<span class="unseen">${heading}</span>` : nothing}
      ${notice ? html`<p class="notice" lang=${notice.lang ?? nothing}>${notice.text}</p>` : nothing}`,
    );
  }

  #renderMain(view: View, text: PanelText) {
    return html`<div class="main stack">
      <h2 tabindex="-1" part="heading">${view.heading}</h2>
      ${view.body.map((sentence) => html`<p>${sentence}</p>`)}
      ${view.trap ? html`<p class="note trap" part="trap">${icon('mark')}<span>${view.trap}</span></p>` : nothing}
      ${viewBody(view, text, (action) => this.#act(action))}
    </div>`;
  }

  #renderFooter({ back, help, more, contact }: View) {
    return html`<footer part="footer">
      <div class="ways">
        ${back ? this.#renderWay(back, 'back') : html`<span></span>`} ${help ? this.#renderWay(help) : nothing}
        ${'href' in contact ? reachLink(contact, 'link', contact.label) : this.#renderWay(contact, 'phone')}
      </div>
      <div class="ways">${more.map((action) => this.#renderWay(action))}</div>
    </footer>`;
  }

  #renderWay(action: Action, shape?: Icon) {
    return html`<button type="button" class="link" part="action" @click=${() => this.#act(action)}>
      ${shape ? icon(shape) : nothing}<span>${action.label}</span>
    </button>`;
  }

  /** The replica may still be on its way. */
  #focusMissing() {
    void this.renderRoot.querySelector<WegwijzerScreen>('wegwijzer-screen:defined')?.focusMissing();
  }

  #isElsewhere(changed: PropertyValues<this>) {
    return changed.get('view')?.at !== this.view?.at;
  }

  #say(said: Said) {
    this.#next = said;
    // A frame later, when the region stands in the page empty: what arrives together with its region is not spoken.
    requestAnimationFrame(() => {
      const { heading, notice } = this.#said;
      if (this.#next.heading === heading && this.#next.notice?.text === notice?.text) return;
      this.#said = this.#next;
      this.requestUpdate();
    });
  }

  #act(action: Action) {
    this.#send(new ActEvent(action.event));
  }

  #send(event: ActEvent) {
    const { view } = this;
    this.#acted = true;
    this.#pressedPrimary = view !== undefined && 'primary' in view && view.primary?.event === event.event;
    this.dispatchEvent(event);
  }

  readonly #onAct = (event: ActEvent) => {
    this.#send(new ActEvent(event.event, event.index));
  };

  readonly #onFill = ({ field, value }: FillEvent) => void this.dispatchEvent(new FillEvent(field, value));

  readonly #onLeave = ({ field }: LeaveEvent) => {
    this.dispatchEvent(new LeaveEvent(field));
  };

  readonly #onClose = () => {
    this.dispatchEvent(new CloseEvent());
  };

  /** What is typed here must not fire the host page's single-key shortcuts; Escape and Tab belong to the page. */
  readonly #onKey = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    const types = target instanceof Element && target.matches('input, textarea, select');
    if (types && event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
  };
}

defineOwn('wegwijzer-panel', WegwijzerPanel);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-panel': WegwijzerPanel;
  }
}
