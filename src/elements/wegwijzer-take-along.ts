import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { icon } from './icons.ts';
import { qrCode } from './qr-code.ts';
import { takeAlong } from './take-along.styles.ts';
import { printSheet } from './take-along-print.ts';
import { sheet } from './take-along-sheet.ts';
import './wegwijzer-message.ts';
import type { TakeAlongView } from '../session/take-along-view.ts';
import type { PanelText } from './panel-text.ts';

/**
 * What a user can take along from where she stands: a link for a phone, a sheet to print, the code for the helpdesk, and
 * the link as a QR code. A dialog of its own over the guide, which stays as it is below; it takes itself away when it is closed.
 *
 * @csspart heading - The one heading.
 * @csspart primary - The button back to the guide.
 * @csspart action - Every other button.
 * @csspart message - The link.
 * @csspart link - The link that opens the user's mail.
 */
export class WegwijzerTakeAlong extends LitElement {
  static override styles = [base, takeAlong];

  /** What to show. */
  @property({ attribute: false }) view?: TakeAlongView;

  /** The fixed words. */
  @property({ attribute: false }) text?: PanelText;

  override disconnectedCallback() {
    super.disconnectedCallback();
    // Out of the page a dialog leaves the top layer and stays "open": whoever is back finds the guide.
    this.remove();
  }

  override firstUpdated() {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<dialog aria-labelledby="title" @close=${this.#onClose} @keydown=${this.#onKey}>
      <div class="root stack">
        <button type="button" class="close" part="action" @click=${this.#onBack}>
          ${icon('cross')}<span class="unseen">${view.close}</span>
        </button>
        <h2 id="title" tabindex="-1" autofocus part="heading">${view.heading}</h2>
        ${this.#renderPhone(view.phone)} ${this.#renderPaper(view.paper)} ${this.#renderDesk(view.desk)}
        ${view.phone.way ? this.#renderScan(view.phone.way.scan) : nothing}
        <button type="button" class="card box primary" part="primary" @click=${this.#onBack}>
          <span>${view.close}</span>${icon('back')}
        </button>
      </div>
      ${sheet(view.sheet)}
    </dialog>`;
  }

  #renderPhone({ title, about, way }: TakeAlongView['phone']) {
    return html`<section class="stack">
      <h3>${title}</h3>
      <p>${about}</p>
      ${
        way
          ? html`<wegwijzer-message
                exportparts="message, action, link"
                .message=${way.message}
                .text=${this.text}
              ></wegwijzer-message>
              <p>${way.privacy}</p>`
          : nothing
      }
    </section>`;
  }

  /** Last: whoever reads this on a phone cannot point it at itself. On a wide screen it stands beside all else. */
  #renderScan({ title, about, link, image }: NonNullable<TakeAlongView['phone']['way']>['scan']) {
    return html`<section class="stack scan">
      <h3>${title}</h3>
      <p>${about}</p>
      ${qrCode(link, image)}
    </section>`;
  }

  #renderPaper({ title, about, print }: TakeAlongView['paper']) {
    return html`<section class="stack">
      <h3>${title}</h3>
      <p>${about}</p>
      <button type="button" class="card box" part="action" @click=${this.#onPrint}>${print}</button>
    </section>`;
  }

  #renderDesk({ title, about, code, say }: TakeAlongView['desk']) {
    return html`<section class="stack">
      <h3>${title}</h3>
      <p class="code" translate="no">${code}</p>
      <p>${say}</p>
      <p>${about}</p>
    </section>`;
  }

  readonly #onBack = () => this.renderRoot.querySelector('dialog')?.close();

  readonly #onClose = () => this.remove();

  readonly #onPrint = () => {
    const { renderRoot } = this;
    printSheet(renderRoot.querySelector('.sheet')!, renderRoot.querySelector('dialog')!);
  };

  /** Escape closes this dialog, and nothing of the page or of the guide with it. */
  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
  };
}

define('wegwijzer-take-along', WegwijzerTakeAlong);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-take-along': WegwijzerTakeAlong;
  }
}
