/** Tickets as their targets get them. */
import type { Selectable, Transaction } from 'kysely';
import type { OutgoingAttachment, OutgoingTicket } from '../targets/target.ts';
import { wasClosed } from './end-delivery.ts';
import type { Tables, TicketTable } from './tables.ts';
import { writtenIn } from './ticket-rows.ts';

/** The tickets with these numbers, with their files; in the place of one that no target can get, why that is so. */
export async function outgoingTickets(
  trx: Transaction<Tables>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, OutgoingTicket | string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx.selectFrom('tickets').selectAll().where('id', 'in', ids).execute();
  const files = await trx
    .selectFrom('attachments')
    .selectAll()
    .where('ticket_id', 'in', ids)
    .orderBy('position')
    .execute();
  const filesOf = (id: number): readonly OutgoingAttachment[] =>
    files.filter(({ ticket_id }) => ticket_id === id).map(({ name, type, content }) => ({ name, type, content }));
  return new Map(rows.map((row) => [row.id, ticketFrom(row, filesOf(row.id))]));
}

function ticketFrom(row: Selectable<TicketTable>, attachments: readonly OutgoingAttachment[]): OutgoingTicket | string {
  if (row.closed_at !== null) return wasClosed;
  const { reference, contact, language, catalogue, created_at: storedAt } = row;
  try {
    return { reference, contact, language, catalogue, storedAt, ...writtenIn(row), attachments };
  } catch {
    // Somebody changed the row by hand, or the disk did. What the error says may repeat what a person wrote.
    return 'the ticket cannot be read';
  }
}
