import { css } from 'lit';

/** The files that are sent below each other, each image small and with an edge: white pictures lie on white. */
export const filesSent = css`
  ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  li {
    padding-block: 0.25em;
  }
  p {
    overflow-wrap: anywhere;
  }
  canvas {
    display: block;
    max-inline-size: min(100%, 20em);
    max-block-size: 15em;
    border: 1px solid var(--ww-border);
  }
  canvas[width='0'] {
    inline-size: 0;
    block-size: 0;
    border: 0;
  }
`;
