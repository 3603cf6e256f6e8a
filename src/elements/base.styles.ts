import { css } from 'lit';

/**
 * What every element starts from. The host page can reach the host element and all that is inherited, so both are
 * reset with rules that no page can beat (important rules of a shadow tree win). Sizes follow the visitor's own text
 * size: `medium` is that size whatever the page did to its root element, and `em` counts from there.
 */
export const base = css`
  :host {
    all: initial !important;
    display: block !important;
    direction: ltr !important;
    font-size: medium !important;
    color-scheme: light dark !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --text: var(--wegwijzer-text, #1a1c20);
    --surface: var(--wegwijzer-surface, #fff);
    --action: var(--wegwijzer-action, #003e87);
    --action-text: var(--wegwijzer-action-text, #fff);
    --attention: var(--wegwijzer-attention, #98290b);
    --border: var(--wegwijzer-border, #6c7480);
    --soft: var(--wegwijzer-soft, #f1f4f8);
  }
  @media screen and (prefers-color-scheme: dark) {
    .root {
      --text: var(--wegwijzer-text, #f3f4f6);
      --surface: var(--wegwijzer-surface, #16191e);
      --action: var(--wegwijzer-action, #a9ccff);
      --action-text: var(--wegwijzer-action-text, #0a1a33);
      --attention: var(--wegwijzer-attention, #ffb59b);
      --border: var(--wegwijzer-border, #99a1ad);
      --soft: var(--wegwijzer-soft, #22272f);
    }
  }
  @media print {
    .root {
      --text: #000;
      --surface: #fff;
      --action: #000;
      --attention: #000;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    position: relative;
    font: 1.125em/1.5 var(--wegwijzer-font, system-ui, sans-serif);
    color: var(--text);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h3 {
    font-size: 1em;
  }
  p {
    max-inline-size: 58ch;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
  }
  button,
  a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0;
    font: inherit;
    text-align: start;
    color: var(--action);
    background: none;
    border: 0;
    cursor: pointer;
  }
  .link {
    text-decoration: underline;
  }
  .card {
    padding: 0.5em 0.9em;
    border: 1px solid var(--border);
    border-radius: 0.35em;
  }
  .box {
    font-weight: bold;
    text-decoration: none;
    border: 2px solid var(--action);
  }
  .note {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .strong {
    font-weight: bold;
    color: var(--attention);
  }
  .primary {
    justify-content: space-between;
    inline-size: 100%;
    max-inline-size: 28em;
    color: var(--action-text);
    background: var(--action);
  }
  button:hover,
  a:hover {
    text-decoration: underline 0.15em;
  }
  input,
  textarea,
  .option {
    inline-size: 100%;
    max-inline-size: 32em;
    min-block-size: 44px;
    padding: 0.4em 0.7em;
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: 0.25em;
  }
  :focus-visible,
  [tabindex]:focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
  }
  @media print {
    .primary {
      color: inherit;
      background: none;
    }
  }
`;
