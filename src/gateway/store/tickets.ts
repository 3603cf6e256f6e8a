/** The tickets in the database: taken in once, read by their status address, worked off by an operator. */
import type { Transaction } from 'kysely';
import type { TicketBody, TicketStatus } from '../../ticket/contract.ts';
import type { OutgoingAttachment } from '../targets/target.ts';
import { sentBefore, type Sent } from './store-all.ts';
import type { Database } from './database.ts';
import { endDeliveriesOf } from './end-delivery.ts';
import { hashOf, newReference, referenceFrom } from './identity.ts';
import { GroupCommit } from './group-commit.ts';
import { inStore } from './store-error.ts';
import type { Tables } from './tables.ts';
import { TicketCounter, type TicketCounts } from './ticket-counts.ts';
import { progressColumn, progressFrom } from './ticket-progress.ts';
import { attachmentRows, listedColumns, listedOf, ticketRow, type ListedTicket } from './ticket-rows.ts';
import { wholeTicket, type WholeTicket } from './whole-ticket.ts';

export type { Sent } from './store-all.ts';
export type { TicketCounts } from './ticket-counts.ts';
export type { InboxTicket, ListedTicket } from './ticket-rows.ts';
export type { WholeTicket } from './whole-ticket.ts';

/** Where a ticket must go. */
export type AddOptions = {
  /** The names of its targets; with none it is for the inbox. */
  readonly targets: readonly string[];
  /** Why nothing of it is sent before an operator requeues it. */
  readonly held?: string;
};

/** The tickets of one database. What the database refuses is a StoreError. */
export class TicketStore {
  readonly #database: Database;
  readonly #newReference: () => string;
  readonly #commit: GroupCommit;
  readonly #counter: TicketCounter;

  /** `reference` yields the references to try; one that is taken already is skipped. */
  constructor(database: Database, reference = newReference) {
    this.#database = database;
    this.#newReference = reference;
    this.#commit = new GroupCommit(database);
    this.#counter = new TicketCounter(database);
  }

  /** What an earlier request with this key stored; undefined when the key is new. */
  async sentBefore(body: TicketBody, key: string): Promise<Sent | undefined> {
    const query = this.#database.db.selectFrom('tickets').select(['reference', 'token', 'body_hash']);
    const before = await inStore(() => query.where('idempotency_key', '=', key).executeTakeFirst());
    const sent = before && sentBefore({ body_hash: hashOf(body) }, before);
    return sent?.kind === 'referenceTaken' ? undefined : sent;
  }

  /**
   * Stores a ticket once for each key, with its files and deliveries; resolves when all of it is on disk.
   * @throws {StoreError} when it could not be stored; then nothing of it is, and it may be sent again.
   */
  async add(body: TicketBody, key: string, options: AddOptions = { targets: [] }): Promise<Sent> {
    const ticket = { row: ticketRow(body, key, this.#newReference()), attachments: attachmentRows(body), ...options };
    let taken = await this.#commit.take(ticket);
    while (taken.kind === 'referenceTaken') {
      taken = await this.#commit.take({ ...ticket, row: { ...ticket.row, reference: this.#newReference() } });
    }
    return taken;
  }

  /** How far the ticket with this token has come; undefined when there is none. */
  async statusOf(token: string): Promise<TicketStatus | undefined> {
    const rows = await inStore(() =>
      this.#database.db
        .selectFrom('tickets')
        .innerJoin('deliveries', 'deliveries.ticket_id', 'tickets.id')
        .select(['reference', 'contact', 'created_at', 'closed_at', 'target', 'state', 'remote_id'])
        .where('token', '=', token)
        .orderBy('deliveries.id')
        .execute(),
    );
    const [row] = rows;
    if (!row) return undefined;
    const targetNumber = rows.find(({ state, remote_id }) => state === 'done' && remote_id !== null)?.remote_id;
    return {
      reference: row.reference,
      status: row.closed_at === null ? statusFrom(rows) : 'closed',
      contact: row.contact,
      storedAt: row.created_at,
      ...(targetNumber == null ? {} : { targetNumber }),
    };
  }

  /**
   * Every ticket without what was written, so that a million fit in memory: first those about which somebody must still
   * do something, then the others, and among both the oldest first.
   */
  async list(): Promise<readonly ListedTicket[]> {
    const query = this.#database.db.selectFrom('tickets').select(listedColumns).select(progressColumn().as('rank'));
    const listed = (await inStore(() => query.orderBy('id').execute())).map((row) => ({
      ...listedOf(row),
      progress: progressFrom(row.rank),
    }));
    return [...listed.filter(isToDo), ...listed.filter((ticket) => !isToDo(ticket))];
  }

  /** The ticket with this reference, in any spelling that a person may type; undefined when there is none. */
  async withReference(typed: string): Promise<WholeTicket | undefined> {
    return inStore(() => wholeTicket(this.#database.db, referenceFrom(typed)));
  }

  /** The files beside the ticket with this reference, in their order; none when they were purged. */
  async attachmentsOf(reference: string): Promise<readonly OutgoingAttachment[]> {
    const query = this.#database.db
      .selectFrom('attachments')
      .innerJoin('tickets', 'tickets.id', 'ticket_id')
      .select(['name', 'type', 'content']);
    return inStore(() => query.where('reference', '=', reference).orderBy('position').execute());
  }

  /** Closes the ticket with this reference, which is then sent no more; false when there is none that is open. */
  async close(reference: string): Promise<boolean> {
    const close = async (trx: Transaction<Tables>): Promise<boolean> => {
      const query = trx.updateTable('tickets').set({ closed_at: new Date().toISOString() }).returning('id');
      const open = query.where('reference', '=', reference).where('closed_at', 'is', null);
      const closed = await open.executeTakeFirst();
      if (closed) await endDeliveriesOf(trx, closed.id);
      return closed !== undefined;
    };
    return inStore(() => this.#database.db.transaction().execute(close));
  }

  /** How many tickets there are, by what must still be done about them. */
  async counts(): Promise<TicketCounts> {
    return inStore(() => this.#counter.counts());
  }

  /** Whether the database answers, and takes what is written if it did not the last time. Never rejects. */
  async isReady(): Promise<boolean> {
    try {
      await this.#database.db.selectFrom('tickets').select('id').limit(1).execute();
      return await this.#commit.isWorking();
    } catch {
      return false;
    }
  }

  /** Waits for what is under way, then lets go of the database. */
  async destroy(): Promise<void> {
    await this.#commit.idle();
    await this.#database.destroy();
  }
}

function isToDo({ closedAt, progress }: ListedTicket): boolean {
  return closedAt === undefined && progress !== 'delivered';
}

/** What its sender hears: it has come through when one target has it, whatever another made of it. */
function statusFrom(
  deliveries: readonly { readonly target: string; readonly state: string }[],
): TicketStatus['status'] {
  const hasArrived = deliveries.some(({ target, state }) => target !== 'inbox' && state === 'done');
  const isDead = deliveries.some(({ state }) => state === 'dead');
  if (!hasArrived) return isDead ? 'refused' : 'stored';
  return deliveries.every(({ state }) => state === 'done' || state === 'dead') ? 'delivered' : 'stored';
}
