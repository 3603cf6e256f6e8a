/** What several measurements of one thing come to. */

/** The middle of several measurements, and between what they lay. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The spread of at least one measurement. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantileOf(sorted, 0.5), least: quantileOf(sorted, 0), most: quantileOf(sorted, 1) };
}

/** The value below which this part (0 to 1) of the sorted values lies; NaN when there are none. */
export function quantileOf(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** Milliseconds that `work` takes, several times in a row. */
export async function timesOf(work: () => Promise<unknown>, times: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let done = 0; done < times; done += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken;
}
