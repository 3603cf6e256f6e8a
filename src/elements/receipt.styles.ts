import { css } from 'lit';

/** What the user keeps: large enough to read out on the telephone. */
export const receipt = css`
  .receipt {
    padding: 0.6em 0.9em;
    border: 3px solid var(--ww-text);
    border-radius: 0.35em;
  }
  .receipt strong {
    display: block;
    font-size: 1.6em;
    line-height: 1.25;
    user-select: all;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
