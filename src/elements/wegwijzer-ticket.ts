import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { ActEvent, FillEvent, LeaveEvent } from './events.ts';
import { icon } from './icons.ts';
import { ticket } from './ticket.styles.ts';
import './wegwijzer-message.ts';
import type { Action, TicketFieldView, TicketLineView, TicketView } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/**
 * The ticket: what is known already, what only the user knows, what happens next, and what became of it. Whatever
 * the phase, what the user typed stays on the screen for as long as the view has it.
 *
 * @event {ActEvent} wegwijzer-act - The user pressed a button; `index` says which line it is about.
 * @event {FillEvent} wegwijzer-fill - The user typed in a field.
 * @event {LeaveEvent} wegwijzer-leave - The user left a field.
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

  /** Whether the user pressed send since the last view: only then does the summary of errors take focus. */
  #submitted = false;

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    if (this.#submitted && this.view?.errors.items.length)
      this.renderRoot.querySelector<HTMLElement>('#to-mend')?.focus();
    this.#submitted = false;
  }

  override render() {
    const { view, text } = this;
    if (!view || !text) return nothing;
    const { phase, fields, secondary, message } = view;
    const about = view.about.map((sentence) => html`<p>${sentence}</p>`);
    const asks = phase === 'filling' || phase === 'sending';
    return html`<form class="root stack" novalidate @submit=${this.#onSubmit}>
      ${this.#renderErrors(view)} ${asks ? nothing : about} ${this.#renderReceipt(view)} ${this.#renderKnown(view)}
      ${fields.map((field) => this.#renderField(field))} ${asks ? about : nothing}
      <p role="status" class="unseen">${phase === 'sending' ? view.primary?.label : ''}</p>
      ${view.primary ? this.#renderSubmit(view.primary, phase) : nothing}
      ${secondary.map((action) => this.#renderAction(action))}
      ${
        message
          ? html`<wegwijzer-message
              exportparts="message, action, link"
              .message=${message}
              .text=${text}
            ></wegwijzer-message>`
          : nothing
      }
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
    const { label, reference } = receipt;
    return html`<p class="receipt">${label} <strong translate="no">${reference}</strong></p>`;
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
    const { key, label, hint, error, notice, control } = field;
    return html`<div class="field" part="field">
      <label for=${key}>${label}</label>
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
      aria-invalid=${field.error ? 'true' : nothing}
      .value=${live(field.value)}
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
      aria-invalid=${field.error ? 'true' : nothing}
      .value=${live(field.value)}
      @input=${this.#onInput}
      @blur=${this.#onBlur}
    />`;
  }

  #renderSubmit({ label }: Action, phase: TicketView['phase']) {
    const busy = phase === 'sending' ? 'true' : nothing;
    return html`<button class="card box primary" part="primary" aria-disabled=${busy}>
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

  #focusField(key: string) {
    this.renderRoot.querySelector<HTMLElement>(`[id="${key}"]`)?.focus();
  }

  readonly #onInput = (event: Event) => {
    const { id, value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    this.dispatchEvent(new FillEvent(id, value));
  };

  readonly #onBlur = (event: Event) => {
    this.dispatchEvent(new LeaveEvent((event.target as HTMLElement).id));
  };

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const { view } = this;
    if (!view?.primary || view.phase === 'sending') return;
    this.#submitted = true;
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
