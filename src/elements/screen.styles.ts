import { css } from 'lit';

/** A calm sheet of paper: the real page, with everything that is not for now left quiet. */
export const screen = css`
  .root {
    gap: 1em;
    padding: 0.75em;
    border: 1px solid var(--ww-border);
    border-radius: 0.25em;
    font-size: medium;
  }
  figcaption {
    margin: -0.75em -0.75em 0;
    padding: 0.15em 0.75em;
    font-size: 0.9em;
    background: var(--ww-soft);
    border-block-end: 1px solid var(--ww-border);
  }
  .field,
  fieldset,
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: start;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  .field > * {
    flex: 1 1 14em;
  }
  .set {
    display: grid;
    gap: 0.4em;
  }
  .down {
    margin-inline-start: auto;
  }
  .label {
    font-weight: bold;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .option > span {
    flex: 1;
  }
  .links [lang] {
    text-decoration: underline;
  }
  .marked {
    padding-inline: 0.2em;
    gap: 0.25em;
    font-weight: bold;
    border-color: transparent;
    outline: 3px solid var(--ww-attention);
  }
  .mark {
    color: var(--ww-attention);
    fill: currentcolor;
    stroke: none;
  }
  .mark:last-child {
    rotate: 180deg;
  }
  label.option:has(:checked) {
    font-weight: bold;
    border-color: var(--ww-action);
    box-shadow: inset 0 0 0 2px var(--ww-action);
  }
  input {
    flex: none;
    inline-size: 1.3em;
    min-block-size: 1.3em;
    accent-color: var(--ww-action);
  }
  .note {
    inline-size: 100%;
  }
  .verdict {
    flex: 2 1 16em;
    flex-wrap: nowrap;
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid var(--ww-border);
  }
  .verdict p + p {
    margin-block-start: 0.35em;
  }
  .verdict .icon {
    margin-block-start: 0.15em;
  }
  .wrong {
    border-color: var(--ww-attention);
  }
  .wrong .icon {
    color: var(--ww-attention);
  }
  .twin {
    justify-self: end;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.3em 0.9em;
    font-weight: bold;
    color: inherit;
    border: 2px solid currentcolor;
    border-radius: 0.25em;
  }
`;
