/** How many deliveries there are, without looking at all that ever ended. */
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { GrowingCount, type Counted } from './growing-count.ts';
import type { DeliveryTable } from './tables.ts';

/** How many deliveries to a target are in a state. */
export type DeliveryCount = { readonly target: string; readonly state: DeliveryTable['state']; readonly n: number };

/** Deliveries that were given up; `closed` of them are of tickets that an operator closed. */
type DeadCount = { readonly target: string; readonly n: number; readonly closed: number };

/** The counts of one database: what is open and dead is counted, and the rest of all that there are is done. */
export class DeliveryCounts {
  readonly #database: Database;
  readonly #all: GrowingCount;

  constructor(database: Database) {
    this.#database = database;
    this.#all = new GrowingCount(database.kind, (after, upTo) => countRows(database, after, upTo));
  }

  /** By target and state; a state in which there are none may be missing. */
  async counts(): Promise<readonly DeliveryCount[]> {
    const open = await this.#open();
    const dead = await this.#dead();
    const all = await this.#all.groups();
    return [...all].flatMap(([target, n]) => {
      const ownOpen = open.filter((count) => count.target === target);
      const ownDead = dead.find((count) => count.target === target) ?? { n: 0, closed: 0 };
      const done = ownOpen.reduce((rest, count) => rest - count.n, n - ownDead.n);
      return [
        ...ownOpen,
        { target, state: 'done' as const, n: Math.max(0, done) },
        { target, state: 'dead' as const, n: ownDead.n - ownDead.closed },
      ];
    });
  }

  async #open(): Promise<readonly DeliveryCount[]> {
    const query = this.#database.db.selectFrom('deliveries').where('next_at', 'is not', null);
    const counts = query.select(({ fn }) => ['target', 'state', fn.countAll<number>().as('n')] as const);
    return counts.groupBy(['target', 'state']).execute();
  }

  async #dead(): Promise<readonly DeadCount[]> {
    const query = this.#database.db.selectFrom('deliveries').innerJoin('tickets', 'tickets.id', 'ticket_id');
    return query
      .where('state', '=', sql.lit('dead'))
      .select(
        ({ fn }) => ['target', fn.countAll<number>().as('n'), fn.count<number>('closed_at').as('closed')] as const,
      )
      .groupBy('target')
      .execute();
  }
}

async function countRows({ db }: Database, after: number, upTo?: number): Promise<readonly Counted[]> {
  let query = db.selectFrom('deliveries').where('id', '>', after);
  if (upTo !== undefined) query = query.where('id', '<=', upTo);
  const counts = query.select(
    ({ fn }) => ['target as group', fn.countAll<number>().as('n'), fn.max('id').as('last')] as const,
  );
  return counts.groupBy('target').execute();
}
