/** How many tickets are in a database, by the database itself. */
import SQLite from 'better-sqlite3';
import { databaseFile, type DatabasePlace } from '../../src/gateway/store/database.ts';
import { onServer } from './place.ts';

const query = 'select count(*) as n from tickets';

/** Counts the tickets that are stored at a place. */
export async function storedIn({ dataDir, databaseUrl }: DatabasePlace): Promise<number> {
  const [row] = databaseUrl === undefined ? inFile(dataDir) : await onServer(databaseUrl, query);
  return Number((row as { readonly n: number | string }).n);
}

function inFile(dataDir: string): readonly unknown[] {
  const file = new SQLite(databaseFile(dataDir), { readonly: true });
  try {
    return file.prepare(query).all();
  } finally {
    file.close();
  }
}
