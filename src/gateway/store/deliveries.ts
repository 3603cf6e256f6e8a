/** The deliveries in the database: which ticket must still get to which target. */
import { sql, type Kysely, type SelectQueryBuilder, type Transaction } from 'kysely';
import type { OutgoingTicket } from '../targets/target.ts';
import type { Database } from './database.ts';
import { DeliveryCounts, type DeliveryCount } from './delivery-counts.ts';
import { endDelivery, giveUp } from './end-delivery.ts';
import { referenceFrom } from './identity.ts';
import { isoOf } from './iso.ts';
import { outgoingTickets } from './outgoing.ts';
import { inStore } from './store-error.ts';
import type { Tables } from './tables.ts';

/** A delivery that this process may attempt now, and nobody else until its lease ends. */
export type LeasedDelivery = {
  readonly id: number;
  readonly target: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** When the first attempt began since it was queued or requeued (UTC, milliseconds since 1970). */
  readonly since: number;
  readonly ticket: OutgoingTicket;
};

/** How an attempt ended. */
export type Ended =
  | { readonly kind: 'done'; readonly targetNumber?: string }
  /** To be attempted again at this time (UTC, milliseconds since 1970), `farthestAhead` from now at most. */
  | { readonly kind: 'again'; readonly at: number; readonly why: string }
  | { readonly kind: 'dead'; readonly why: string };

/** A delivery that was given up, and waits for an operator. */
export type DeadDelivery = {
  readonly reference: string;
  readonly target: string;
  readonly attempts: number;
  /** When it was given up: UTC, ISO 8601. */
  readonly since: string;
  readonly why: string;
};

/** Which deliveries to lease. */
export type LeaseOptions = {
  /** At most so many; an even share for each target first. */
  readonly most: number;
  /** Milliseconds that the lease lasts; `farthestAhead` when it is more. */
  readonly forMs: number;
  /** UTC, milliseconds since 1970. */
  readonly now: number;
  /** The names of the targets. */
  readonly targets: readonly string[];
};

/**
 * Milliseconds. Nothing is put off longer than this: what lies further ahead was written before the clock was set back,
 * and is due.
 */
export const farthestAhead = 2 * 3_600_000;

/** The deliveries of one database. What the database refuses is a StoreError. */
export class DeliveryStore {
  readonly #database: Database;
  readonly #counts: DeliveryCounts;

  constructor(database: Database) {
    this.#database = database;
    this.#counts = new DeliveryCounts(database);
  }

  /** Leases deliveries that are due, or whose lease has ended, with all that a target must get. */
  async lease(options: LeaseOptions): Promise<readonly LeasedDelivery[]> {
    return inStore(() => this.#database.db.transaction().execute((trx) => this.#leaseIn(trx, options)));
  }

  /**
   * Writes down how an attempt ended; false when that counts no more: its lease had ended and somebody else has it now,
   * or it is over. What was delivered is, whoever has it now: gateways whose clocks differ would else take it from each
   * other for ever. When the ticket was closed meanwhile there is no next attempt.
   */
  async end(lease: Pick<LeasedDelivery, 'id' | 'attempt'>, ended: Ended): Promise<boolean> {
    return inStore(() => this.#database.db.transaction().execute((trx) => endDelivery(trx, lease, ended)));
  }

  /** When the next delivery to one of the targets is due (UTC, milliseconds since 1970); undefined when none waits. */
  async nextAt(targets: readonly string[]): Promise<number | undefined> {
    const times: number[] = [];
    for (const target of targets) {
      const query = this.#database.db.selectFrom('deliveries').select('next_at').where('target', '=', target);
      const first = query.where('next_at', 'is not', null).orderBy('next_at').limit(1);
      const row = await inStore(() => first.executeTakeFirst());
      if (row?.next_at != null) times.push(Date.parse(row.next_at));
    }
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** What was given up, the oldest first, but for tickets that are closed. */
  async dead(): Promise<readonly DeadDelivery[]> {
    const query = deadIn(this.#database.db).select(['reference', 'target', 'attempts', 'ended_at', 'last_error']);
    const rows = await inStore(() => query.orderBy('deliveries.id').execute());
    return rows.map(({ ended_at, last_error, ...row }) => ({ ...row, since: ended_at ?? '', why: last_error ?? '' }));
  }

  /** Queues what was given up once more, of one ticket or of `all` that are not closed; resolves to how many. */
  async requeue(reference: string, now: number): Promise<number> {
    const dead = deadIn(this.#database.db).select('deliveries.id');
    const ids = reference === 'all' ? dead : dead.where('reference', '=', referenceFrom(reference));
    const query = this.#database.db.updateTable('deliveries').where('id', 'in', ids);
    const again = query.set({ state: 'pending', next_at: isoOf(now), first_at: null, ended_at: null });
    // The inbox has its ticket already: that one was only held.
    const arrived = query.set({ state: 'done', ended_at: isoOf(now), last_error: null });
    return inStore(async () => {
      const { numUpdatedRows: sent } = await again.where('target', '<>', 'inbox').executeTakeFirst();
      const { numUpdatedRows: shown } = await arrived.where('target', '=', 'inbox').executeTakeFirst();
      return Number(sent + shown);
    });
  }

  /** How many deliveries there are by target and state; those of tickets that an operator closed are not dead here. */
  async counts(): Promise<readonly DeliveryCount[]> {
    return inStore(() => this.#counts.counts());
  }

  async #leaseIn(trx: Transaction<Tables>, options: LeaseOptions): Promise<readonly LeasedDelivery[]> {
    const leased: Leased[] = [];
    for (const [index, target] of options.targets.entries()) {
      const share = Math.ceil((options.most - leased.length) / (options.targets.length - index));
      leased.push(...(await this.#leaseTo(trx, target, { ...options, most: share })));
    }
    const tickets = await outgoingTickets(
      trx,
      leased.map(({ ticket_id }) => ticket_id),
    );
    const out: LeasedDelivery[] = [];
    for (const { id, target, attempts, first_at, ticket_id } of leased) {
      const ticket = tickets.get(ticket_id) ?? 'the ticket is not there';
      if (typeof ticket === 'string') await giveUp(trx, id, ticket);
      else out.push({ id, target, attempt: attempts, since: Date.parse(first_at), ticket });
    }
    return out;
  }

  async #leaseTo(trx: Transaction<Tables>, target: string, { most, forMs, now }: LeaseOptions): Promise<Leased[]> {
    const leased: Leased[] = [];
    const ranges = [['<=', isoOf(now)] as const, ['>', isoOf(now + farthestAhead)] as const];
    for (const [operator, time] of ranges) {
      const room = most - leased.length;
      if (room <= 0) break;
      const first = trx.selectFrom('deliveries').select('id').where('target', '=', target);
      const due = first.where('next_at', operator, time).orderBy('next_at').limit(room);
      // SQLite has one writer at a time: nobody else is looking.
      const locked = this.#database.kind === 'postgres' ? due.forUpdate().skipLocked() : due;
      leased.push(
        ...(await leaseRows(trx, locked, { from: isoOf(now), until: isoOf(now + Math.min(forMs, farthestAhead)) })),
      );
    }
    return leased;
  }
}

/** A row that was leased. */
type Leased = {
  readonly id: number;
  readonly target: string;
  readonly attempts: number;
  readonly first_at: string;
  readonly ticket_id: number;
};

async function leaseRows(
  trx: Transaction<Tables>,
  due: SelectQueryBuilder<Tables, 'deliveries', { id: number }>,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<Leased[]> {
  const update = trx
    .with('due', () => due)
    .updateTable('deliveries')
    .set((row) => ({
      state: 'leased' as const,
      attempts: row('attempts', '+', 1),
      first_at: row.fn.coalesce('first_at', row.val(from)),
      next_at: until,
      leased_until: until,
    }));
  const rows = await update
    .where('id', 'in', (of) => of.selectFrom('due').select('id'))
    .returning(['id', 'target', 'attempts', 'first_at', 'ticket_id'])
    .execute();
  return rows.map((row) => ({ ...row, first_at: row.first_at ?? from })).toSorted((a, b) => a.id - b.id);
}

/** Deliveries that wait for an operator. A ticket that is closed is dealt with, whatever became of its deliveries. */
function deadIn(db: Kysely<Tables>) {
  const dead = db.selectFrom('deliveries').innerJoin('tickets', 'tickets.id', 'ticket_id');
  return dead.where('state', '=', sql.lit('dead')).where('closed_at', 'is', null);
}
