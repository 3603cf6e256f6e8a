/** What the database itself can commit, without a gateway: the measure of the gateway's rate. */
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { Client } from 'pg';
import type { DatabasePlace } from '../../src/gateway/store/database.ts';

/** Commits of one row each, every one on disk before the next. */
export type RawDatabase = {
  /** Commits a second, of so many clients at once, measured for some seconds. SQLite has one writer at a time. */
  readonly rate: (seconds: number, clients: number, row: Buffer) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Opens a table of its own beside that of a gateway: in a file on the same disk, or on the same server. */
export async function openRaw({ dataDir, databaseUrl }: DatabasePlace): Promise<RawDatabase> {
  return databaseUrl === undefined ? openRawSqlite(dataDir) : openRawPostgres(databaseUrl);
}

function openRawSqlite(dataDir: string): RawDatabase {
  const file = new SQLite(join(dataDir, 'raw.db'));
  // As the gateway has it.
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.exec('create table if not exists raw (id integer primary key, content blob not null)');
  const insert = file.prepare('insert into raw (content) values (?)');
  return {
    rate: (seconds, _clients, row) => rateOf([async () => void insert.run(row)], seconds),
    close: async () => void file.close(),
  };
}

const mostClients = 128;

async function openRawPostgres(databaseUrl: string): Promise<RawDatabase> {
  const clients = Array.from({ length: mostClients }, () => new Client(databaseUrl));
  for (const client of clients) {
    await client.connect();
    await client.query('set synchronous_commit = on');
  }
  await clients[0]?.query('create table if not exists raw (id bigserial primary key, content bytea not null)');
  const insert = { name: 'insert', text: 'insert into raw (content) values ($1)' };
  return {
    rate: (seconds, most, row) => {
      const writers = clients.slice(0, most).map((client) => () => client.query({ ...insert, values: [row] }));
      return rateOf(writers, seconds);
    },
    close: async () => void (await Promise.all(clients.map((client) => client.end()))),
  };
}

async function rateOf(writers: readonly (() => Promise<unknown>)[], seconds: number): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let commits = 0;
  const write = async (commit: () => Promise<unknown>): Promise<void> => {
    while (performance.now() < end) {
      await commit();
      commits += 1;
    }
  };
  await Promise.all(writers.map(write));
  return (commits / (performance.now() - start)) * 1000;
}
