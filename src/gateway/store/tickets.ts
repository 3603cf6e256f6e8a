/** The tickets in the database: taken in once, read by their status address, worked off by an operator. */
import SQLite from 'better-sqlite3';
import type { Kysely, Selectable } from 'kysely';
import type { TicketBody, TicketStatus } from '../../ticket/contract.ts';
import type { Tables, TicketTable } from './database.ts';
import { hashOf, newReference, newToken, referenceFrom } from './identity.ts';

/** What became of a ticket that was sent: stored now, stored before under this key, or another under this key. */
export type Sent =
  | { readonly kind: 'stored' | 'repeated'; readonly reference: string; readonly token: string }
  | { readonly kind: 'conflict' };

/** A ticket as an operator sees it. */
export type InboxTicket = TicketBody & {
  readonly reference: string;
  readonly storedAt: string;
  readonly closedAt?: string;
};

/** How many tickets wait for an operator, and how many do not any more. */
export type TicketCounts = { readonly open: number; readonly closed: number };

/** The tickets of one database. */
export class TicketStore {
  readonly #db: Kysely<Tables>;
  readonly #newReference: () => string;

  /** `reference` yields the references to try; one that is taken already is skipped. */
  constructor(db: Kysely<Tables>, reference = newReference) {
    this.#db = db;
    this.#newReference = reference;
  }

  /** What an earlier request with this key stored; undefined when the key is new. */
  async sentBefore(body: TicketBody, key: string): Promise<Sent | undefined> {
    const earlier = await this.#db
      .selectFrom('tickets')
      .select(['reference', 'token', 'body_hash'])
      .where('idempotency_key', '=', key)
      .executeTakeFirst();
    if (!earlier) return undefined;
    if (earlier.body_hash !== hashOf(body)) return { kind: 'conflict' };
    return { kind: 'repeated', reference: earlier.reference, token: earlier.token };
  }

  /** Stores a ticket once for each key, with its delivery; resolves when both are on disk. */
  async add(body: TicketBody, key: string): Promise<Sent> {
    try {
      const row = rowOf(body, key, this.#newReference());
      if (await this.#insert(row)) return { kind: 'stored', reference: row.reference, token: row.token };
    } catch (error) {
      if (!isReferenceTaken(error)) throw error;
      return this.add(body, key);
    }
    // Rows are never deleted, so a key that could not be inserted is there.
    const earlier = await this.sentBefore(body, key);
    return earlier ?? { kind: 'conflict' };
  }

  /** How far the ticket with this token has come; undefined when there is none. */
  async statusOf(token: string): Promise<TicketStatus | undefined> {
    const row = await this.#db
      .selectFrom('tickets')
      .select(['reference', 'contact', 'created_at', 'closed_at'])
      .where('token', '=', token)
      .executeTakeFirst();
    if (!row) return undefined;
    const status = row.closed_at === null ? 'stored' : 'closed';
    return { reference: row.reference, status, contact: row.contact, storedAt: row.created_at };
  }

  /** Every ticket: the open ones first, and among those the oldest first. */
  async all(): Promise<readonly InboxTicket[]> {
    const query = this.#db.selectFrom('tickets').selectAll();
    const rows = await query
      .orderBy((eb) => eb('closed_at', 'is not', null))
      .orderBy('id')
      .execute();
    return rows.map(ticketOf);
  }

  /** The ticket with this reference, in any spelling that a person may type; undefined when there is none. */
  async withReference(typed: string): Promise<InboxTicket | undefined> {
    const query = this.#db.selectFrom('tickets').selectAll().where('reference', '=', referenceFrom(typed));
    const row = await query.executeTakeFirst();
    return row && ticketOf(row);
  }

  /** Closes the ticket with this reference; false when there is none that is open. */
  async close(reference: string): Promise<boolean> {
    const query = this.#db.updateTable('tickets').set({ closed_at: new Date().toISOString() });
    const result = await query.where('reference', '=', reference).where('closed_at', 'is', null).executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  /** How many tickets are open and closed. */
  async counts(): Promise<TicketCounts> {
    const row = await this.#db
      .selectFrom('tickets')
      .select(({ fn }) => [fn.count<number>('id').as('all'), fn.count<number>('closed_at').as('closed')])
      .executeTakeFirstOrThrow();
    return { open: row.all - row.closed, closed: row.closed };
  }

  /** Waits for what is under way, then lets go of the database. */
  async destroy(): Promise<void> {
    await this.#db.destroy();
  }

  async #insert(row: NewRow): Promise<boolean> {
    return this.#db.transaction().execute(async (trx) => {
      const insert = trx
        .insertInto('tickets')
        .values(row)
        .onConflict((oc) => oc.column('idempotency_key').doNothing());
      const ticket = await insert.returning('id').executeTakeFirst();
      if (!ticket) return false;
      // The inbox is this table: a ticket that is stored is delivered there.
      const delivery = { ticket_id: ticket.id, target: 'inbox', state: 'done' as const, attempts: 1 };
      await trx.insertInto('deliveries').values(delivery).execute();
      return true;
    });
  }
}

type NewRow = Omit<Selectable<TicketTable>, 'id'>;

function rowOf(body: TicketBody, key: string, reference: string): NewRow {
  return {
    reference,
    token: newToken(),
    idempotency_key: key,
    body_hash: hashOf(body),
    contact: body.contact,
    language: body.language,
    catalogue: body.catalogue,
    summary: JSON.stringify(body.summary),
    fields: JSON.stringify(body.fields),
    created_at: new Date().toISOString(),
    closed_at: null,
  };
}

function ticketOf(row: Selectable<TicketTable>): InboxTicket {
  return {
    reference: row.reference,
    storedAt: row.created_at,
    ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
    contact: row.contact,
    language: row.language as TicketBody['language'],
    catalogue: row.catalogue,
    summary: JSON.parse(row.summary) as string[],
    fields: JSON.parse(row.fields) as Record<string, string>,
  };
}

function isReferenceTaken(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.message.endsWith('tickets.reference');
}
