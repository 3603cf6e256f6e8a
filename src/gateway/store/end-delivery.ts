/** How a delivery ends: by what a target said, or because its ticket can or must be sent no more. */
import type { Transaction, Updateable } from 'kysely';
import type { Ended, LeasedDelivery } from './deliveries.ts';
import { isoOf } from './iso.ts';
import type { DeliveryTable, Tables } from './tables.ts';

/** Why a delivery ended that an operator has made needless. */
export const wasClosed = 'the ticket was closed';

/**
 * Writes down how an attempt ended; false when that counts no more. What was delivered is, whoever has it now. When the
 * ticket was closed meanwhile there is no next attempt.
 */
export async function endDelivery(
  trx: Transaction<Tables>,
  { id, attempt }: Pick<LeasedDelivery, 'id' | 'attempt'>,
  ended: Ended,
): Promise<boolean> {
  const query = trx.updateTable('deliveries').set({ ...columnsOf(ended), leased_until: null });
  const open = query.where('id', '=', id).where('next_at', 'is not', null);
  const own = ended.kind === 'done' ? open : open.where('attempts', '=', attempt).where('state', '=', 'leased');
  const { numUpdatedRows } = await own.executeTakeFirst();
  if (numUpdatedRows > 0n && ended.kind === 'again') await endIfClosed(trx, id);
  return numUpdatedRows > 0n;
}

/** Gives a delivery up that was leased, and that no target can get. */
export async function giveUp(trx: Transaction<Tables>, id: number, why: string): Promise<void> {
  await trx.updateTable('deliveries').set(givenUp(why)).where('id', '=', id).execute();
}

/**
 * Ends the deliveries of a ticket that was just closed in the same transaction, but for those under way. Who ends one of
 * these at this moment is waited for, or waits and then finds the ticket closed.
 */
export async function endDeliveriesOf(trx: Transaction<Tables>, ticket: number): Promise<void> {
  const own = trx.updateTable('deliveries').where('ticket_id', '=', ticket);
  await own
    .set((its) => ({ next_at: its.ref('next_at') }))
    .where('next_at', 'is not', null)
    .execute();
  await own.set(givenUp(wasClosed)).where('state', '=', 'pending').execute();
}

async function endIfClosed(trx: Transaction<Tables>, id: number): Promise<void> {
  const own = trx.updateTable('deliveries').set(givenUp(wasClosed)).where('id', '=', id);
  await own
    .where((of) => {
      const ticket = of.selectFrom('tickets').select('tickets.id').whereRef('tickets.id', '=', 'ticket_id');
      return of.exists(ticket.where('closed_at', 'is not', null));
    })
    .execute();
}

function columnsOf(ended: Ended): Updateable<DeliveryTable> {
  switch (ended.kind) {
    case 'done':
      return { ...endedNow('done'), remote_id: textOf(ended.targetNumber), last_error: null };
    case 'again':
      return { state: 'pending', next_at: isoOf(ended.at), last_error: textOf(ended.why) };
    case 'dead':
      return { ...endedNow('dead'), last_error: textOf(ended.why) };
  }
}

function givenUp(why: string) {
  return { ...endedNow('dead'), leased_until: null, last_error: why };
}

function endedNow(state: 'done' | 'dead') {
  return { state, next_at: null, ended_at: isoOf(Date.now()) };
}

/** A target's words, without what PostgreSQL keeps in no text. */
function textOf(said: string | undefined): string | null {
  return said?.toWellFormed().replaceAll('\0', '') ?? null;
}
