/** SQLite in one file of the data folder: what a gateway uses that has no database server. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from './migrate.ts';
import { keepingStatements } from './statements.ts';
import type { Tables } from './tables.ts';

/** Milliseconds that a statement waits for another process that writes. The process does nothing else meanwhile. */
const patience = 5000;

/** Nobody writes here: waiting for it is only waiting. */
const moment = new Int32Array(new SharedArrayBuffer(4));

/** Where the database of a data folder is. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'tickets.db');
}

/** Opens the database of a data folder, makes both when missing, and brings its tables up to date. */
export async function openSqlite(dataDir: string): Promise<Kysely<Tables>> {
  const file = openFile(dataDir);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(file) }) });
  try {
    // From the first look at the tables on, so that two processes that start together do not both make them.
    file.exec('begin immediate');
    await migrate(db, 'sqlite');
    file.exec('commit');
    return db;
  } catch (error) {
    file.close();
    throw error;
  }
}

function openFile(dataDir: string): SQLite.Database {
  // Tickets are personal: nobody else on the machine reads what we make.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  closeSync(openSync(databaseFile(dataDir), 'a', 0o600));
  const file = new SQLite(databaseFile(dataDir), { timeout: patience });
  writeAhead(file);
  // FULL waits for the disk at each commit: an acknowledged ticket outlives a power cut. NORMAL does not.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  // With a million tickets each commit touches pages all over the file: more of them are kept in memory (KiB), and
  // written back together less often (pages of 4 KiB).
  file.pragma('cache_size = -32000');
  file.pragma('wal_autocheckpoint = 8000');
  // What is purged is overwritten, and not left in the file for whoever reads it byte by byte.
  file.pragma('secure_delete = ON');
  return file;
}

/**
 * Only here does SQLite not wait itself: it refuses at once while another process makes the same new file ready.
 *
 * @throws {SQLite.SqliteError} when that other process takes longer than our patience.
 */
function writeAhead(file: SQLite.Database): void {
  for (const until = performance.now() + patience; ; Atomics.wait(moment, 0, 0, 20)) {
    try {
      file.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof SQLite.SqliteError && error.code === 'SQLITE_BUSY';
      if (!isBusy || performance.now() > until) throw error;
    }
  }
}
