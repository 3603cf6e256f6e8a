/** Whether a gateway gets slower as its database grows. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openDatabase, type DatabasePlace } from '../../src/gateway/store/database.ts';
import { DeliveryStore } from '../../src/gateway/store/deliveries.ts';
import { roundOf, settingOf, type Accepting, type Plan } from './accepting.ts';
import { fill, waitingTarget } from './fill.ts';
import { newPlace, type BenchPlace } from './place.ts';
import { openRaw } from './raw.ts';
import { startGateway, type RunningGateway } from './running.ts';
import { spreadOf, timesOf, type Spread } from '../statistics.ts';
import { small } from './tickets.ts';

/** What a gateway does with so many tickets in its database. Times are in milliseconds. */
export type Grown = {
  readonly tickets: number;
  readonly accepting: Accepting;
  /** The first look at `/metrics` after the start, which counts all. */
  readonly firstMetrics: number;
  readonly metrics: Spread;
  readonly ready: Spread;
  /** Leasing four deliveries of a thousand that wait. */
  readonly lease: Spread;
  /** `npm run tickets list`, as a process. */
  readonly list: number;
  /** Bytes that the gateway held at its peak. */
  readonly memory: number;
};

const clients = 32;
const looks = 25;

/** Measures a database of each size, in turn, so that whatever else the machine does meets them all. */
export async function measureGrowth(plan: Plan, sizes: readonly number[]): Promise<readonly Grown[]> {
  const benches: Bench[] = [];
  const beside = await newPlace(plan.folder, plan.databaseUrl);
  const raw = await openRaw(beside);
  try {
    for (const tickets of sizes) benches.push(await benchWith(plan, tickets));
    for (let round = 0; round < plan.rounds; round += 1) {
      for (const bench of benches) bench.rounds.push(await roundOf({ plan, raw, ...bench }, small, clients));
    }
    const grown: Grown[] = [];
    for (const bench of benches) grown.push(await grownOf(bench));
    return grown;
  } finally {
    for (const { place, gateway } of benches) {
      await gateway.stop();
      await place.remove();
    }
    await raw.close();
    await beside.remove();
  }
}

/** A database of one size, and its gateway. */
type Bench = {
  readonly tickets: number;
  readonly place: BenchPlace;
  readonly gateway: RunningGateway;
  readonly firstMetrics: number;
  readonly rounds: Awaited<ReturnType<typeof roundOf>>[];
};

async function benchWith(plan: Plan, tickets: number): Promise<Bench> {
  const place = await newPlace(plan.folder, plan.databaseUrl);
  // Makes the tables.
  await (await openDatabase(place)).destroy();
  await fill(place, tickets);
  const gateway = await startGateway(place);
  const [firstMetrics = Number.NaN] = await timesOf(() => get(`${gateway.url}/metrics`), 1);
  return { tickets, place, gateway, firstMetrics, rounds: [] };
}

async function grownOf({ tickets, place, gateway, firstMetrics, rounds }: Bench): Promise<Grown> {
  const metrics = spreadOf(await timesOf(() => get(`${gateway.url}/metrics`), looks));
  const ready = spreadOf(await timesOf(() => get(`${gateway.url}/readyz`), looks));
  const memory = (await gateway.usage()).mostMemory;
  const accepting = settingOf(small, clients, rounds);
  return { tickets, accepting, firstMetrics, metrics, ready, memory, ...(await behindIt(place)) };
}

async function get(url: string): Promise<void> {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  await answer.text();
}

async function behindIt(place: DatabasePlace): Promise<Pick<Grown, 'lease' | 'list'>> {
  const database = await openDatabase(place);
  try {
    const store = new DeliveryStore(database);
    const lease = () => store.lease({ most: 4, forMs: 60_000, now: Date.now(), targets: [waitingTarget] });
    const taken = await timesOf(lease, looks);
    const [list = Number.NaN] = await timesOf(() => listTickets(place), 1);
    return { lease: spreadOf(taken), list };
  } finally {
    await database.destroy();
  }
}

async function listTickets({ dataDir, databaseUrl }: DatabasePlace): Promise<void> {
  const script = join(import.meta.dirname, '../../src/gateway/inbox/tickets-cli.ts');
  const env = databaseUrl === undefined ? { DATA_DIR: dataDir } : { DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [script, 'list'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The list of tickets ended with ${code}.`);
}
