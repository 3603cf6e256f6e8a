import { css } from 'lit';

/** Large boxes to tick, and under some a field to have a number looked at. */
export const checklist = css`
  li {
    padding-inline: 0.6em;
    hyphens: auto;
  }
  .tick {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    font-weight: bold;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 1.5em;
    accent-color: var(--ww-action);
  }
  .quiet {
    font-size: 0.9em;
  }
  .check {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
  }
`;
