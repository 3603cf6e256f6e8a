/** The database file, and the shape of its tables. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect, type Generated } from 'kysely';
import { Migrator } from 'kysely/migration';
import { messageOf, StartError } from '../start-error.ts';
import { migrations } from './migrations.ts';

/** One row for each ticket; times are UTC in ISO 8601. */
export type TicketTable = {
  id: Generated<number>;
  reference: string;
  /** The unguessable end of the status address. */
  token: string;
  idempotency_key: string;
  /** SHA-256 of the body, to tell a repetition from another ticket under the same key. */
  body_hash: string;
  contact: string;
  language: string;
  catalogue: string;
  /** JSON: an array of lines. */
  summary: string;
  /** JSON: an object of values by field key. */
  fields: string;
  created_at: string;
  closed_at: string | null;
};

/** One row for each target that must get a ticket. */
export type DeliveryTable = {
  id: Generated<number>;
  ticket_id: number;
  target: string;
  state: 'pending' | 'leased' | 'done' | 'dead';
  attempts: number;
  next_at: string | null;
  leased_until: string | null;
  last_error: string | null;
  remote_id: string | null;
};

/**
 * One row for each cell that was counted. Nothing tells which cells came from the same case: no number, no time, and the
 * rows lie in the order of their keys.
 */
export type CountTable = {
  catalogue: string;
  flow: string;
  symptom: string;
  role: string;
  /** A confirmed cause; an answer given that cause; a remedy that helped or failed given that cause. */
  kind: 'cause' | 'answer' | 'helped' | 'failed';
  /** The question or the remedy; empty for a cause. */
  about: string;
  /** The answer; empty for what is no answer. */
  answer: string;
  cause: string;
  /** How many cases. */
  n: number;
};

/** The tables of the database. */
export type Tables = { tickets: TicketTable; deliveries: DeliveryTable; counts: CountTable };

/** Where the database of a data folder is. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'tickets.db');
}

/**
 * Opens the database of a data folder, makes both when missing, and brings its tables up to date.
 * @throws {StartError} when the folder or the file cannot be used.
 */
export async function openDatabase(dataDir: string): Promise<Kysely<Tables>> {
  try {
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openFile(dataDir) }) });
    await migrate(db);
    return db;
  } catch (error) {
    throw new StartError(`DATA_DIR cannot be used (${dataDir}): ${messageOf(error)}`);
  }
}

function openFile(dataDir: string): SQLite.Database {
  // Tickets are personal: nobody else on the machine reads what we make.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  closeSync(openSync(databaseFile(dataDir), 'a', 0o600));
  const file = new SQLite(databaseFile(dataDir));
  file.pragma('journal_mode = WAL');
  // FULL waits for the disk at each commit: an acknowledged ticket outlives a power cut. NORMAL does not.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  return file;
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  await db.destroy();
  throw new Error(messageOf(error));
}
