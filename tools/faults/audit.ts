/** What became of tickets, by the database itself and by the receiver: the only two that are believed. */
import { sql } from 'kysely';
import { openDatabase, type Database, type DatabasePlace } from '../../src/gateway/store/database.ts';
import type { Receiver } from './receiver.ts';
import { wholeOf } from './tickets.ts';

/** What is wrong, as keys of tickets; all is well when each is empty. */
export type Wrong = {
  /** Acknowledged, and not in the store under the reference of its receipt. */
  readonly lost: readonly string[];
  /** In the store without all of its files or deliveries. */
  readonly half: readonly string[];
  /** In the store, and not at each of its targets with all of its files. */
  readonly undelivered: readonly string[];
  /** At a target as more than one ticket. */
  readonly twice: readonly string[];
  /** What the database says of itself when it is not whole. */
  readonly damaged: readonly string[];
};

/** What was found. */
export type Audit = {
  readonly stored: number;
  /** References that a target got more than once, and had to throw away. */
  readonly again: number;
  readonly wrong: Wrong;
};

type Row = { readonly key: string; readonly reference: string; readonly files: number; readonly targets: string };

/** Compares what was acknowledged, by key, with what is stored and what was received. */
export async function audit(
  place: DatabasePlace,
  receipts: ReadonlyMap<string, string>,
  receiver: Receiver,
): Promise<Audit> {
  const database = await openDatabase(place);
  try {
    const rows = await rowsIn(database);
    const references = new Map(rows.map(({ key, reference }) => [key, reference]));
    const lost = [...receipts].filter(([key, reference]) => references.get(key) !== reference);
    const taken = ['helpdesk', 'archive'].map((target) => receiver.taken(target));
    return {
      stored: rows.length,
      again: taken.reduce((sum, { again }) => sum + again, 0),
      wrong: {
        lost: lost.map(([key]) => key),
        half: rows.filter(isHalf).map(({ key }) => key),
        undelivered: rows.filter((row) => !isAt(receiver, row)).map(({ key }) => key),
        twice: taken.flatMap(({ byKey }) => [...byKey].filter(([, all]) => all.size > 1).map(([key]) => key)),
        damaged: [...(await damagesOf(database)), ...(receiver.spoilt > 0 ? [`${receiver.spoilt} spoilt`] : [])],
      },
    };
  } finally {
    await database.destroy();
  }
}

/** The number of deliveries in a state. */
export async function countIn(place: DatabasePlace, ...states: readonly string[]): Promise<number> {
  return withDatabase(place, async ({ db }) => {
    const rows = db.selectFrom('deliveries').select(({ fn }) => fn.countAll<number>().as('n'));
    return (await rows.where('state', 'in', states as readonly 'pending'[]).executeTakeFirstOrThrow()).n;
  });
}

/** As when the time has passed for which deliveries were leased; the result is how many were. */
export async function letLeasesEnd(place: DatabasePlace): Promise<number> {
  return withDatabase(place, async ({ db }) => {
    const past = new Date(0).toISOString();
    const update = db.updateTable('deliveries').set({ next_at: past, leased_until: past });
    return Number((await update.where('state', '=', 'leased').executeTakeFirst()).numUpdatedRows);
  });
}

/** Works on the database beside whoever else does. */
export async function withDatabase<Result>(place: DatabasePlace, work: (database: Database) => Promise<Result>) {
  const database = await openDatabase(place);
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

async function rowsIn({ db, kind }: Database): Promise<readonly Row[]> {
  const listed = kind === 'postgres' ? sql`string_agg(target, ' ' order by target)` : sql`group_concat(target, ' ')`;
  const rows = await sql<Row>`
    select idempotency_key as key, reference,
      (select count(*) from attachments where ticket_id = tickets.id) as files,
      (select ${listed} from (select target from deliveries where ticket_id = tickets.id order by target) d) as targets
    from tickets order by id`.execute(db);
  return rows.rows;
}

function isHalf({ key, files, targets }: Row): boolean {
  const whole = wholeOf(key);
  return files !== whole.attachments || targets !== whole.targets.join(' ');
}

function isAt(receiver: Receiver, { key, reference }: Row): boolean {
  return wholeOf(key).targets.every((target) => receiver.taken(target).byKey.get(key)?.has(reference));
}

async function damagesOf({ db, kind }: Database): Promise<readonly string[]> {
  const strangers = await sql<{ n: number }>`
    select (select count(*) from attachments where ticket_id not in (select id from tickets))
      + (select count(*) from deliveries where ticket_id not in (select id from tickets)) as n`.execute(db);
  const parts = strangers.rows[0]?.n === 0 ? [] : ['parts of no ticket'];
  if (kind === 'postgres') return parts;
  const checked = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const said = checked.rows.map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok');
  return [...parts, ...said];
}
