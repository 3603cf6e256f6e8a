/** Databases on a PostgreSQL server, each for one scenario. */
import { Client } from 'pg';
import type { Scope } from './scope.ts';

let databases = 0;

/**
 * Makes a database, which is gone at the end, and resolves to its address. By its own settings commits do not wait for
 * the disk: the gateway has to insist.
 */
export async function newDatabase(scope: Scope, server: string): Promise<string> {
  const name = `faults_${databases++}`;
  await run(server, `create database ${name}`);
  scope.after(() => run(server, `drop database ${name} with (force)`));
  await run(server, `alter database ${name} set synchronous_commit = off`);
  return Object.assign(new URL(server), { pathname: name }).href;
}

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
