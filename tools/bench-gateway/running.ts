/** A gateway that runs, and what it uses. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabasePlace } from '../../src/gateway/store/database.ts';
import { contacts } from './tickets.ts';

/** What a process used since it started. */
export type Usage = {
  /** Microseconds of all its threads. */
  readonly cpu: number;
  /** Bytes, at its peak. */
  readonly mostMemory: number;
};

/** A gateway in a process of its own. */
export type RunningGateway = {
  readonly url: string;
  readonly usage: () => Promise<Usage>;
  readonly stop: () => Promise<void>;
};

/** Starts a gateway on a place. What it logs goes to a file there, as a service's does. */
export async function startGateway({ dataDir, databaseUrl }: DatabasePlace): Promise<RunningGateway> {
  const log = openSync(join(dataDir, 'gateway.log'), 'a');
  const { LD_PRELOAD, FLUSH_DELAY } = process.env;
  const database = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const child = fork(join(import.meta.dirname, 'gateway-process.ts'), {
    env: { DATA_DIR: dataDir, ROUTES: contacts, LD_PRELOAD, FLUSH_DELAY, ...database },
    stdio: ['ignore', 'ignore', log, 'ipc'],
  });
  closeSync(log);
  const failed = once(child, 'exit').then(() => {
    throw new Error('The gateway ended.');
  });
  // Only whoever waits for it hears of it.
  failed.catch(() => {});
  const next = async (): Promise<unknown> => (await Promise.race([once(child, 'message'), failed]))[0];
  const url = String(await next());
  return {
    url,
    usage: async () => {
      const answer = next();
      child.send('usage');
      return (await answer) as Usage;
    },
    stop: async () => {
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}
