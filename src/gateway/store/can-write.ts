/** Whether the disk takes what is written: one that is full still answers questions. */
import type { Database } from './database.ts';
import type { NewTicket } from './ticket-rows.ts';

/** As much as a ticket without files can have; nobody else ever sees it. */
const row: NewTicket = {
  reference: '',
  token: '',
  idempotency_key: '',
  body_hash: '',
  contact: '',
  language: '',
  catalogue: '',
  summary: '[]',
  fields: 'x'.repeat(64_000),
  created_at: '',
};

/** Writes a row and takes it away in the same transaction: false when that does not get to the disk. Never rejects. */
export async function canWrite({ db }: Pick<Database, 'db'>): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await trx.insertInto('tickets').values(row).execute();
      await trx.deleteFrom('tickets').where('reference', '=', '').execute();
    });
    return true;
  } catch {
    return false;
  }
}
