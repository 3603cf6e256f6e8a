import { css } from 'lit';

/** The frame: header and footer stay small, so that the next thing to do is in sight on the smallest screen. */
export const panel = css`
  .root {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 44em;
    margin-inline: auto;
    background: var(--ww-surface);
    border: 1px solid var(--ww-border);
    border-radius: 0.35em;
  }
  header,
  footer {
    padding: 0.15em 0.9em;
    background: var(--ww-soft);
    border: 0 solid var(--ww-border);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    border-block-end-width: 1px;
    border-radius: 0.35em 0.35em 0 0;
    font-size: 0.9em;
    line-height: 1.3;
  }
  .where {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    flex: 1 1 12em;
    flex-wrap: wrap;
    column-gap: 0.9em;
  }
  .where > :first-child {
    flex: none;
    padding-block: 0.35em;
    font-weight: bold;
  }
  .role {
    flex: 1 1 9em;
  }
  .progress {
    flex: 100%;
    order: 1;
    padding-block-end: 0.35em;
  }
  .dots {
    display: inline-flex;
    gap: 0.15em;
    margin-inline-end: 0.4em;
  }
  i {
    inline-size: 0.6em;
    block-size: 0.6em;
    border: 2px solid var(--ww-text);
    border-radius: 50%;
  }
  .done {
    border-width: 0.35em;
  }
  .close {
    align-self: start;
    margin: -0.15em -0.9em -0.15em 0;
    justify-content: center;
    min-inline-size: 48px;
    min-block-size: 48px;
    color: var(--ww-text);
  }
  .main {
    flex: 1;
    align-content: start;
    padding: 0.75em 0.9em 1.1em;
  }
  .main > :is(.box, .link):not(.primary) {
    justify-self: start;
  }
  h2 {
    font-size: 1.3em;
    line-height: 1.25;
  }
  header p,
  .notice {
    max-inline-size: none;
  }
  .notice {
    padding: 0.5em 0.9em;
    border-inline-start: 4px solid var(--ww-attention);
    border-block-end: 1px solid var(--ww-border);
  }
  .trap {
    padding: 0.4em 0.7em;
    font-weight: bold;
    border-inline-start: 4px solid var(--ww-attention);
  }
  .trap .icon {
    align-self: start;
    color: var(--ww-attention);
    rotate: -90deg;
  }
  ul.stack {
    gap: 0.5em;
  }
  .answer {
    justify-content: space-between;
    inline-size: 100%;
    line-height: 1.35;
  }
  .hint {
    display: block;
    font-size: 0.9em;
    font-weight: normal;
    color: var(--ww-text);
  }
  wegwijzer-message:not(:defined) {
    white-space: pre-line;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.5em;
    color: var(--ww-action);
    cursor: pointer;
  }
  .lines {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  footer {
    border-block-start-width: 1px;
    border-radius: 0 0 0.35em 0.35em;
    font-size: 0.9em;
    line-height: 1.25;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 0.5em;
    overflow-wrap: break-word;
  }
  .ways > * {
    gap: 0.3em;
    min-inline-size: 44px;
  }
  .ways > :empty {
    min-inline-size: 4.3em;
  }
  @media (width < 24em) {
    .ways .icon {
      display: none;
    }
    .ways > :empty {
      min-inline-size: 44px;
    }
  }
  @media print {
    :is(.main, .ways) > button,
    footer:not(:has(a)),
    .close {
      display: none;
    }
  }
`;
