import { css } from 'lit';

/** The dialog fills a phone and leaves the page around it in sight on a larger screen; all of it scrolls as one. */
export const takeAlong = css`
  dialog {
    inset: 0;
    inline-size: 44em;
    max-inline-size: 100%;
    block-size: fit-content;
    max-block-size: 100dvh;
    margin: auto;
    padding: 0;
    border: 0;
    box-sizing: border-box;
    overflow: auto;
    overscroll-behavior: contain;
    color: inherit;
    background: var(--ww-surface);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  .root {
    padding: 0.75em 0.9em 1.1em;
    border: 1px solid var(--ww-border);
    gap: 1.1em;
  }
  .close {
    position: absolute;
    inset: 0 0 auto auto;
    justify-content: center;
    min-inline-size: 48px;
    min-block-size: 48px;
    color: var(--ww-text);
  }
  h2 {
    padding-inline-end: 48px;
    font-size: 1.3em;
    line-height: 1.25;
  }
  section {
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--ww-border);
  }
  section .box {
    justify-self: start;
  }
  .qr {
    inline-size: 15em;
    max-inline-size: 100%;
    forced-color-adjust: none;
  }
  .code {
    font-size: 1.7em;
    font-weight: bold;
    letter-spacing: 0.05em;
  }
  iframe {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
  }
`;
