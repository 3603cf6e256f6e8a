/** How many tickets somebody must still do something about, without looking at all that were ever dealt with. */
import { sql } from 'kysely';
import { ClosedCount } from './closed-count.ts';
import type { Database } from './database.ts';
import { GrowingCount, type Counted } from './growing-count.ts';
import type { Progress } from './ticket-progress.ts';

/** How many tickets there are: by progress, and closed, whatever became of those. */
export type TicketCounts = Readonly<Record<Progress | 'closed', number>>;

/** The counts of one database: what waits, is dead or is closed is counted, and the rest of all that there are is delivered. */
export class TicketCounter {
  readonly #database: Database;
  readonly #tickets: GrowingCount;
  readonly #inbox: GrowingCount;
  readonly #closed: ClosedCount;

  constructor(database: Database) {
    this.#database = database;
    this.#closed = new ClosedCount(database);
    this.#tickets = new GrowingCount(database.kind, (after, upTo) => countTickets(database, after, upTo));
    this.#inbox = new GrowingCount(database.kind, (after, upTo) => countInbox(database, after, upTo));
  }

  /** By progress. Tickets that change while they are counted may be counted as what they were. */
  async counts(): Promise<TicketCounts> {
    const { n: closed, inInbox: closedInInbox } = await this.#closed.count();
    const dead = await this.#dead();
    const waiting = await this.#waiting();
    const inInbox = ((await this.#inbox.groups()).get('') ?? 0) - closedInInbox;
    const all = (await this.#tickets.groups()).get('') ?? 0;
    const open = waiting + Math.max(0, inInbox - dead.inInbox);
    return { open, dead: dead.all, delivered: Math.max(0, all - closed - dead.all - open), closed };
  }

  /** Tickets with a delivery that was given up; those among them that have no target were held. */
  async #dead(): Promise<{ readonly all: number; readonly inInbox: number }> {
    const deliveries = this.#database.db.selectFrom('deliveries').innerJoin('tickets', 'tickets.id', 'ticket_id');
    const rows = await deliveries
      .where('state', '=', sql.lit('dead'))
      .where('closed_at', 'is', null)
      .select(['ticket_id', 'target'])
      .execute();
    const inInbox = rows.filter(({ target }) => target === 'inbox').length;
    return { all: new Set(rows.map(({ ticket_id }) => ticket_id)).size, inInbox };
  }

  /** Tickets that wait for a target and that no other target refused. */
  async #waiting(): Promise<number> {
    const deliveries = this.#database.db.selectFrom('deliveries').innerJoin('tickets', 'tickets.id', 'ticket_id');
    const { n } = await deliveries
      .where('next_at', 'is not', null)
      .where('closed_at', 'is', null)
      .where((of) => {
        const dead = of.selectFrom('deliveries as other').select('other.id').where('other.state', '=', sql.lit('dead'));
        return of.not(of.exists(dead.whereRef('other.ticket_id', '=', 'tickets.id')));
      })
      // Of the bare column SQLite would walk through the tickets that were ever delivered, because those are in its order.
      .select((of) =>
        of.fn
          .count<number>(of('ticket_id', '+', 0))
          .distinct()
          .as('n'),
      )
      .executeTakeFirstOrThrow();
    return n;
  }
}

async function countTickets({ db }: Database, after: number, upTo?: number): Promise<readonly Counted[]> {
  let query = db.selectFrom('tickets').select(({ fn }) => [fn.countAll<number>().as('n'), fn.max('id').as('last')]);
  // Without a condition a narrow index is enough.
  if (after > 0) query = query.where('id', '>', after);
  if (upTo !== undefined) query = query.where('id', '<=', upTo);
  return (await query.execute()).map((row) => ({ group: '', ...row }));
}

/** Deliveries to the inbox; the highest number is that of any delivery, so that none is looked at twice. */
async function countInbox({ db }: Database, after: number, upTo?: number): Promise<readonly Counted[]> {
  let query = db.selectFrom('deliveries').where('id', '>', after);
  if (upTo !== undefined) query = query.where('id', '<=', upTo);
  const { n, last } = await query
    .select(({ fn }) => [fn.countAll<number>().filterWhere('target', '=', 'inbox').as('n'), fn.max('id').as('last')])
    .executeTakeFirstOrThrow();
  return [{ group: '', n, last }];
}
