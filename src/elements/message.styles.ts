import { css } from 'lit';

/** A sheet of text with its buttons below. */
export const message = css`
  label {
    font-weight: bold;
  }
  textarea {
    max-inline-size: none;
    max-block-size: 40em;
    field-sizing: content;
    resize: vertical;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  @media print {
    textarea {
      max-block-size: none;
    }
    button {
      display: none;
    }
  }
`;
