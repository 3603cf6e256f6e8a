import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isWellFormed } from '../checks/check.ts';
import { base } from './base.styles.ts';
import { checklist } from './checklist.styles.ts';
import { define } from './define.ts';
import { icon } from './icons.ts';
import type { CheckView, ItemView } from '../session/view.ts';

/**
 * What to have ready, ticked off one by one. What is ticked and typed stays in this element: no event carries it, and
 * it is gone with the step.
 *
 * @csspart field - One item.
 */
export class WegwijzerChecklist extends LitElement {
  static override styles = [base, checklist];

  /** What to have ready. */
  @property({ attribute: false }) items: readonly ItemView[] = [];

  /** That nothing of it leaves the page. */
  @property({ attribute: false }) privacy?: string | undefined;

  /** Whether what was typed is well formed, by item; an item without an entry is not judged yet. */
  @state() private judged: ReadonlyMap<string, boolean> = new Map();

  override render() {
    return html`<div class="root stack">
      <ul role="list" class="stack">
        ${this.items.map((item) => html`<li class="card" part="field">${this.#renderItem(item)}</li>`)}
      </ul>
      ${this.privacy ? html`<p class="quiet">${this.privacy}</p>` : nothing}
    </div>`;
  }

  #renderItem({ key, label, hint, check }: ItemView) {
    return html`<label class="tick">
        <input type="checkbox" aria-describedby=${hint ? `${key}-hint` : nothing} />
        <span>${label}</span>
      </label>
      ${hint ? html`<p class="quiet" id="${key}-hint">${hint}</p>` : nothing}
      ${check ? this.#renderCheck(key, check) : nothing}`;
  }

  #renderCheck(key: string, check: CheckView) {
    const isRight = this.judged.get(key);
    return html`<div class="check">
      <label for=${key}>${check.label}</label>
      <input
        id=${key}
        type="text"
        inputmode=${check.kind === 'mail' ? 'email' : 'text'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-invalid=${isRight === false ? 'true' : nothing}
        aria-describedby="${key}-judged"
        @change=${(event: Event) => this.#judge(key, check, (event.target as HTMLInputElement).value)}
      />
      <p class="note ${isRight === false ? 'strong' : ''}" id="${key}-judged" role="status">
        ${isRight === undefined ? nothing : html`${icon(isRight ? 'check' : 'cross')}${isRight ? check.right : check.wrong}`}
      </p>
    </div>`;
  }

  #judge(key: string, { kind }: CheckView, typed: string) {
    const judged = new Map(this.judged);
    if (typed.trim() === '') judged.delete(key);
    else judged.set(key, isWellFormed(kind, typed));
    this.judged = judged;
  }
}

define('wegwijzer-checklist', WegwijzerChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-checklist': WegwijzerChecklist;
  }
}
