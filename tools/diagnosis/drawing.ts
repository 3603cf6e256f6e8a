/** A draw: a number from 0 up to 1. */
export type Draw = () => number;

/** Draws that look like chance, and are the same for the same seed (mulberry32). */
export function drawing(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these, each as probable; undefined when there is none. */
export function oneOf<Item>(all: readonly Item[], draw: Draw): Item | undefined {
  return all[Math.floor(draw() * all.length)];
}
