import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { ActEvent } from './events.ts';
import { find } from './find.styles.ts';
import { icon } from './icons.ts';
import './wegwijzer-screen.ts';
import type { Action, EntryView, FindView } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/** Lower case, without accents, hyphens or other marks: what people type finds what is printed. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();

/** Fewer entries than this are read faster than searched. */
const fewest = 9;

/**
 * A list to search: words with their explanation, or replicas of screens that lead to their procedure. Every word that
 * is typed must stand in an entry.
 *
 * @event {ActEvent} wegwijzer-act - The user chose where an entry leads.
 * @csspart field - The search field.
 * @csspart action - A button of an entry.
 */
export class WegwijzerFind extends LitElement {
  static override styles = [base, find];

  /** What to search. */
  @property({ attribute: false }) view?: FindView;

  /** The fixed words. */
  @property({ attribute: false }) text?: PanelText;

  @state() private sought = '';

  /** The groups that the user opened: only these are drawn, as a replica is a page in itself. */
  @state() private opened: ReadonlySet<string> = new Set();

  override render() {
    if (!this.view) return nothing;
    const { search, entries, found, none } = this.view;
    const words = folded(this.sought).split(' ').filter(Boolean);
    const shown = entries.filter((entry) => has(entry, words));
    const count = `${shown.length} ${shown.length === 1 ? found.one : found.other}`;
    return html`<div class="root stack">
      <div ?hidden=${entries.length < fewest}>
        <label for="search">${search}</label>
        <input
          id="search"
          part="field"
          type="search"
          autocomplete="off"
          .value=${this.sought}
          @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
        />
        <p role="status" class="count">${words.length === 0 ? nothing : shown.length === 0 ? none : count}</p>
      </div>
      ${words.length === 0 && entries.some(({ group }) => group) ? this.#renderGroups(entries) : this.#renderList(shown)}
    </div>`;
  }

  /** Before anything is sought: what belongs together, closed. */
  #renderGroups(entries: readonly EntryView[]) {
    const groups = [...new Set(entries.map(({ group = '' }) => group))];
    return groups.map((group) => {
      const own = entries.filter((entry) => entry.group === group);
      return html`<details ?open=${this.opened.has(group)} @toggle=${(event: Event) => this.#onToggle(group, event)}>
        <summary class="box card">${group} (${own.length})</summary>
        ${this.opened.has(group) ? this.#renderList(own) : nothing}
      </details>`;
    });
  }

  #onToggle(group: string, { target }: Event) {
    const opened = new Set(this.opened);
    if ((target as HTMLDetailsElement).open) opened.add(group);
    else opened.delete(group);
    this.opened = opened;
  }

  #renderList(entries: readonly EntryView[]) {
    return html`<ul role="list" class="stack">
      ${entries.map((entry) => html`<li class="card">${this.#renderEntry(entry)}</li>`)}
    </ul>`;
  }

  #renderEntry({ label, hint, screen, actions, choose }: EntryView) {
    return html`<h3>${label}</h3>
      ${hint ? html`<p>${hint}</p>` : nothing}
      ${
        screen
          ? html`<wegwijzer-screen
              exportparts="sheet, field, option, twin"
              .screen=${screen}
              .text=${this.text}
            ></wegwijzer-screen>`
          : nothing
      }
      ${
        actions.length > 1
          ? html`<details>
              <summary class="box card">${choose}<span class="unseen">: ${label}</span></summary>
              <div class="stack">${actions.map((action) => this.#renderAction(action, label))}</div>
            </details>`
          : actions.map((action) => this.#renderAction(action, label))
      }`;
  }

  #renderAction({ event, label, hint }: Action, entry: string) {
    return html`<button
      type="button"
      class="card box"
      part="action"
      @click=${() => this.dispatchEvent(new ActEvent(event))}
    >
      <span
        >${label}<span class="unseen">: ${entry}</span>${hint ? html`<span class="hint">${hint}</span>` : nothing}</span
      >${icon('next')}
    </button>`;
  }
}

/** Whether every word stands in an entry; what is printed with a space or a hyphen may be typed without. */
function has(entry: EntryView, words: readonly string[]): boolean {
  const printed = wordsOf(entry);
  const joined = printed.replaceAll(' ', '');
  return words.every((word) => printed.includes(word) || joined.includes(word));
}

function wordsOf({ label, hint = '', words = '' }: EntryView): string {
  return folded(`${label} ${hint} ${words}`);
}

define('wegwijzer-find', WegwijzerFind);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-find': WegwijzerFind;
  }
}
