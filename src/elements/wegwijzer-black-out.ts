import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AttachEvent } from './attach-event.ts';
import { barAfter, barBetween, middleBar, placeOf, type Bar, type Point } from './bars.ts';
import { base } from './base.styles.ts';
import { blackedOut, paintBars, paintMark } from './black-out-paint.ts';
import { isTap, layOver, pixelAt, thicknessOn } from './black-out-page.ts';
import { blackOut } from './black-out.styles.ts';
import { define } from './define.ts';
import { ActEvent } from './events.ts';
import { icon } from './icons.ts';
import type { BlackOutText } from '../session/view.ts';

/**
 * Blacks out parts of an image before it is sent: bars are drawn with a mouse, a finger or a pen, by two taps, or with
 * the keyboard. Keeping makes a new image in which nothing is left of what lies below a bar.
 *
 * @event {AttachEvent} wegwijzer-attach - The image with its bars, in the place of the one at `replaces`.
 * @event {ActEvent} wegwijzer-act - `files.cancel`: the image stays as it is.
 * @csspart primary - The button that keeps the bars.
 * @csspart action - Every other button.
 */
export class WegwijzerBlackOut extends LitElement {
  static override styles = [base, blackOut];

  /** The image. */
  @property({ attribute: false }) image?: Blob;

  /** Which file it is. */
  @property({ attribute: false }) index = 0;

  /** The words. */
  @property({ attribute: false }) text?: BlackOutText;

  @state() private bars: readonly Bar[] = [];

  /** What the live region says. */
  @state() private said = '';

  #bitmap: ImageBitmap | undefined;

  /** Where the pointer went down, and the bar that it draws. */
  #from: Point | undefined;
  #drawn: Bar | undefined;

  /** The first of two corners that are tapped. */
  #corner: Point | undefined;

  override connectedCallback() {
    super.connectedCallback();
    void this.#open();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#bitmap?.close();
    this.#bitmap = undefined;
  }

  override firstUpdated() {
    this.renderRoot.querySelector<HTMLElement>('h4')?.focus();
  }

  override updated() {
    this.#paint();
  }

  override render() {
    const { text } = this;
    if (!text) return nothing;
    return html`<div class="root stack" role="group" aria-labelledby="heading">
      <h4 id="heading" tabindex="-1">${text.heading}</h4>
      <p>${text.body}</p>
      <p id="keys">${text.keys}</p>
      ${this.#renderImage(text)}
      <p role="status">${this.said}</p>
      <div class="ways">
        ${this.#renderWay(text.add, this.#onAdd)} ${this.#renderWay(text.undo, this.#onUndo, this.bars.length === 0)}
      </div>
      <button type="button" class="card box primary" part="primary" @click=${this.#onKeep}>
        <span>${text.keep}</span>${icon('check')}
      </button>
      <div>${this.#renderWay(text.cancel, this.#leave)}</div>
    </div>`;
  }

  #renderImage({ image }: BlackOutText) {
    return html`<div class="image">
      <canvas
        tabindex="0"
        role="application"
        aria-label=${image}
        aria-describedby="keys"
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onCancel}
        @keydown=${this.#onKey}
      ></canvas>
      <div class="mark"></div>
    </div>`;
  }

  #renderWay(label: string, onClick: () => void, isIdle = false) {
    return html`<button
      type="button"
      class="card box"
      part="action"
      aria-disabled=${isIdle ? 'true' : nothing}
      @click=${onClick}
    >
      ${label}
    </button>`;
  }

  get #canvas() {
    return this.renderRoot.querySelector('canvas');
  }

  async #open() {
    try {
      const bitmap = await createImageBitmap(this.image ?? new Blob());
      await this.updateComplete;
      const canvas = this.#canvas;
      if (!this.isConnected || !canvas) return bitmap.close();
      this.#bitmap = bitmap;
      ({ width: canvas.width, height: canvas.height } = bitmap);
      this.#paint();
    } catch {
      // Without the image there is nothing to see, and nothing to black out.
      this.#leave();
    }
  }

  #paint() {
    const canvas = this.#canvas;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || !this.#bitmap) return;
    const thick = thicknessOn(canvas);
    context.drawImage(this.#bitmap, 0, 0);
    paintBars(context, this.#drawn ? [...this.bars, this.#drawn] : this.bars, thick);
    if (this.#corner) paintMark(context, this.#corner, thick);
  }

  #add(bar: Bar) {
    this.#corner = undefined;
    this.bars = [...this.bars, bar];
    this.#sayBars();
  }

  #sayBars() {
    const { bars = [] } = this.text ?? {};
    const last = this.bars.at(-1);
    this.said = bars[Math.min(this.bars.length, bars.length - 1)] ?? '';
    if (last) this.said += ` ${this.#place(last)}`;
  }

  #place(bar: Bar) {
    return this.#bitmap ? placeOf(bar, this.#bitmap, this.text?.at ?? '') : '';
  }

  /** Brings the last bar in sight: an image can be longer than the screen. */
  #reveal() {
    const mark = this.renderRoot.querySelector<HTMLElement>('.mark');
    const bar = this.bars.at(-1);
    if (!bar || !mark || !this.#canvas) return;
    layOver(this.#canvas, bar, mark);
    mark.scrollIntoView({ block: 'nearest' });
  }

  readonly #onDown = (event: PointerEvent) => {
    const canvas = this.#canvas;
    if (!event.isPrimary || event.button !== 0 || !this.#bitmap || !canvas) return;
    canvas.setPointerCapture(event.pointerId);
    this.#from = pixelAt(canvas, event);
  };

  readonly #onMove = (event: PointerEvent) => {
    const canvas = this.#canvas;
    if (!this.#from || !this.#bitmap || !canvas || !event.isPrimary) return;
    this.#drawn = barBetween(this.#from, pixelAt(canvas, event), this.#bitmap);
    this.#paint();
  };

  readonly #onUp = (event: PointerEvent) => {
    const from = this.#from;
    const canvas = this.#canvas;
    if (!from || !this.#bitmap || !canvas || !event.isPrimary) return;
    this.#onCancel();
    const to = pixelAt(canvas, event);
    const corner = isTap(canvas, from, to) ? this.#corner : from;
    if (corner) return this.#add(barBetween(corner, to, this.#bitmap));
    this.#corner = to;
    this.said = this.text?.corner ?? '';
    this.#paint();
  };

  readonly #onCancel = () => {
    this.#from = this.#drawn = undefined;
    this.#paint();
  };

  readonly #onAdd = () => {
    if (!this.#bitmap) return;
    this.#add(middleBar(this.#bitmap));
    this.#canvas?.focus({ preventScroll: true });
    this.#reveal();
  };

  readonly #onUndo = () => {
    this.#corner = undefined;
    if (this.bars.length === 0) return;
    this.bars = this.bars.slice(0, -1);
    this.#sayBars();
  };

  /** The arrows are for the bar that was drawn last; the page must not scroll, and its own keys must not hear them. */
  readonly #onKey = (event: KeyboardEvent) => {
    const last = this.bars.at(-1);
    const bar = last && this.#bitmap && barAfter(event.key, event.shiftKey, last, this.#bitmap);
    if (!bar) return;
    event.preventDefault();
    event.stopPropagation();
    this.bars = [...this.bars.slice(0, -1), bar];
    this.said = this.#place(bar);
    this.#reveal();
  };

  readonly #onKeep = async () => {
    if (this.bars.length === 0 || !this.#bitmap || !this.image) return this.#leave();
    try {
      const image = await blackedOut(this.#bitmap, this.bars, this.image.type);
      this.dispatchEvent(new AttachEvent([image], this.index));
    } catch {
      // Nothing was kept: the tool stays open, and whoever cannot go on can cancel or take the file out.
    }
  };

  readonly #leave = () => {
    this.dispatchEvent(new ActEvent('files.cancel'));
  };
}

define('wegwijzer-black-out', WegwijzerBlackOut);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-black-out': WegwijzerBlackOut;
  }
}
