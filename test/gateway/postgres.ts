/** Databases for tests on the PostgreSQL server that TEST_DATABASE_URL names: each is a schema of its own. */
import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import { Client } from 'pg';

/** The server's address; undefined when the tests run on SQLite. */
export const serverUrl = process.env['TEST_DATABASE_URL'] || undefined;

/** More than the tests of one file have at a time. */
const spares = 12;

/** Schemas that are made and not used yet: a test may start a process without waiting for anything. */
const spare: string[] = [];

/**
 * Where the schemas of this file are. It goes as a whole, whoever is connected still: to drop a schema among gateways
 * that work can be a deadlock, and a migration looks at the tables of every schema beside its own.
 */
const ownUrl = serverUrl === undefined ? '' : await ownDatabase(serverUrl);

async function ownDatabase(server: string): Promise<string> {
  const url = new URL(server);
  const name = newName();
  url.pathname = name;
  await run(server, [`create database ${name}`]);
  after(() => run(server, [`drop database ${name} with (force)`]));
  await run(url.href, makeSpares());
  return url.href;
}

/** An address that leads into an empty schema. */
export function takeDatabase(): string {
  const name = spare.pop();
  if (name === undefined) throw new Error(`There are no more than ${spares} databases at a time.`);
  const url = new URL(ownUrl);
  url.searchParams.set('options', `-c search_path=${name}`);
  return url.href;
}

/** Says that what `takeDatabase` gave is used no more, so that there can be another. */
export async function leaveDatabase(): Promise<void> {
  if (spare.length < spares) await run(ownUrl, makeSpares());
}

/** Never a name that there was before: a process that is about to end may still write to that. */
function makeSpares(): readonly string[] {
  const names = Array.from({ length: spares - spare.length }, newName);
  spare.push(...names);
  return names.map((name) => `create schema ${name}`);
}

function newName(): string {
  return `test_${randomBytes(8).toString('hex')}`;
}

async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
