/** Whether the disk was waited for before a ticket was acknowledged: kills cannot show that, system calls do. */
import { join } from 'node:path';
import { Clients, Doors } from './clients.ts';
import { traced, type Call, type Trace } from './calls.ts';
import { placed, startGateway } from './gateway.ts';
import { postgresProcesses } from './postgres-processes.ts';
import { inScope, temporaryFolder } from './scope.ts';
import { until } from '../real/service.ts';

/** What was seen. */
export type Syncs = {
  /** Answers 201 that were seen on their way out. */
  readonly acknowledged: number;
  /** Answers before which no sync began after their request had come in and ended before they were written. */
  readonly unsynced: number;
  /** Syncs of the log of the database. */
  readonly syncs: number;
};

const clients = 8;

/** Lets clients post until so many tickets are acknowledged, under strace, and looks at the calls. */
export async function syncsOf(tickets: number, databaseUrl?: string): Promise<Syncs> {
  return inScope(async (scope) => {
    const folder = temporaryFolder(scope);
    const place = { dataDir: folder, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
    // Everything stays in the inbox: no delivery waits for the disk in between.
    const gateway = await startGateway(scope, { ...placed(place), ROUTES: 'aliviaHelpdesk,ehealthForm' });
    const traces: Trace[] = [await traced(scope, [gateway.pid], join(folder, 'gateway.trace'))];
    if (databaseUrl !== undefined) {
      traces.push(await traced(scope, await postgresProcesses(databaseUrl), join(folder, 'postgres.trace')));
    }
    const doors = new Doors();
    doors.open(gateway.url);
    const posting = new Clients({ doors, count: clients, prefix: 'sync' });
    posting.start();
    await until('end of the posts', () => posting.receipts.size >= tickets || undefined, 120_000);
    await posting.stop();
    const calls = await Promise.all(traces.map(({ end }) => end()));
    await gateway.stop('SIGTERM');
    return syncsIn(calls.flat().toSorted((a, b) => a.began - b.began));
  });
}

const log = /\/(?:tickets\.db-wal|pg_wal\/[0-9A-F]{24})$/;

/** Looks at all calls, in the order in which they began. */
export function syncsIn(calls: readonly Call[]): Syncs {
  const syncs = calls.filter(
    ({ name, on, result }) => /^fs?yncs?$|^fdatasync$|^fsync$/.test(name) && log.test(on) && result === 0,
  );
  const arrived = new Map<string, number>();
  const answers: { readonly from: number; readonly to: number }[] = [];
  for (const call of calls) {
    if (!call.on.startsWith('socket:')) continue;
    if (/^read|^recv/.test(call.name) && call.result > 0) arrived.set(call.on, call.ended);
    if (/^write|^send/.test(call.name) && call.data.startsWith('HTTP/1.1 201 ')) {
      answers.push({ from: arrived.get(call.on) ?? Number.NaN, to: call.began });
    }
  }
  const isSynced = ({ from, to }: (typeof answers)[number]): boolean =>
    syncs.some(({ began, ended }) => began > from && ended < to);
  return {
    acknowledged: answers.length,
    unsynced: answers.filter((answer) => !isSynced(answer)).length,
    syncs: syncs.length,
  };
}
