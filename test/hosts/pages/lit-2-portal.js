/** A portal that is built with an older Lit, which takes its own Trusted Types policy and counts the Lits on the page. */
import { LitElement, html } from 'lit';

customElements.define(
  'portal-greeting',
  class extends LitElement {
    static properties = { presses: { type: Number } };

    constructor() {
      super();
      this.presses = 0;
    }

    render() {
      return html`<button @click=${() => (this.presses += 1)}>Welkom ${this.presses}</button>`;
    }
  },
);
