/** Servers of the machine, each in a folder of its own, which never outlive whoever started them. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A server that runs. */
export type Service = { readonly stop: () => Promise<void> };

/** A program, and how to know that it serves. */
export type Start = {
  /** For what it says when it does not start. */
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it says goes to a file here. */
  readonly folder: string;
  /** Tells it to end at once, and in order. */
  readonly signal: 'INT' | 'TERM';
  readonly isReady: () => Promise<boolean>;
};

// How long a server may take to start, in milliseconds: an order of magnitude more than any takes.
const patience = 120_000;

// Ends the server when its own standard input ends, and so when whoever holds the other end is gone, killed or not; and
// then what the server left behind.
const keeper = `
  exec 3<&0
  setsid "$@" 3<&- & server=$!
  { read -r _ <&3; kill -s "$SIGNAL" -- "-$server"; } & watch=$!
  wait "$server"; code=$?
  kill -s KILL "$watch" "-$server" 2> /dev/null; exit "$code"`;

/** A folder that other users of the machine can look into. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-real-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts a server, and resolves once it serves; rejects with its last words when it does not. */
export async function startService(start: Start): Promise<Service> {
  const log = join(start.folder, `${start.name}.log`);
  const out = openSync(log, 'a');
  const [command, ...args] = start.command;
  const child = spawn('/bin/sh', ['-c', keeper, 'sh', command, ...args], {
    env: { ...process.env, ...start.env, SIGNAL: start.signal },
    stdio: ['pipe', out, out],
    // Ctrl+C is for us, who then let go of its input.
    detached: true,
  });
  closeSync(out);
  const stop = () => stopped(child);
  try {
    await untilReady(start, child);
    return { stop };
  } catch (error) {
    await stop();
    throw new Error(`${start.name} did not start. It said:\n${lastLines(log)}`, { cause: error });
  }
}

/** Stops services one after the other, and removes the folder, whatever happens. */
export async function removed(folder: string, services: readonly Service[]): Promise<void> {
  await Promise.allSettled(services.map(({ stop }) => stop()));
  // Again, because a child of a server may be writing its last line.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Runs a program to its end; rejects with what it said when it fails. Resolves to its output. */
export async function runTool(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const [file, ...args] = command;
  const { stdout } = await promisify(execFile)(file, args, { env: { ...process.env, ...env } });
  return stdout;
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether something on this machine takes connections on a port. */
export async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Looks again and again until there is something to see; rejects after `patienceMs` milliseconds. */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen | undefined> | Seen | undefined,
  patienceMs = 30_000,
): Promise<Seen> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > deadline) throw new Error(`There is no ${what}.`);
    await setTimeout(25);
  }
}

async function untilReady({ name, isReady }: Start, child: ChildProcess): Promise<void> {
  const look = async (): Promise<true | undefined> => {
    if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}.`);
    return (await isReady()) || undefined;
  };
  await until(`answer of ${name}`, look, patience);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.stdin?.end();
  await exit;
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
}
