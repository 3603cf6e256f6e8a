import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { filesSent } from './files-sent.styles.ts';
import type { SentFilesView } from '../session/view.ts';

/** Pixels: twice as wide as it is shown, for screens with small pixels. */
const pictureWidth = 640;

/**
 * The files of a ticket before it is sent: their names, each image itself, and what goes without. An image is drawn on
 * a canvas: pages do not all let an image come from memory.
 */
export class WegwijzerFilesSent extends LitElement {
  static override styles = [base, filesSent];

  /** What to show. */
  @property({ attribute: false }) view?: SentFilesView;

  override updated() {
    for (const canvas of this.renderRoot.querySelectorAll('canvas')) {
      const image = this.view?.items[Number(canvas.dataset['index'])]?.image;
      if (image) void draw(canvas, image);
    }
  }

  override render() {
    if (!this.view) return nothing;
    const { title, items, without } = this.view;
    return html`<div class="root stack">
      <h3>${title}</h3>
      <ul role="list">
        ${items.map(
          ({ name, image }, index) =>
            html`<li>
              ${image ? html`<canvas role="img" aria-label=${name} data-index=${index} width="0"></canvas>` : nothing}
              <p aria-hidden=${image ? 'true' : nothing}>${name}</p>
            </li>`,
        )}
        ${without.map((sentence) => html`<li><p>${sentence}</p></li>`)}
      </ul>
    </div>`;
  }
}

/** Draws an image small. What cannot be drawn leaves its name. */
async function draw(canvas: HTMLCanvasElement, image: Blob): Promise<void> {
  try {
    const bitmap = await createImageBitmap(image);
    const scale = Math.min(1, pictureWidth / bitmap.width);
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
  } catch {
    // The image was decoded when it was added: it lacks memory only.
  }
}

define('wegwijzer-files-sent', WegwijzerFilesSent);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-files-sent': WegwijzerFilesSent;
  }
}
