/** Where a database of the benchmark lies: a folder of its own on the disk that is measured, or a schema on a server. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { DatabasePlace } from '../../src/gateway/store/database.ts';

/** A place that is gone after use. */
export type BenchPlace = DatabasePlace & { readonly remove: () => Promise<void> };

/** Makes an empty place in a folder, and on the server at `databaseUrl` when there is one. */
export async function newPlace(folder: string, databaseUrl?: string): Promise<BenchPlace> {
  mkdirSync(folder, { recursive: true });
  const dataDir = mkdtempSync(join(folder, 'bench-'));
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  if (databaseUrl === undefined) return { dataDir, remove: async () => removeFolder() };
  const schema = `bench_${process.pid}_${Date.now()}`;
  await onServer(databaseUrl, `create schema ${schema}`);
  const url = new URL(databaseUrl);
  url.searchParams.set('options', `-c search_path=${schema}`);
  const remove = async (): Promise<void> => {
    removeFolder();
    await onServer(databaseUrl, `drop schema ${schema} cascade`);
  };
  return { dataDir, databaseUrl: url.href, remove };
}

/** Runs one statement on a server, and resolves to the rows. */
export async function onServer(databaseUrl: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}
