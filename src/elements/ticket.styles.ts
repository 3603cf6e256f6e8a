import { css } from 'lit';

/** The form: everything below each other, errors by words, an icon and an edge. */
export const ticket = css`
  .root > :is(.box, .link):not(.primary) {
    justify-self: start;
  }
  label {
    font-weight: bold;
  }
  input,
  textarea {
    display: block;
    margin-block-start: 0.25em;
    resize: vertical;
  }
  [aria-invalid] {
    border-color: var(--ww-attention);
    border-inline-start-width: 0.4em;
  }
  #to-mend {
    border: 3px solid var(--ww-attention);
  }
  .known {
    border-block-start: 1px solid var(--ww-border);
  }
  .known li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    column-gap: 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--ww-border);
  }
  .known li > :first-child {
    flex: 1 1 12em;
    max-inline-size: 58ch;
  }
  .quiet {
    font-weight: normal;
  }
  .trap input {
    inline-size: 10em;
  }
  dl {
    border-block-start: 1px solid var(--ww-border);
  }
  dl > div {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--ww-border);
  }
  dt {
    font-weight: bold;
  }
  dd {
    max-inline-size: 58ch;
    white-space: pre-wrap;
  }
  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  [aria-disabled] {
    color: inherit;
    background: var(--ww-soft);
    border-style: dashed;
    cursor: default;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
