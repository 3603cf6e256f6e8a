/** How many tickets were closed, without looking at all that ever were. */
import type { Database } from './database.ts';

/** Closed tickets, and how many of them had no target but the inbox. */
export type Closed = { readonly n: number; readonly inInbox: number };

/** Milliseconds after which nobody closes a ticket any more with a time that lies before. */
const settledAfter = 2 * 3_600_000;

/**
 * The closed tickets of one database. What was closed long enough ago is counted once: a ticket that is closed stays so.
 * One that was closed while a clock was set back further comes along after the next start.
 */
export class ClosedCount {
  readonly #database: Database;
  #settled: Closed & { readonly upTo: string } = { upTo: '', n: 0, inInbox: 0 };

  constructor(database: Database) {
    this.#database = database;
  }

  /** How many there are at this time (UTC, milliseconds since 1970). */
  async count(now = Date.now()): Promise<Closed> {
    const before = this.#settled;
    const upTo = new Date(now - settledAfter).toISOString();
    const settled = upTo > before.upTo ? { upTo, ...plus(before, await this.#between(before.upTo, upTo)) } : before;
    this.#settled = settled;
    return plus(settled, await this.#between(settled.upTo));
  }

  async #between(after: string, upTo?: string): Promise<Closed> {
    const tickets = this.#database.db
      .selectFrom('tickets')
      .leftJoin('deliveries', (join) => join.onRef('ticket_id', '=', 'tickets.id').on('target', '=', 'inbox'));
    const later = tickets.where('closed_at', '>', after);
    return (upTo === undefined ? later : later.where('closed_at', '<=', upTo))
      .select(({ fn }) => [fn.countAll<number>().as('n'), fn.count<number>('deliveries.id').as('inInbox')])
      .executeTakeFirstOrThrow();
  }
}

function plus(a: Closed, b: Closed): Closed {
  return { n: a.n + b.n, inInbox: a.inInbox + b.inInbox };
}
