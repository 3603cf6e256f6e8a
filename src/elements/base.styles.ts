import { css } from 'lit';

/**
 * What every element starts from. The page around comes no further than the public elements: where they draw anything
 * (`src/embed/styles.ts`) all that is inherited is reset, and the colours that these rules use get their values.
 */
export const base = css`
  :host {
    display: block;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .root {
    position: relative;
    overflow-wrap: anywhere;
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
    font: inherit;
    text-align: start;
    color: var(--ww-action);
    background: none;
    border: 0;
    cursor: pointer;
  }
  .link {
    text-decoration: underline;
  }
  .card {
    padding: 0.5em 0.9em;
    border: 1px solid var(--ww-border);
    border-radius: 0.35em;
  }
  .box {
    font-weight: bold;
    text-decoration: none;
    border: 2px solid var(--ww-action);
  }
  .note {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .strong {
    font-weight: bold;
    color: var(--ww-attention);
  }
  .primary {
    justify-content: space-between;
    inline-size: 100%;
    max-inline-size: 28em;
    color: var(--ww-action-text);
    background: var(--ww-action);
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
    background: var(--ww-surface);
    border: 1px solid var(--ww-border);
    border-radius: 0.25em;
  }
  :focus-visible {
    outline: 3px solid var(--ww-text);
    outline-offset: 2px;
  }
  @media print {
    .primary {
      color: inherit;
      background: none;
    }
  }
`;
