/** The database: a file in the data folder, or a PostgreSQL server. */
import type { Kysely } from 'kysely';
import { messageOf, StartError } from '../start-error.ts';
import type { DatabaseKind } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

export { databaseFile } from './sqlite.ts';

/** Where the database is: at the address when there is one, else in the folder. */
export type DatabasePlace = { readonly dataDir: string; readonly databaseUrl?: string };

/** An open database with its tables up to date. */
export type Database = {
  readonly db: Kysely<Tables>;
  readonly kind: DatabaseKind;
  /** Waits for what is under way and lets go of it; a second time nothing happens. */
  readonly destroy: () => Promise<void>;
};

/**
 * Opens the database, makes a file and its folder when missing, and brings the tables up to date.
 * @throws {StartError} when the folder, the file or the server cannot be used; it names the key to change.
 */
export async function openDatabase({ dataDir, databaseUrl }: DatabasePlace): Promise<Database> {
  try {
    return databaseUrl === undefined
      ? databaseOf(await openSqlite(dataDir), 'sqlite')
      : databaseOf(await openPostgres(databaseUrl), 'postgres');
  } catch (error) {
    const fault = faultOf(error);
    if (databaseUrl === undefined) throw new StartError(`DATA_DIR cannot be used (${dataDir}): ${fault}`);
    const { shown, secret } = partsOf(databaseUrl);
    throw new StartError(`DATABASE_URL cannot be used (${shown}): ${secret ? fault.replaceAll(secret, '***') : fault}`);
  }
}

function databaseOf(db: Kysely<Tables>, kind: DatabaseKind): Database {
  let destroyed: Promise<void> | undefined;
  return { db, kind, destroy: () => (destroyed ??= db.destroy()) };
}

/** As it is where a % in it stands for itself: so does the driver read it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** In one line. An address with several connections that all failed has a code only. */
function faultOf(error: unknown): string {
  if (error instanceof URIError) return 'a % in it that is not of an escaped character must be written %25';
  const said = messageOf(error) || (error instanceof Error && 'code' in error ? String(error.code) : 'no answer');
  return said.replaceAll(/\s+/g, ' ');
}

/** An address without its password, which may also stand among its parameters. */
function partsOf(databaseUrl: string): { readonly shown: string; readonly secret: string } {
  const url = URL.parse(databaseUrl);
  if (!url) return { shown: 'not an address', secret: '' };
  return { shown: `${url.host}${url.pathname}`, secret: decoded(url.password) };
}
