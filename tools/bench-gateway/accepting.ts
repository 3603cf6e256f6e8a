/** How many tickets a gateway accepts in a second, beside what its database can commit in the same moment. */
import { newPlace } from './place.ts';
import { load, type Loaded } from './load.ts';
import { openRaw, type RawDatabase } from './raw.ts';
import { startGateway, type RunningGateway } from './running.ts';
import { spreadOf, type Spread } from '../statistics.ts';
import { storedIn } from './stored.ts';
import { large, small, type Sample } from './tickets.ts';

/** How long and how often to measure. */
export type Plan = {
  /** The folder on the disk that is measured. */
  readonly folder: string;
  /** A PostgreSQL server; without one it is SQLite. */
  readonly databaseUrl?: string;
  readonly rounds: number;
  /** Of one measurement. */
  readonly seconds: number;
};

/** A gateway and so many clients that send one kind of ticket. */
export type Accepting = {
  readonly ticket: string;
  readonly clients: number;
  /** Tickets a second. */
  readonly rate: Spread;
  /** The rate as a part of the raw rate just before and after it. */
  readonly ofRaw: Spread;
  /** The same, of the raw rate of as many clients at once; SQLite has one writer at a time. */
  readonly ofRawTogether?: Spread;
  /** Milliseconds. */
  readonly p50: Spread;
  readonly p99: Spread;
  /** Microseconds of processor time that the gateway used for one ticket. */
  readonly cpu: Spread;
};

/** What came of all rounds. */
export type Accepted = {
  readonly settings: readonly Accepting[];
  /** Commits a second, of small rows. */
  readonly raw: Spread;
  /** Bytes that the gateway held at its peak, after each kind of ticket. */
  readonly memory: readonly { readonly ticket: string; readonly bytes: number }[];
};

type Round = Loaded & { readonly cpu: number; readonly raw: number; readonly rawTogether?: number };

const clientCounts = [1, 8, 32, 128];

/** Measures every setting in turn, round after round, so that whatever else the machine does meets them all. */
export async function measureAccepting(plan: Plan, samples: readonly Sample[] = [small, large]): Promise<Accepted> {
  const place = await newPlace(plan.folder, plan.databaseUrl);
  const raw = await openRaw(place);
  const gateway = await startGateway(place);
  const before = await storedIn(place);
  try {
    await load(gateway.url, small, 32, plan.seconds);
    const accepted = await measureAll({ plan, raw, gateway }, samples);
    const stored = (await storedIn(place)) - before;
    if (stored < accepted.tickets) throw new Error(`${accepted.tickets} tickets were accepted, and ${stored} stored.`);
    return accepted;
  } finally {
    await gateway.stop();
    await raw.close();
    await place.remove();
  }
}

type Bench = { readonly plan: Plan; readonly raw: RawDatabase; readonly gateway: RunningGateway };

async function measureAll(bench: Bench, samples: readonly Sample[]): Promise<Accepted & { readonly tickets: number }> {
  const settings: Accepting[] = [];
  const memory: { readonly ticket: string; readonly bytes: number }[] = [];
  const all: Round[] = [];
  const raw: number[] = [];
  for (const sample of samples) {
    const measured = await roundsOf(bench, sample);
    for (const [clients, rounds] of measured) {
      settings.push(settingOf(sample, clients, rounds));
      all.push(...rounds);
      if (sample === small) raw.push(...rounds.map((round) => round.raw));
    }
    memory.push({ ticket: sample.name, bytes: (await bench.gateway.usage()).mostMemory });
  }
  const tickets = all.reduce((sum, { accepted }) => sum + accepted, 0);
  return { settings, raw: spreadOf(raw), memory, tickets };
}

async function roundsOf(bench: Bench, sample: Sample): Promise<ReadonlyMap<number, Round[]>> {
  const measured = new Map<number, Round[]>(clientCounts.map((clients) => [clients, []]));
  for (let round = 0; round < bench.plan.rounds; round += 1) {
    for (const [clients, rounds] of measured) rounds.push(await roundOf(bench, sample, clients));
  }
  return measured;
}

/** Between two looks at the raw rate, so that both are of the same moment. */
export async function roundOf({ plan, raw, gateway }: Bench, sample: Sample, clients: number): Promise<Round> {
  const rawSeconds = plan.seconds / 4;
  const looks = async (): Promise<readonly [number, number]> => [
    await raw.rate(rawSeconds, 1, sample.raw),
    plan.databaseUrl === undefined ? 0 : await raw.rate(rawSeconds, clients, sample.raw),
  ];
  const [before, togetherBefore] = await looks();
  const { cpu } = await gateway.usage();
  const loaded = await load(gateway.url, sample, clients, plan.seconds);
  const used = (await gateway.usage()).cpu - cpu;
  const [after, togetherAfter] = await looks();
  return {
    ...loaded,
    cpu: used / loaded.accepted,
    raw: (before + after) / 2,
    ...(plan.databaseUrl === undefined ? {} : { rawTogether: (togetherBefore + togetherAfter) / 2 }),
  };
}

/** What the rounds of one setting come to. */
export function settingOf({ name }: Sample, clients: number, rounds: readonly Round[]): Accepting {
  const rates = rounds.map(({ accepted, seconds }) => accepted / seconds);
  const together = rounds.flatMap(({ rawTogether }, at) =>
    rawTogether === undefined ? [] : [(rates[at] ?? 0) / rawTogether],
  );
  return {
    ticket: name,
    clients,
    rate: spreadOf(rates),
    ofRaw: spreadOf(rounds.map(({ raw }, at) => (rates[at] ?? 0) / raw)),
    ...(together.length === 0 ? {} : { ofRawTogether: spreadOf(together) }),
    p50: spreadOf(rounds.map(({ p50 }) => p50)),
    p99: spreadOf(rounds.map(({ p99 }) => p99)),
    cpu: spreadOf(rounds.map(({ cpu }) => cpu)),
  };
}
