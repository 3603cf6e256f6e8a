import { css } from 'lit';

/** A sheet of text with its buttons below. */
export const message = css`
  label {
    font-weight: bold;
  }
  textarea {
    max-inline-size: none;
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
      field-sizing: content;
    }
    button {
      display: none;
    }
  }
`;
