import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { AttachEvent } from './attach-event.ts';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { ActEvent } from './events.ts';
import { files } from './files.styles.ts';
import { icon } from './icons.ts';
import './wegwijzer-black-out.ts';
import './wegwijzer-files-sent.ts';
import type { TicketFilesView } from '../session/view.ts';

/**
 * What the file dialog offers. HEIC is not among it, though it can be dropped: then a telephone that makes such photos
 * gives a JPEG of its own accord.
 */
const offered = 'image/png,image/jpeg,image/webp,image/gif,image/bmp,application/pdf,text/plain,.txt,.log';

/**
 * The files of a ticket: chosen, dropped, or pasted as a picture of the screen; each can be taken out again, and in an
 * image something can be blacked out. What is read of a file, and whether it fits, is not judged here.
 *
 * @event {AttachEvent} wegwijzer-attach - The user added files, or blacked out a part of one.
 * @event {ActEvent} wegwijzer-act - The user takes a file out, or opens or closes the tool that blacks out.
 * @csspart field - The control that takes files.
 * @csspart action - A button of a file.
 */
export class WegwijzerFiles extends LitElement {
  static override styles = [base, files];

  /** What to show. */
  @property({ attribute: false }) view?: TicketFilesView;

  /** The file that came last, for those who listen. */
  #said = '';

  /** Whether focus was in here before the view was drawn. */
  #held = false;

  /** Whether the user has just taken out a file. */
  #removed = false;

  /** Where a paste in any field of the form is heard, and a drop anywhere on it. */
  #form: EventTarget | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#form = this.getRootNode();
    this.#form.addEventListener('paste', this.#onPaste);
    this.#form.addEventListener('drop', this.#onDrop);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#form?.removeEventListener('paste', this.#onPaste);
    this.#form?.removeEventListener('drop', this.#onDrop);
  }

  /** Puts focus where a file can be added; on what is said while the tool is open; on the heading when no more fit. */
  override focus() {
    const at = this.view?.tool ? '#error' : this.view?.add ? 'input' : '#title';
    this.renderRoot.querySelector<HTMLElement>(at)?.focus();
  }

  override willUpdate(changed: PropertyValues<this>) {
    this.#held = Boolean(this.shadowRoot?.activeElement);
    const before = changed.get('view');
    const last = this.view?.items.at(-1);
    if (!before || !last) return;
    if (before.items.length < (this.view?.items.length ?? 0)) this.#said = `${last.name}, ${last.size}`;
  }

  override updated(changed: PropertyValues<this>) {
    const before = changed.get('view');
    if (!before || !this.view || this.view.tool) return;
    const isRemoved = this.#removed && this.view.items.length < before.items.length;
    const isLost = this.#held && !this.shadowRoot?.activeElement;
    // The button that had focus is gone, or stands for another file now.
    const id = before.tool ? `black-out-${before.tool.index}` : isRemoved || isLost ? 'title' : undefined;
    if (id) (this.shadowRoot?.getElementById(id) ?? this).focus();
    if (isRemoved) this.#removed = false;
  }

  override render() {
    if (!this.view) return nothing;
    const { label, hint, error, busy, tool } = this.view;
    return html`<div class="root stack" role="group" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${label}</h3>
      <p id="hint">${hint}</p>
      ${tool ? this.#renderTool(tool) : [this.#renderItems(this.view), this.#renderAdd(this.view)]}
      <div>
        <p role="status" id="error" class="note strong" tabindex=${tool ? '-1' : nothing}>
          ${error ? html`${icon('cross')}<span>${error}</span>` : nothing}
        </p>
        <p role="status">${busy ?? html`<span class="unseen">${this.#said}</span>`}</p>
      </div>
    </div>`;
  }

  #renderTool({ image, index, text }: NonNullable<TicketFilesView['tool']>) {
    return html`<wegwijzer-black-out
      exportparts="primary, action"
      .image=${image}
      .index=${index}
      .text=${text}
      @keydown=${this.#onToolKey}
      @wegwijzer-act=${({ event }: ActEvent) => this.#act(event)}
      @wegwijzer-attach=${({ files, replaces }: AttachEvent) => this.dispatchEvent(new AttachEvent(files, replaces))}
    ></wegwijzer-black-out>`;
  }

  #renderItems({ items }: TicketFilesView) {
    if (items.length === 0) return nothing;
    return html`<ul role="list">
      ${items.map(
        ({ index, name, size, remove, blackOut }) =>
          html`<li>
            <p class="what">${name} <span class="size">(${size})</span></p>
            <div class="ways">
              ${blackOut ? this.#renderWay('files.blackOut', index, blackOut, name, `black-out-${index}`) : nothing}
              ${this.#renderWay('files.remove', index, remove, name)}
            </div>
          </li>`,
      )}
    </ul>`;
  }

  #renderWay(event: string, index: number, label: string, name: string, id?: string) {
    return html`<button
      type="button"
      class="link"
      part="action"
      id=${id ?? nothing}
      @click=${() => this.#act(event, index)}
    >
      <span>${label}<span class="unseen">: ${name}</span></span>
    </button>`;
  }

  #renderAdd({ add }: TicketFilesView) {
    if (!add) return nothing;
    return html`<div class="add card box" part="field">
      <label for="file">${add}</label>
      <input id="file" type="file" multiple accept=${offered} aria-describedby="hint error" @change=${this.#onChange} />
    </div>`;
  }

  #act(event: string, index?: number) {
    this.#removed = event === 'files.remove';
    this.dispatchEvent(new ActEvent(event, index));
  }

  #attach(list: FileList | undefined): boolean {
    const takes = this.view?.add !== undefined && !this.view.tool;
    if (!takes || !list || list.length === 0) return false;
    this.dispatchEvent(new AttachEvent([...list]));
    return true;
  }

  readonly #onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    this.#attach(input.files ?? undefined);
    // So that the same file can be chosen again.
    input.value = '';
  };

  readonly #onDrop = (event: Event) => {
    this.#attach((event as DragEvent).dataTransfer?.files);
  };

  /** Escape closes the tool that the user is in, not the dialog around it. */
  readonly #onToolKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#act('files.cancel');
  };

  /** What is copied from a document often has a picture of its text with it: then the text is meant. */
  readonly #onPaste = (event: Event) => {
    const { clipboardData } = event as ClipboardEvent;
    if (clipboardData?.types.includes('text/plain')) return;
    if (this.#attach(clipboardData?.files)) event.preventDefault();
  };
}

define('wegwijzer-files', WegwijzerFiles);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-files': WegwijzerFiles;
  }
}
