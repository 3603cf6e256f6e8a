import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { reachLink } from './links.ts';
import { message } from './message.styles.ts';
import type { MessageView } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/**
 * A ready message that the user copies or mails; nothing is sent from here.
 *
 * @csspart message - The text itself.
 * @csspart action - The button that copies it.
 * @csspart link - The link that opens the user's mail.
 */
export class WegwijzerMessage extends LitElement {
  static override styles = [base, message];

  /** The message and the words around it. */
  @property({ attribute: false }) message?: MessageView;

  /** The fixed words. */
  @property({ attribute: false }) text?: PanelText;

  /** What the live region says. */
  #said = '';

  override render() {
    if (!this.message) return nothing;
    const { title, text, copy, mail } = this.message;
    return html`<div class="root stack">
      <label for="text">${title}</label>
      <textarea id="text" part="message" readonly rows=${rowsFor(text)} .value=${text}></textarea>
      <div class="ways">
        <button type="button" class="card box" part="action" @click=${this.#onCopy}>${copy}</button>
        ${mail ? reachLink(mail, 'card box') : nothing}
        <span role="status">${this.#said}</span>
      </div>
    </div>`;
  }

  readonly #onCopy = async () => {
    if (!this.message) return;
    // Emptied first, so that a second time is heard too.
    this.#say('');
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.message.text);
      this.#say(this.message.copied);
    } catch {
      // No permission, no secure page or no clipboard: then the user copies what is selected.
      this.renderRoot.querySelector('textarea')?.select();
      this.#say(this.text?.selected ?? '');
    }
  };

  #say(words: string) {
    this.#said = words;
    this.requestUpdate();
  }
}

/** Enough lines to read most messages whole on a narrow screen, and never more than half of it. */
const rowsFor = (text: string) => Math.min(10, text.split('\n').length + Math.ceil(text.length / 60));

define('wegwijzer-message', WegwijzerMessage);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-message': WegwijzerMessage;
  }
}
