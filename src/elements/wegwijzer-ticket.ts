import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { AttachEvent } from './attach-event.ts';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { ActEvent, FillEvent, LeaveEvent } from './events.ts';
import { icon } from './icons.ts';
import { Press } from './press.ts';
import { stay } from './ticket-drop.ts';
import { labelled, reviewList } from './ticket-review.ts';
import { ticket } from './ticket.styles.ts';
import './wegwijzer-message.ts';
import type { Action, TicketFieldView, TicketLineView, TicketView } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/**
 * The ticket: what is known already, what only the user knows, what is sent, what happens next, and what became of it.
 * Whatever the phase, it draws what the view has. What takes files and what shows a receipt come later, by the time
 * that the view has them.
 *
 * @event {ActEvent} wegwijzer-act - The user pressed a button; `index` says which line it is about.
 * @event {FillEvent} wegwijzer-fill - The user typed in a field.
 * @event {LeaveEvent} wegwijzer-leave - The user left a field.
 * @event {AttachEvent} wegwijzer-attach - The user added files, or blacked out a part of one.
 * @csspart field - One field: label, hint, error and control.
 * @csspart errors - The summary of what to mend.
 * @csspart primary - The button that sends.
 * @csspart action - Every other button.
 */
export class WegwijzerTicket extends LitElement {
  static override styles = [base, ticket];

  /** What to show. */
  @property({ attribute: false }) view?: TicketView;

  /** The fixed words. */
  @property({ attribute: false }) text?: PanelText;

  readonly #press = new Press(this);

  /** Whether the user pressed send since the last view: then the summary of errors takes focus again. */
  #submitted = false;

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    const { errors, fields = [], files } = this.view ?? {};
    for (const { key, value } of fields) this.#setValue(key, value);
    const isNew = !changed.get('view')?.errors.items.length;
    if (errors?.items.length && (this.#submitted || isNew)) this.#focusField('to-mend');
    // What was drawn there must be kept or cancelled first.
    else if (this.#submitted && files?.tool) this.#focusField('files');
    this.#submitted = false;
  }

  override render() {
    const { view, text } = this;
    if (!view || !text) return nothing;
    const { phase, fields, files, review, trapField, secondary } = view;
    const about = view.about.map((sentence) => html`<p>${sentence}</p>`);
    const asks = phase === 'filling' || phase === 'reviewing' || phase === 'sending';
    return html`<form class="root stack" novalidate @dragover=${stay} @drop=${stay}>
      ${this.#renderErrors(view)} ${asks ? nothing : about} ${this.#renderReceipt(view)} ${this.#renderKnown(view)}
      ${fields.map((field) => this.#renderField(field))} ${files ? this.#renderFiles(files) : nothing}
      ${review ? reviewList(review) : nothing} ${trapField ? this.#renderTrap(trapField) : nothing}
      ${asks ? about : nothing}
      <p role="status" class="unseen">${phase === 'sending' ? view.primary?.label : ''}</p>
      ${view.primary ? this.#renderSubmit(view.primary, phase) : nothing}
      ${secondary.map((action) => this.#renderAction(action))} ${this.#renderMessage(view)}
    </form>`;
  }

  #renderErrors({ errors: { title, items } }: TicketView) {
    if (items.length === 0) return nothing;
    return html`<div
      id="to-mend"
      class="card"
      part="errors"
      role="group"
      tabindex="-1"
      aria-labelledby="to-mend-title"
      aria-describedby="to-mend-list"
    >
      <p id="to-mend-title" class="note strong">${icon('cross')}${title}</p>
      <ul id="to-mend-list" role="list">
        ${items.map(
          ({ field, text }) =>
            html`<li>
              <button type="button" class="link" @click=${() => this.#focusField(field)}>${text}</button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderReceipt({ receipt }: TicketView) {
    if (!receipt) return nothing;
    return html`<wegwijzer-receipt
      exportparts="action, link"
      .receipt=${receipt}
      .text=${this.text}
    ></wegwijzer-receipt>`;
  }

  #renderKnown({ known: { title, lines } }: TicketView) {
    if (lines.length === 0) return nothing;
    return html`<h3>${title}</h3>
      <ul role="list" class="known">
        ${lines.map((line) => this.#renderLine(line))}
      </ul>`;
  }

  #renderLine({ index, text, removed, button }: TicketLineView) {
    const event = removed ? 'line.restore' : 'line.remove';
    return html`<li>
      ${removed ? html`<s>${text}</s>` : html`<span>${text}</span>`}
      <button type="button" class="link" part="action" @click=${() => this.dispatchEvent(new ActEvent(event, index))}>
        <span>${button}<span class="unseen">: ${text}</span></span>
      </button>
    </li>`;
  }

  #renderField(field: TicketFieldView) {
    const { key, label, optional, hint, error, notice, control } = field;
    return html`<div class="field" part="field">
      <label for=${key}>${labelled(label)} ${optional ? html`<span class="quiet">${optional}</span>` : nothing}</label>
      ${hint ? html`<p id="${key}-hint">${hint}</p>` : nothing}
      ${error ? html`<p id="${key}-error" class="note strong">${icon('cross')}<span>${error}</span></p>` : nothing}
      ${control === 'textarea' ? this.#renderTextarea(field) : this.#renderInput(field)}
      <p role="status" id="${key}-notice" class="note strong">${notice}</p>
    </div>`;
  }

  #renderTextarea(field: TicketFieldView) {
    return html`<textarea
      id=${field.key}
      rows="4"
      aria-describedby=${notesOf(field) || nothing}
      aria-required=${field.optional ? nothing : 'true'}
      aria-invalid=${field.error ? 'true' : nothing}
      @input=${this.#onInput}
      @blur=${this.#onBlur}
    ></textarea>`;
  }

  #renderInput(field: TicketFieldView) {
    const { autocomplete } = field;
    return html`<input
      id=${field.key}
      type=${autocomplete === 'email' || autocomplete === 'tel' ? autocomplete : 'text'}
      autocomplete=${autocomplete ?? 'off'}
      aria-describedby=${notesOf(field) || nothing}
      aria-required=${field.optional ? nothing : 'true'}
      aria-invalid=${field.error ? 'true' : nothing}
      @input=${this.#onInput}
      @blur=${this.#onBlur}
    />`;
  }

  #renderFiles(view: NonNullable<TicketView['files']>) {
    return html`<wegwijzer-files
      id="files"
      exportparts="field, primary, action"
      .view=${view}
      @wegwijzer-act=${({ event, index }: ActEvent) => this.dispatchEvent(new ActEvent(event, index))}
      @wegwijzer-attach=${({ files, replaces }: AttachEvent) => this.dispatchEvent(new AttachEvent(files, replaces))}
    ></wegwijzer-files>`;
  }

  /** For programs that fill in every field: no one sees it, hears it or comes to it by the keyboard. */
  #renderTrap({ key, label }: NonNullable<TicketView['trapField']>) {
    return html`<div class="unseen trap" aria-hidden="true">
      <label>${label}<input name=${key} tabindex="-1" autocomplete="off" /></label>
    </div>`;
  }

  #renderSubmit({ label }: Action, phase: TicketView['phase']) {
    const busy = phase === 'sending' ? 'true' : nothing;
    return html`<button class="card box primary" part="primary" aria-disabled=${busy} @click=${this.#onSubmit}>
      <span>${label}</span>${icon(phase === 'sending' ? 'clock' : 'next')}
    </button>`;
  }

  #renderAction({ event, label }: Action) {
    return html`<button
      type="button"
      class="card box"
      part="action"
      @click=${() => this.dispatchEvent(new ActEvent(event))}
    >
      ${label}
    </button>`;
  }

  #renderMessage({ message }: TicketView) {
    if (!message) return nothing;
    return html`<wegwijzer-message
      exportparts="message, action, link"
      .message=${message}
      .text=${this.text}
    ></wegwijzer-message>`;
  }

  #focusField(key: string) {
    this.#at(key)?.focus();
  }

  /** Only what differs from what stands there, as the user types there too: else the cursor would jump. */
  #setValue(key: string, value: string) {
    const control = this.#at(key) as HTMLInputElement | HTMLTextAreaElement | null;
    if (control && control.value !== value) control.value = value;
  }

  #at(id: string) {
    return this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
  }

  readonly #onInput = (event: Event) => {
    const { id, value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    this.dispatchEvent(new FillEvent(id, value));
  };

  readonly #onBlur = (event: Event) => {
    const { id } = event.target as HTMLElement;
    // What is said of the field moves the button that the user may be pressing.
    this.#press.after(() => this.dispatchEvent(new LeaveEvent(id)));
  };

  /** The press, or Enter in a field: a page in a sandbox without `allow-forms` never hears of a form that is submitted. */
  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    const { view } = this;
    if (!view?.primary || view.phase === 'sending') return;
    this.#submitted = true;
    const trap = this.renderRoot.querySelector<HTMLInputElement>('.trap input');
    if (trap?.value) this.dispatchEvent(new FillEvent(trap.name, trap.value));
    this.dispatchEvent(new ActEvent(view.primary.event));
  };
}

/** The ids of what is said about a field, in the order in which it is read aloud. */
const notesOf = ({ key, hint, error, notice }: TicketFieldView) =>
  [hint && `${key}-hint`, error && `${key}-error`, notice && `${key}-notice`].filter(Boolean).join(' ');

define('wegwijzer-ticket', WegwijzerTicket);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-ticket': WegwijzerTicket;
  }
}
