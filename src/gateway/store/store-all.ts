/** Tickets that share a transaction: what is stored of them, and what becomes of those that were there already. */
import type { Insertable, Transaction } from 'kysely';
import type { DeliveryTable, Tables } from './tables.ts';
import type { NewAttachment, NewTicket } from './ticket-rows.ts';

/** A ticket on its way in. */
export type Incoming = {
  readonly row: NewTicket;
  readonly attachments: readonly NewAttachment[];
  readonly targets: readonly string[];
  /** Why nothing of it is sent before an operator says so. */
  readonly held?: string;
};

/** What became of a ticket that was sent: stored now, stored before under this key, or another under this key. */
export type Sent =
  | { readonly kind: 'stored' | 'repeated'; readonly reference: string; readonly token: string }
  | { readonly kind: 'conflict' };

/** The same, or that the reference was taken by another ticket: then nothing is stored yet. */
export type Taken = Sent | { readonly kind: 'referenceTaken' };

/** Stores what is new, in the order of the keys: two gateways that get the same keys then never wait for each other. */
export async function storeAll(trx: Transaction<Tables>, tickets: readonly Incoming[]): Promise<readonly Taken[]> {
  const rows = tickets.map(({ row }) => row).toSorted((a, b) => (a.idempotency_key < b.idempotency_key ? -1 : 1));
  const inserted = await trx
    .insertInto('tickets')
    .values(rows)
    .onConflict((oc) => oc.doNothing())
    .returning(['id', 'token'])
    .execute();
  const ids = new Map(inserted.map(({ id, token }) => [token, id]));
  const stored = tickets.flatMap((ticket) => {
    const id = ids.get(ticket.row.token);
    return id === undefined ? [] : [{ id, ...ticket }];
  });
  const attachments = stored.flatMap(({ id, attachments }) => attachments.map((file) => ({ ticket_id: id, ...file })));
  if (attachments.length > 0) await trx.insertInto('attachments').values(attachments).execute();
  if (stored.length > 0) await trx.insertInto('deliveries').values(stored.flatMap(deliveriesOf)).execute();
  const before = await storedBefore(
    trx,
    tickets.filter(({ row }) => !ids.has(row.token)),
  );
  return tickets.map(({ row }) =>
    ids.has(row.token) ? storedNow(row) : sentBefore(row, before.get(row.idempotency_key)),
  );
}

/** The inbox is the table of tickets: one that has no other target has arrived. */
function deliveriesOf({ id, row, targets, held }: Incoming & { readonly id: number }): readonly NewDelivery[] {
  const names = targets.length === 0 ? ['inbox'] : new Set(targets);
  return Array.from(names, (target) => ({ ticket_id: id, target, ...beginning(row, target, held) }));
}

function beginning({ created_at: now }: NewTicket, target: string, held?: string): Omit<NewDelivery, OfTarget> {
  const never = { attempts: 0, next_at: null, ended_at: null, last_error: null };
  if (held !== undefined) return { ...never, state: 'dead', ended_at: now, last_error: held };
  if (target === 'inbox') return { ...never, state: 'done', attempts: 1, ended_at: now };
  return { ...never, state: 'pending', next_at: now };
}

type NewDelivery = Insertable<DeliveryTable>;
type OfTarget = 'ticket_id' | 'target';

/** What the table says of the keys that were there already. */
type Before = { readonly reference: string; readonly token: string; readonly body_hash: string };

async function storedBefore(trx: Transaction<Tables>, tickets: readonly Incoming[]): Promise<Map<string, Before>> {
  if (tickets.length === 0) return new Map();
  const keys = tickets.map(({ row }) => row.idempotency_key);
  const rows = await trx
    .selectFrom('tickets')
    .select(['idempotency_key', 'reference', 'token', 'body_hash'])
    .where('idempotency_key', 'in', keys)
    .execute();
  return new Map(rows.map((row) => [row.idempotency_key, row]));
}

function storedNow({ reference, token }: NewTicket): Taken {
  return { kind: 'stored', reference, token };
}

/**
 * What somebody hears who sends a body under a key that is there already. A ticket that was purged has no hash: whether it
 * is the same nobody can tell, and a receipt for what is stored nowhere would be a loss.
 */
export function sentBefore(sent: { readonly body_hash: string }, before: Before | undefined): Taken {
  if (!before) return { kind: 'referenceTaken' };
  if (before.body_hash !== sent.body_hash) return { kind: 'conflict' };
  return { kind: 'repeated', reference: before.reference, token: before.token };
}
