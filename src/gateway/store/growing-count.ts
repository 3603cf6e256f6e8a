/**
 * Counts a table that only grows: rows that were counted once are not looked at again, so that counting a million
 * tickets costs no more than counting those that came since the last time.
 */
import type { DatabaseKind } from './migrations.ts';

/** Rows of one group, and the highest number among them; null when there is none. */
export type Counted = { readonly group: string; readonly n: number; readonly last: number | null };

/** Counts the rows with a number above `after`, and not above `upTo` when that is given. */
export type CountRows = (after: number, upTo?: number) => Promise<readonly Counted[]>;

/**
 * Numbers that a PostgreSQL transaction may still hold back: another one can commit a higher number first, so the
 * newest rows are counted afresh each time. SQLite has one transaction at a time.
 */
const unsettled: Readonly<Record<DatabaseKind, number>> = { sqlite: 0, postgres: 10_000 };

type Settled = { readonly upTo: number; readonly groups: ReadonlyMap<string, number> };

/** The rows of one table by group. */
export class GrowingCount {
  readonly #unsettled: number;
  readonly #countRows: CountRows;
  #settled: Settled = { upTo: 0, groups: new Map() };

  constructor(kind: DatabaseKind, countRows: CountRows, newest = unsettled[kind]) {
    this.#unsettled = newest;
    this.#countRows = countRows;
  }

  /** How many rows there are now. */
  async groups(): Promise<ReadonlyMap<string, number>> {
    const before = this.#settled;
    const now = plus(before, await this.#countRows(before.upTo));
    const upTo = now.upTo - this.#unsettled;
    if (this.#unsettled === 0) this.#settled = now;
    else if (upTo > before.upTo) this.#settled = { ...plus(before, await this.#countRows(before.upTo, upTo)), upTo };
    return now.groups;
  }
}

function plus(before: Settled, counted: readonly Counted[]): Settled {
  const groups = new Map(before.groups);
  for (const { group, n } of counted) groups.set(group, (groups.get(group) ?? 0) + n);
  return { upTo: Math.max(before.upTo, ...counted.map(({ last }) => last ?? 0)), groups };
}
