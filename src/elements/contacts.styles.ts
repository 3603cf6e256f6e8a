import { css } from 'lit';

/** Cards below each other; the one to call now has the strong edge and the words. */
export const contacts = css`
  li,
  details[open] {
    display: grid;
    gap: 0.2em;
    justify-items: start;
  }
  .first {
    border: 3px solid var(--ww-action);
  }
  .first .note {
    font-weight: bold;
    color: var(--ww-action);
  }
  .phone {
    font-size: 1.2em;
    font-weight: bold;
  }
  summary {
    min-block-size: 44px;
    cursor: pointer;
  }
  summary h3 {
    display: inline;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;
