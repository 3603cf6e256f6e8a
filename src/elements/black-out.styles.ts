import { css } from 'lit';

/**
 * The image as wide as fits, and as long as it then is. On it one finger draws sideways, as text runs, and scrolls up and
 * down; two fingers enlarge the page.
 */
export const blackOut = css`
  .root {
    padding: 0.75em;
    border: 2px solid var(--ww-border);
    border-radius: 0.35em;
  }
  canvas {
    display: block;
    max-inline-size: 100%;
    border: 1px solid var(--ww-border);
    cursor: crosshair;
    touch-action: pan-y pinch-zoom;
  }
  .image {
    position: relative;
  }
  .mark {
    position: absolute;
    inline-size: 100%;
    scroll-margin: 4em;
    pointer-events: none;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  [role='status'] {
    min-block-size: 1.5em;
  }
  [aria-disabled] {
    color: inherit;
    background: var(--ww-soft);
    border-style: dashed;
    cursor: default;
  }
  @media (hover: none) and (pointer: coarse) {
    #keys {
      display: none;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
