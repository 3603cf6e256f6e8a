/** A gateway as an operator runs it: a process of its own, which can be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabasePlace } from '../../src/gateway/store/database.ts';
import type { TargetsFile } from '../../src/gateway/targets/config.ts';
import { addressOf } from '../../test/gateway/harness.ts';
import type { Scope } from './scope.ts';

/** A gateway that runs. */
export type GatewayProcess = {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from its start until it said where it listens. */
  readonly startMs: number;
  /** Everything that it logged until now. */
  readonly log: () => string;
  /** Sends it a signal, and resolves once it has ended. */
  readonly stop: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
};

/** The variables that say where the database is. */
export function placed({ dataDir, databaseUrl }: DatabasePlace): Readonly<Record<string, string>> {
  return { DATA_DIR: dataDir, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) };
}

/** Writes the file of targets, and resolves to the variable that names it. */
export function targeted(folder: string, targets: TargetsFile): Readonly<Record<string, string>> {
  const file = join(folder, 'targets.json');
  writeFileSync(file, JSON.stringify(targets));
  return { TARGETS_FILE: file };
}

/** Starts one with nothing but `env` in its environment; one that still runs at the end is killed. */
export async function startGateway(scope: Scope, env: Readonly<Record<string, string>>): Promise<GatewayProcess> {
  const from = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/gateway/main.ts')], {
    env: { PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const log = (): string => said.join('');
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exit;
  };
  scope.after(() => stop('SIGKILL'));
  try {
    const url = await addressOf(child);
    return { url, pid: child.pid ?? 0, startMs: performance.now() - from, log, stop };
  } catch (error) {
    throw new Error(`The gateway did not start: ${log()}`, { cause: error });
  }
}
