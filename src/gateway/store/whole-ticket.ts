/** A ticket with all that an operator may want to know about it. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { DeliveryTable, Tables } from './tables.ts';
import { progressColumn, progressFrom, type Progress } from './ticket-progress.ts';
import { ticketOf, type InboxTicket } from './ticket-rows.ts';

/** A file beside a ticket. */
export type InboxFile = {
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
};

/** A delivery of a ticket to a target. */
export type InboxDelivery = {
  readonly target: string;
  readonly state: DeliveryTable['state'];
  readonly attempts: number;
  /** The target's own number. */
  readonly targetNumber?: string;
  /** What went wrong the last time. */
  readonly why?: string;
};

/** A ticket, its files and its deliveries, but for that to the inbox: whoever reads this has it. */
export type WholeTicket = InboxTicket & {
  readonly progress: Progress;
  readonly files: readonly InboxFile[];
  readonly deliveries: readonly InboxDelivery[];
};

/** The ticket with this reference; undefined when there is none. */
export async function wholeTicket(db: Kysely<Tables>, reference: string): Promise<WholeTicket | undefined> {
  const tickets = db.selectFrom('tickets').selectAll().select(progressColumn().as('rank'));
  const row = await tickets.where('reference', '=', reference).executeTakeFirst();
  if (!row) return undefined;
  const files = await db
    .selectFrom('attachments')
    .select(['name', 'type', sql<number>`length(content)`.as('size')])
    .where('ticket_id', '=', row.id)
    .orderBy('position')
    .execute();
  const deliveries = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('ticket_id', '=', row.id)
    .where('target', '<>', 'inbox')
    .orderBy('id')
    .execute();
  return { ...ticketOf(row), progress: progressFrom(row.rank), files, deliveries: deliveries.map(deliveryOf) };
}

function deliveryOf({ target, state, attempts, remote_id, last_error }: Selectable<DeliveryTable>): InboxDelivery {
  return {
    target,
    state,
    attempts,
    ...(remote_id === null ? {} : { targetNumber: remote_id }),
    ...(last_error === null ? {} : { why: last_error }),
  };
}
