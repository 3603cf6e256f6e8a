/** What several measurements of one thing come to, and what two such figures say of each other. */
import { quantileOf } from '../statistics.ts';

/** The middle of several measurements, and between what the middle half of them lies. */
export interface Figure {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The figure of at least one measurement. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantileOf(sorted, 0.5), low: quantileOf(sorted, 0.25), high: quantileOf(sorted, 0.75) };
}

/** The figure of each thing that was measured every time. */
export function figuresOf<Name extends string>(
  measured: readonly Readonly<Record<Name, number>>[],
): Readonly<Record<Name, Figure>> {
  const names = Object.keys(measured[0] ?? {}) as Name[];
  return Object.fromEntries(names.map((name) => [name, figureOf(measured.map((one) => one[name]))])) as Record<
    Name,
    Figure
  >;
}

/** By how much the measurements of one or the other differ among themselves: what is less than this says nothing. */
export function spreadOf(...figures: readonly Figure[]): number {
  return Math.max(...figures.map(({ low, high }) => high - low));
}

/** How the first stands to the second; a difference within the spread is a tie. */
export function beside(one: Figure, other: Figure, shown: (value: number) => string): string {
  const difference = one.median - other.median;
  if (Math.abs(difference) <= spreadOf(one, other)) return 'tie';
  return difference > 0 ? `${shown(difference)} more` : `${shown(-difference)} less`;
}

/** Whether a figure is at most `limit`, which may be another figure with something added. */
export function verdictOf(figure: Figure, limit: Figure | number, added = 0): 'met' | 'tie' | 'not met' {
  const most = (typeof limit === 'number' ? limit : limit.median) + added;
  if (figure.median <= most) return 'met';
  const spread = typeof limit === 'number' ? spreadOf(figure) : spreadOf(figure, limit);
  return figure.median - most <= spread ? 'tie' : 'not met';
}
