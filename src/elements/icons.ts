import { html } from 'lit';

/** The shapes, on a grid of 24 by 24. */
const paths = {
  back: 'M20 12H5m7-7-7 7 7 7',
  next: 'M4 12h15m-7-7 7 7-7 7',
  open: 'M9 5H5v14h14v-4M14 4h6v6m0-6-9 9',
  phone: 'M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2Z',
  mail: 'M3 6h18v12H3Zm0 1 9 6 9-6',
  check: 'm4 13 5 5L20 6',
  cross: 'm5 5 14 14M19 5 5 19',
  circle: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3 3',
  down: 'm5 9 7 7 7-7',
  empty: 'M4 4h16v16H4Z',
  ticked: 'M4 4h16v16H4Zm4 8 3 3 5-6',
  mark: 'M6 3v18l13-9Z',
} as const;

export type Icon = keyof typeof paths;

/** A small drawing beside words that say the same: hidden for those who listen. */
export const icon = (name: Icon) =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]} /></svg>`;
