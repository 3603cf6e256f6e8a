/** How long tickets wait: the oldest that is not delivered. */
import type { Database } from './database.ts';

/** When the oldest ticket was stored that some target must still get (ISO 8601); undefined when there is none. */
export async function oldestUndelivered({ db }: Pick<Database, 'db'>): Promise<string | undefined> {
  // What is delivered or given up has no next time, and so is not in the index that is looked through.
  const waiting = db.selectFrom('deliveries').where('next_at', 'is not', null);
  // Of the bare column a database looks for the least from the first ticket on, past all that were ever delivered.
  const { id } = await waiting
    .select(({ fn, eb }) => fn.min(eb('ticket_id', '+', 0)).as('id'))
    .executeTakeFirstOrThrow();
  if (id === null) return undefined;
  const ticket = await db.selectFrom('tickets').select('created_at').where('id', '=', id).executeTakeFirst();
  return ticket?.created_at;
}
