/**
 * A real gateway on a free port with a database of its own, in this process or in one that can be killed. The database
 * is in a folder; when TEST_DATABASE_URL names a PostgreSQL server, each folder stands for a database of its own there.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import type { TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { configFrom, type GatewayConfig } from '../../src/gateway/config.ts';
import { buildGateway } from '../../src/gateway/gateway.ts';
import { openDatabase, type Database } from '../../src/gateway/store/database.ts';
import type { Problem, TicketReceipt } from '../../src/ticket/contract.ts';
import { leaveDatabase, serverUrl, takeDatabase } from './postgres.ts';

/** A gateway under test. */
export type TestGateway = {
  readonly url: string;
  readonly dataDir: string;
  /** Stops it, and resolves to everything that it logged. */
  readonly stop: () => Promise<string>;
};

/** For tests of what only a database file has; the reason stands in the report of a run on PostgreSQL. */
export const onlySqlite = { skip: serverUrl === undefined ? false : 'it is about the database file' };

/** For tests of what only a PostgreSQL server has. */
export const onlyPostgres = { skip: serverUrl === undefined ? 'it needs TEST_DATABASE_URL' : false };

const databaseUrls = new Map<string, string>();

/** A folder that is gone after the test, with the database that it stands for. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  t.after(async () => {
    rmSync(folder, { recursive: true });
    if (databaseUrls.has(folder)) await leaveDatabase();
  });
  return folder;
}

/** Where the database of a temporary folder is; any other folder has a file, whatever the tests run on. */
export function placeOf(dataDir: string): { readonly dataDir: string; readonly databaseUrl?: string } {
  if (serverUrl === undefined || !basename(dataDir).startsWith('wegwijzer-')) return { dataDir };
  const databaseUrl = databaseUrls.get(dataDir) ?? takeDatabase();
  databaseUrls.set(dataDir, databaseUrl);
  return { dataDir, databaseUrl };
}

/** Opens the database of a temporary folder, for this test. More than one may be open at a time. */
export async function openStore(t: TestContext, dataDir = temporaryFolder(t)): Promise<Database> {
  const database = await openDatabase(placeOf(dataDir));
  t.after(() => database.destroy());
  return database;
}

/** A gateway in this process; `changes` to its configuration, and pages that `mount` puts beside it. */
export async function startGateway(
  t: TestContext,
  changes: Partial<GatewayConfig> = {},
  mount: (app: FastifyInstance) => void = () => {},
): Promise<TestGateway> {
  const place = placeOf(changes.dataDir ?? temporaryFolder(t));
  const config = { ...configFrom({}), port: 0, ticketsPerMinute: 10_000, ...changes, ...place };
  const log = new PassThrough();
  const logged = text(log);
  const app = await buildGateway(config, log);
  mount(app);
  const url = await app.listen({ host: config.host, port: config.port });
  const stop = async (): Promise<string> => {
    await app.close();
    log.end();
    return logged;
  };
  t.after(stop);
  return { url, dataDir: config.dataDir, stop };
}

/** What a command said, and its exit code; null when a signal ended it. */
export type Ended = { readonly out: string; readonly err: string; readonly code: number | null };

/** Starts a script of the gateway with nothing in its environment but `env`, and where the database of DATA_DIR is. */
export function start(script: string, env: Record<string, string>, args: readonly string[] = []): ChildProcess {
  const file = join(import.meta.dirname, '../../src/gateway', script);
  const { databaseUrl } = placeOf(env['DATA_DIR'] ?? '');
  const whole = databaseUrl === undefined ? env : { DATABASE_URL: databaseUrl, ...env };
  return spawn(process.execPath, [file, ...args], { env: whole, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a script of the gateway to its end. */
export async function run(script: string, env: Record<string, string>, args: readonly string[] = []): Promise<Ended> {
  const child = start(script, env, args);
  const [out, err] = await Promise.all([readAll(child.stdout), readAll(child.stderr), once(child, 'close')]);
  return { out, err, code: child.exitCode };
}

/** The address that a started gateway prints; rejects when it ends without one. */
export async function addressOf(child: ChildProcess): Promise<string> {
  child.stderr?.resume();
  for await (const chunk of child.stdout ?? []) {
    const url = /^Wegwijzer gateway: (\S+)$/m.exec(String(chunk))?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('The gateway ended without an address.');
}

/** Posts a ticket as a page does. */
export async function post(url: string, key: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  return fetch(`${url}/v1/tickets`, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** The receipt in an answer; throws when it is not one. */
export async function receiptIn(response: Response): Promise<TicketReceipt> {
  if (response.status !== 201) throw new Error(`No receipt: ${response.status} ${await response.text()}`);
  return (await response.json()) as TicketReceipt;
}

/** The problem in an answer; throws when it is not one. */
export async function problemIn(response: Response): Promise<Problem> {
  const mediaType = response.headers.get('content-type');
  if (!mediaType?.startsWith('application/problem+json')) throw new Error(`No problem: ${mediaType}`);
  const problem = (await response.json()) as Problem;
  if (problem.status !== response.status) throw new Error(`The problem says ${problem.status}, not ${response.status}`);
  return problem;
}

async function readAll(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream === null ? '' : text(stream);
}
