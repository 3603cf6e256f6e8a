import { css } from 'lit';

/**
 * The dialog fills a phone and leaves the page around it in sight on a larger screen; all of it scrolls as one. The QR
 * code comes last: below on a phone, in a column of its own where there is room, so that what is seen is read in order.
 */
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
  @media (width >= 48em) {
    dialog {
      inline-size: 52em;
      max-inline-size: calc(100% - 2em);
      max-block-size: calc(100dvh - 2em);
    }
    .root:has(.scan) {
      grid-template-columns: minmax(0, 1fr) 15em;
      gap: 0.75em 1.5em;
    }
    .root > * {
      grid-column: 1 / -1;
    }
    .root:has(.scan) > section {
      grid-column: 1;
      gap: 0.4em;
      padding-block-start: 0.75em;
    }
    .root > .scan.scan {
      grid-area: 2 / 2 / span 3;
      align-content: start;
    }
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
