/** Databases for tests on the PostgreSQL server that TEST_DATABASE_URL names: each is a schema of its own. */
import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import { Client } from 'pg';

/** The server's address, with a database to make schemas in; undefined when the tests run on SQLite. */
export const serverUrl = process.env['TEST_DATABASE_URL'] || undefined;

/** More than the tests of one file have at a time. */
const spares = 12;

/** Schemas that are made and not used yet: a test may start a process without waiting for anything. */
const spare: string[] = [];

if (serverUrl !== undefined) {
  await run(() => makeSpares());
  after(() => run(() => spare.splice(0).map((name) => `drop schema ${name} cascade`)));
}

/** An address that leads into an empty schema. */
export function takeDatabase(): string {
  const name = spare.pop();
  if (name === undefined) throw new Error(`There are no more than ${spares} databases at a time.`);
  const url = new URL(serverUrl ?? '');
  url.searchParams.set('options', `-c search_path=${name}`);
  return url.href;
}

/** Drops what `takeDatabase` gave. */
export async function dropDatabase(databaseUrl: string | undefined): Promise<void> {
  if (databaseUrl === undefined) return;
  const name = new URL(databaseUrl).searchParams.get('options')?.split('=')[1];
  await run(() => [`drop schema ${name} cascade`, ...makeSpares()]);
}

/** Never a name that there was before: a process that is about to end may still write to that. */
function makeSpares(): readonly string[] {
  const names = Array.from({ length: spares - spare.length }, () => `test_${randomBytes(8).toString('hex')}`);
  spare.push(...names);
  return names.map((name) => `create schema ${name}`);
}

async function run(statements: () => readonly string[]): Promise<void> {
  const client = new Client(serverUrl);
  await client.connect();
  for (const statement of statements()) await client.query(statement);
  await client.end();
}
