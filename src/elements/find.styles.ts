import { css } from 'lit';

/** A search field above the entries. */
export const find = css`
  label {
    font-weight: bold;
  }
  .count {
    min-block-size: 1.5em;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  summary,
  button {
    cursor: pointer;
    justify-content: space-between;
    inline-size: 100%;
    max-inline-size: 28em;
  }
  summary {
    color: var(--ww-action);
    min-block-size: 44px;
  }
  details > :is(div, ul) {
    margin-block-start: 0.5em;
  }
  .hint {
    display: block;
    font-size: 0.9em;
    font-weight: normal;
    color: var(--ww-text);
  }
`;
