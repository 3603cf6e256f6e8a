import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { pageLink } from './links.ts';
import { receipt } from './receipt.styles.ts';
import type { TicketReceiptView } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/**
 * What the user has in hand after sending: the reference, to copy or print, and the page that says how far the ticket is.
 *
 * @csspart action - A button.
 * @csspart link - The link to the status page.
 */
export class WegwijzerReceipt extends LitElement {
  static override styles = [base, receipt];

  /** What to show. */
  @property({ attribute: false }) receipt?: TicketReceiptView;

  /** The fixed words. */
  @property({ attribute: false }) text?: PanelText;

  /** What the live region says. */
  @state() private said = '';

  override render() {
    const { receipt, text } = this;
    if (!receipt || !text) return nothing;
    const { label, reference, copy, print, status } = receipt;
    return html`<div class="root stack">
      <p class="receipt">${label} <strong translate="no">${reference}</strong></p>
      <div class="ways">
        <button type="button" class="card box" part="action" @click=${this.#onCopy}>${copy}</button>
        <button type="button" class="card box" part="action" @click=${() => globalThis.print()}>${print}</button>
        <span role="status">${this.said}</span>
      </div>
      <p>${pageLink(status, text)}</p>
    </div>`;
  }

  readonly #onCopy = async () => {
    // Emptied first, so that a second time is heard too.
    this.said = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.receipt?.reference ?? '');
      this.said = this.receipt?.copied ?? '';
    } catch {
      // No permission, no secure page or no clipboard: then the user copies what is selected.
      const reference = this.renderRoot.querySelector('strong');
      if (reference) getSelection()?.selectAllChildren(reference);
      this.said = this.text?.selected ?? '';
    }
  };
}

define('wegwijzer-receipt', WegwijzerReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-receipt': WegwijzerReceipt;
  }
}
