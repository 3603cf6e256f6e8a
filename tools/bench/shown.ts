/** How figures are written. */
import type { Figure } from './figure.ts';

/** Milliseconds, without their unit. */
export function milliseconds(value: number): string {
  return Math.abs(value) < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

/** A number of bytes. */
export function bytes(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** A figure with the middle half of what was measured, where that is not all the same. */
export function figure({ median, low, high }: Figure, shown: (value: number) => string): string {
  const [middle, from, to] = [median, low, high].map(shown);
  return from === to ? middle! : `${middle} (${from} – ${to})`;
}
