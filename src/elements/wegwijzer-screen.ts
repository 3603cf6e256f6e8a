import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './base.styles.ts';
import { define } from './define.ts';
import { ActEvent } from './events.ts';
import { icon } from './icons.ts';
import { screen } from './screen.styles.ts';
import type { Action, ChoiceView, FieldView, OptionView, ScreenView, VerdictView } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/** Whether the real screen shows all options at once. */
const isLaidOut = (control: ChoiceView['control']) => control === 'buttons' || control === 'links';

/** What tells a drop-down list from a text field. */
const edge = ({ control }: ChoiceView) => (control === 'list' ? icon('down') : nothing);

/** What tells a box to tick: empty at `nothing` and at options whose key says so, such as `notTicked`. */
const box = ({ control }: ChoiceView, option = 'nothing') =>
  control === 'tick' ? icon(option.startsWith('no') ? 'empty' : 'ticked') : nothing;

const verdictIcons = { right: 'check', wrong: 'cross', unmentioned: 'circle' } as const;

/** The labels of the real page stay Dutch, whatever language the guide or the browser's translator speaks. */
const ofThePage = (label: string, isOurs?: boolean, translation?: string) =>
  isOurs
    ? label
    : html`<span lang="nl" translate="no">${label}</span
        >${translation ? html`<small>${translation}</small>` : nothing}`;

const labelOf = ({ label, labelIsOurs, translation }: FieldView | OptionView) =>
  ofThePage(label, labelIsOurs, translation);

/**
 * A replica of one screen of the real portal. It shows what to choose there, lets the user set what they chose, or
 * says what is right and wrong. Only while checking are there controls, and then they are the browser's own; where
 * nothing can be set they are drawn, and read aloud as text, so that nobody tries to use them.
 *
 * @event {ActEvent} wegwijzer-act - The user set a field, or pressed the twin of the real button.
 * @csspart sheet - The replica as a whole.
 * @csspart field - One field of the replica.
 * @csspart option - One of the large buttons of a field, or its list.
 * @csspart twin - The real screen's button.
 * @csspart verdict - What is right or wrong with a field.
 */
export class WegwijzerScreen extends LitElement {
  static override styles = [base, screen];

  /** What the screen shows. */
  @property({ attribute: false }) screen?: ScreenView;

  /** The fixed words. */
  @property({ attribute: false }) text?: PanelText;

  /** What the real button's twin does while checking; without it the twin is only drawn. */
  @property({ attribute: false }) press?: Action;

  /** Moves focus to the first field that the user still has to set, if there is one, once it is drawn. */
  async focusMissing(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.missing :is(select, input)')?.focus();
  }

  override render() {
    if (!this.screen || !this.text) return nothing;
    const { caption, fields, button } = this.screen;
    return html`<figure class="root stack" part="sheet">
      <figcaption>${caption}</figcaption>
      ${fields.map((field) => html`<div class="field" part="field">${this.#renderField(field)}</div>`)}
      ${button === undefined ? nothing : this.#renderTwin(button)}
    </figure>`;
  }

  #renderField(field: FieldView) {
    if (field.kind === 'inert') return html`<p>${labelOf(field)}</p>`;
    if (this.screen?.mode !== 'check') return this.#renderDrawn(field);
    return isLaidOut(field.control) ? this.#renderRadios(field) : this.#renderList(field);
  }

  #renderDrawn(field: ChoiceView) {
    const explains = this.screen?.mode === 'explain';
    const chosen = field.options.filter(({ key }) => key === field.value);
    const shown = explains || !isLaidOut(field.control) ? chosen : field.options;
    // Beside options that speak for themselves, words that the real screen does not have are heard only: what to choose
    // must be in sight on the smallest phone.
    const unseen = field.labelIsOurs && !explains && isLaidOut(field.control);
    return html`<div class="set">
        <p class=${unseen ? 'unseen' : 'label'}>${labelOf(field)}</p>
        ${shown.length === 0 ? html`<p class="option" part="option">${box(field)}${edge(field)}</p>` : nothing}
        ${shown.map((option) => this.#renderValue(field, option, field.marked && option.key === field.value))}
      </div>
      ${field.verdict ? this.#renderVerdict(field.verdict) : nothing}`;
  }

  #renderValue(field: ChoiceView, option: OptionView, marked: boolean) {
    const says = marked && this.screen?.mode === 'instruct';
    return html`<p class="option ${field.control} ${marked ? 'marked' : ''}" part="option">
      ${marked ? icon('mark') : nothing} ${box(field, option.key)}
      <span>${says ? html`<span class="unseen">${this.text?.here} </span>` : nothing}${labelOf(option)}</span>
      ${edge(field)} ${marked ? icon('mark') : nothing}
    </p>`;
  }

  #renderVerdict({ kind, sentences }: VerdictView) {
    return html`<div class="verdict ${kind}" part="verdict">
      ${icon(verdictIcons[kind])}
      <div>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
    </div>`;
  }

  #renderRadios(field: ChoiceView) {
    const { key, missing } = field;
    return html`<fieldset class=${missing ? 'missing' : ''} aria-describedby=${missing ? `${key}-missing` : nothing}>
      <legend class="label">${labelOf(field)}</legend>
      ${this.#renderMissing(field)} ${field.options.map((option) => this.#renderRadio(field, option))}
    </fieldset>`;
  }

  #renderRadio({ key, value }: ChoiceView, option: OptionView) {
    return html`<label class="option" part="option">
      <input
        type="radio"
        name=${key}
        .checked=${option.key === value}
        @change=${() => this.dispatchEvent(new ActEvent(option.event))}
      />
      <span>${labelOf(option)}</span>
    </label>`;
  }

  #renderList(field: ChoiceView) {
    const { key, options, value, missing } = field;
    return html`<div class=${missing ? 'missing' : ''}>
      <label class="label" for=${key}>${labelOf(field)}</label>
      ${this.#renderMissing(field)}
      <select
        id=${key}
        class="option"
        part="option"
        aria-invalid=${missing ? 'true' : nothing}
        aria-describedby=${missing ? `${key}-missing` : nothing}
        @change=${this.#onSelect}
      >
        ${value === undefined ? html`<option value="" selected>${this.text?.unset}</option>` : nothing}
        ${options.map((option) => this.#renderListOption(option, option.key === value))}
      </select>
    </div>`;
  }

  #renderListOption({ label, labelIsOurs, event }: OptionView, selected: boolean) {
    const lang = labelIsOurs ? nothing : 'nl';
    const translate = labelIsOurs ? nothing : 'no';
    return html`<option value=${event} lang=${lang} translate=${translate} .selected=${selected}>${label}</option>`;
  }

  #renderMissing({ key, missing }: ChoiceView) {
    return missing ? html`<p class="note strong" id="${key}-missing">${icon('circle')}${missing}</p>` : nothing;
  }

  #renderTwin(label: string) {
    const { press } = this;
    const words = ofThePage(label);
    if (press === undefined || this.screen?.mode !== 'check')
      return html`<p class="twin" part="twin"><span class="unseen">${this.text?.button} </span>${words}</p>`;
    const onPress = () => this.dispatchEvent(new ActEvent(press.event));
    return html`<button type="button" class="twin" part="twin" @click=${onPress}>${words}</button>`;
  }

  readonly #onSelect = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value) this.dispatchEvent(new ActEvent(value));
  };
}

define('wegwijzer-screen', WegwijzerScreen);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-screen': WegwijzerScreen;
  }
}
