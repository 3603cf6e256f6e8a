import { createInstance } from 'i18next';
import { LitElement, css, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createActor } from 'xstate';
import nl from '../words.json' with { type: 'json' };
import { machine } from './machine.ts';

const words = createInstance();
void words.init({ lng: 'nl', resources: { nl: { translation: nl } }, initAsync: false });

const steps = Object.keys(machine.states);

/** The smallest guide of ten steps on Lit, XState and i18next: what Wegwijzer's own cost is measured against. */
export class LitGuide extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font:
        1.125em/1.5 system-ui,
        sans-serif;
      color: #1a1c20;
    }
    section {
      max-width: 40em;
      padding: 1em;
      border: 1px solid #6c7480;
      background: #fff;
    }
    h2 {
      font-size: 1.5em;
      line-height: 1.25;
      outline: none;
    }
    button {
      min-height: 44px;
      padding: 0 1em;
      border: 2px solid #003e87;
      font: inherit;
      color: #003e87;
      background: #fff;
    }
    button:focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
  `;

  readonly #actor = createActor(machine);
  #hasMoved = false;

  override connectedCallback() {
    super.connectedCallback();
    this.#actor.subscribe(() => this.requestUpdate());
    this.#actor.start();
  }

  override render() {
    const step = this.#actor.getSnapshot().value as string;
    const now = steps.indexOf(step) + 1;
    return html`<section aria-label=${words.t('name')}>
      <p>${words.t('progress', { now, of: steps.length })}</p>
      ${keyed(
        step,
        html`<h2 tabindex="-1">${words.t(`steps.${step}.heading`)}</h2>
          <p>${words.t(`steps.${step}.body`)}</p>`,
      )}
      ${now > 1 ? this.#renderButton('back') : nothing} ${now < steps.length ? this.#renderButton('next') : nothing}
    </section>`;
  }

  override updated() {
    if (this.#hasMoved) this.renderRoot.querySelector('h2')?.focus();
  }

  #renderButton(type: 'next' | 'back') {
    return html`<button type="button" @click=${() => this.#send(type)}>${words.t(type)}</button>`;
  }

  #send(type: 'next' | 'back') {
    this.#hasMoved = true;
    this.#actor.send({ type });
  }
}

customElements.define('lit-guide', LitGuide);
