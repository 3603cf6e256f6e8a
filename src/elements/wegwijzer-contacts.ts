import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.styles.ts';
import { contacts } from './contacts.styles.ts';
import { define } from './define.ts';
import { ActEvent } from './events.ts';
import { icon } from './icons.ts';
import { pageLink, reachLink } from './links.ts';
import type { Action, ContactView } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/**
 * Who can help, in the order of the documents and with their numbers. That order never changes. The first who can be
 * reached now is marked by a strong edge and its hours, and whoever comes earlier but is closed is folded to a line, so that the first useful
 * number is in sight, once, for those who look and for those who listen.
 *
 * @event {ActEvent} wegwijzer-act - The user chose what a contact offers here, such as a ticket.
 * @csspart contact - One contact.
 * @csspart phone - A telephone number.
 * @csspart link - An address of a page or a mailbox.
 * @csspart action - A button.
 */
export class WegwijzerContacts extends LitElement {
  static override styles = [base, contacts];

  /** The contacts, in the documented order. */
  @property({ attribute: false }) contacts: readonly ContactView[] = [];

  /** The key of the first contact that can be reached now. */
  @property({ attribute: false }) first?: string | undefined;

  /** The fixed words. */
  @property({ attribute: false }) text?: PanelText;

  override render() {
    const { text } = this;
    if (!text) return nothing;
    return html`<ol role="list" class="root stack">
      ${this.contacts.map((contact, at) => this.#renderContact(contact, at, text))}
    </ol>`;
  }

  #renderContact(contact: ContactView, at: number, text: PanelText) {
    const isFirst = contact.key === this.first;
    const folds = at < this.contacts.findIndex(({ key }) => key === this.first) && contact.hours?.open === false;
    const hours = this.#renderHours(contact);
    const name = html`<h3>${at + 1}. ${contact.name}</h3>`;
    if (folds)
      return html`<li class="card" part="contact">
        <details>
          <summary>${name} ${hours}</summary>
          ${this.#renderWays(contact, text)}
        </details>
      </li>`;
    return html`<li class="card ${isFirst ? 'first' : ''}" part="contact">
      ${isFirst ? hours : nothing}${name}${isFirst ? nothing : hours}${this.#renderWays(contact, text)}
    </li>`;
  }

  #renderWays({ about, phone, mail, link, action }: ContactView, text: PanelText) {
    return html`${about.map((sentence) => html`<p>${sentence}</p>`)}
    ${phone ? html`<p class="phone" part="phone">${reachLink(phone)}</p>` : nothing}
    ${mail ? html`<p>${reachLink(mail)}</p>` : nothing} ${link ? html`<p>${pageLink(link, text)}</p>` : nothing}
    ${action ? this.#renderAction(action) : nothing}`;
  }

  #renderAction({ event, label, hint }: Action) {
    return html`${hint ? html`<p>${hint}</p>` : nothing}
      <button type="button" class="card box" part="action" @click=${() => this.dispatchEvent(new ActEvent(event))}>
        ${label}
      </button>`;
  }

  #renderHours({ hours }: ContactView) {
    return hours
      ? html`<p class="note">${icon(hours.open ? 'check' : 'clock')}<span>${hours.text}</span></p>`
      : nothing;
  }
}

define('wegwijzer-contacts', WegwijzerContacts);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-contacts': WegwijzerContacts;
  }
}
