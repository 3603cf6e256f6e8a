import { css } from 'lit';

/**
 * The files below each other, each with what can be done with it. Over the words that add one lies the browser's own
 * control, unseen: it takes the click, the key and the drop.
 */
export const files = css`
  .root {
    padding-block-end: 0.25em;
  }
  li {
    padding-block: 0.25em;
    border-block-end: 1px solid var(--ww-border);
  }
  li:first-child {
    border-block-start: 1px solid var(--ww-border);
  }
  .what {
    padding-block-start: 0.35em;
  }
  .size {
    white-space: nowrap;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .note {
    align-items: start;
  }
  .note .icon {
    margin-block-start: 0.15em;
  }
  .add {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: 44px;
    color: var(--ww-action);
    border-style: dashed;
  }
  .add:hover {
    text-decoration: underline 0.15em;
  }
  .add:focus-within {
    outline: 3px solid var(--ww-text);
    outline-offset: 2px;
  }
  input {
    position: absolute;
    inset: 0;
    max-inline-size: none;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  @media print {
    .add,
    .ways {
      display: none;
    }
  }
`;
