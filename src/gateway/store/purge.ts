/**
 * Erases what people wrote once their tickets are dealt with: the files first, the words later. The row of a ticket
 * stays, and says without anything personal that there was one, for whom, and what became of it.
 */
import { setImmediate } from 'node:timers/promises';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { isoOf } from './iso.ts';
import { inStore } from './store-error.ts';
import type { Tables } from './tables.ts';

/** What to purge. */
export type PurgeOptions = {
  /** Days since a ticket was dealt with. */
  readonly keepDays: { readonly tickets: number; readonly attachments: number };
  /** UTC, milliseconds since 1970. */
  readonly now: number;
};

/** How many tickets and files were erased. */
export type Purged = { readonly tickets: number; readonly attachments: number };

/** Rows that are looked at together: SQLite does nothing else meanwhile. */
const slice = 100;

const day = 24 * 3_600_000;

/**
 * Erases what was kept long enough. A ticket is dealt with when an operator closed it, or when all its targets have it.
 * In a database file it is gone once `emptyLog` has succeeded.
 * @throws {StoreError} when the database fails; what was erased until then stays so.
 */
export async function purge({ db }: Pick<Database, 'db'>, { keepDays, now }: PurgeOptions): Promise<Purged> {
  return inStore(async () => {
    const attachments = await purgeAttachments(db, isoOf(now - keepDays.attachments * day));
    const tickets = await purgeTickets(db, { before: isoOf(now - keepDays.tickets * day), now: isoOf(now) });
    return { tickets, attachments };
  });
}

/**
 * Empties the log beside the database file, where what was erased still stands; false when somebody reads the database
 * at this moment, so that it could not be done. PostgreSQL sees to its own.
 * @throws {StoreError} when the database fails.
 */
export async function emptyLog({ db, kind }: Pick<Database, 'db' | 'kind'>): Promise<boolean> {
  if (kind !== 'sqlite') return true;
  const checkpoint = sql<{ readonly busy: number }>`pragma wal_checkpoint(truncate)`;
  const { rows } = await inStore(() => checkpoint.execute(db));
  return rows[0]?.busy === 0;
}

async function purgeAttachments(db: Kysely<Tables>, before: string): Promise<number> {
  let purged = 0;
  let after = 0;
  while (true) {
    const query = db.selectFrom('attachments').select('ticket_id').distinct().where('ticket_id', '>', after);
    const rows = await query.orderBy('ticket_id').limit(slice).execute();
    const ids = await dealtWith(
      db,
      rows.map(({ ticket_id }) => ticket_id),
      before,
    );
    if (ids.length > 0) purged += await db.transaction().execute((trx) => eraseFiles(trx, ids));
    const last = rows.at(-1);
    if (!last) return purged;
    // Tickets that came meanwhile get their turn.
    await setImmediate();
    after = last.ticket_id;
  }
}

async function purgeTickets(
  db: Kysely<Tables>,
  { before, now }: { readonly before: string; readonly now: string },
): Promise<number> {
  let purged = 0;
  let after = { created_at: '', id: 0 };
  while (true) {
    const kept = db.selectFrom('tickets').select(['created_at', 'id']).where('purged_at', 'is', null);
    const rows = await kept
      .where('created_at', '<=', before)
      .where((of) => of(of.refTuple('created_at', 'id'), '>', of.tuple(after.created_at, after.id)))
      .orderBy('created_at')
      .orderBy('id')
      .limit(slice)
      .execute();
    const ids = await dealtWith(
      db,
      rows.map(({ id }) => id),
      before,
    );
    if (ids.length > 0) await db.transaction().execute((trx) => eraseWords(trx, ids, now));
    purged += ids.length;
    const last = rows.at(-1);
    if (!last) return purged;
    // Tickets that came meanwhile get their turn.
    await setImmediate();
    after = last;
  }
}

/** Those of the tickets that were dealt with at that time: the inbox has a ticket, but that settles nothing. */
async function dealtWith(db: Kysely<Tables>, ids: readonly number[], before: string): Promise<readonly number[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('tickets')
    .select('tickets.id')
    .where('tickets.id', 'in', ids)
    .where((of) => {
      const own = of.selectFrom('deliveries').select('deliveries.id').whereRef('ticket_id', '=', 'tickets.id');
      const late = own.where((its) => its.or([its('state', '<>', 'done'), its('ended_at', '>', before)]));
      const delivered = of.and([of.exists(own.where('target', '<>', 'inbox')), of.not(of.exists(late))]);
      return of.or([of('closed_at', '<=', before), of.and([of('closed_at', 'is', null), delivered])]);
    })
    .execute();
  return rows.map(({ id }) => id);
}

async function eraseFiles(trx: Transaction<Tables>, ids: readonly number[]): Promise<number> {
  await giveUp(trx, ids);
  const { numDeletedRows } = await trx.deleteFrom('attachments').where('ticket_id', 'in', ids).executeTakeFirst();
  return Number(numDeletedRows);
}

async function eraseWords(trx: Transaction<Tables>, ids: readonly number[], now: string): Promise<void> {
  await eraseFiles(trx, ids);
  await trx
    .updateTable('tickets')
    .set({ summary: '[]', fields: '{}', body_hash: '', purged_at: now })
    .where('id', 'in', ids)
    .execute();
  await trx.updateTable('deliveries').set({ last_error: null }).where('ticket_id', 'in', ids).execute();
}

/** A closed ticket may still wait for a target; nothing is sent of which a part is gone. */
async function giveUp(trx: Transaction<Tables>, ids: readonly number[]): Promise<void> {
  await trx
    .updateTable('deliveries')
    .set({ state: 'dead', next_at: null, leased_until: null, last_error: null })
    .where('ticket_id', 'in', ids)
    .where('next_at', 'is not', null)
    .execute();
}
