/** All scenarios, one after the other. */
import { jumped, jumps, type Jumped } from './clock-jumps.ts';
import { newDatabase } from './databases.ts';
import { diskFilled, lengthLimited, type DiskFull } from './disk-full.ts';
import { killed, killedOnTwo, type Kills } from './kills.ts';
import { raced, type Races } from './races.ts';
import { inScope } from './scope.ts';
import { recovered, recoveredInService, type Recovered } from './sick-targets.ts';
import { syncsOf, type Syncs } from './syncs.ts';

/** How much of each; what the tests take is the same, but where they say so. */
export const sizes = {
  kills: 200,
  killsOnPostgres: 40,
  /** Tickets under strace. */
  traced: 400,
  /** Tickets for each target that is not well. */
  sick: 12,
  /** The same by a gateway in service, with the real clock. */
  inService: 4,
  /** Tickets before, and after, the disk is full, and refusals meanwhile. */
  disk: 100,
  /** Tickets while a clock jumps. */
  jumped: 12,
  /** Keys that are sent to two gateways at once: the same ticket, and another. */
  raced: 200,
} as const;

/** What each scenario came to, on a file or on PostgreSQL. */
export type Measured = {
  readonly kills: Readonly<Record<'sqlite' | 'postgres', Kills>>;
  readonly syncs: Readonly<Record<'sqlite' | 'postgres', Syncs>>;
  readonly races: Readonly<Record<'sqlite' | 'postgres', Races>>;
  readonly recovered: readonly Recovered[];
  readonly inService: readonly Recovered[];
  readonly disks: readonly DiskFull[];
  readonly jumped: readonly Jumped[];
};

/** Goes through them all; `say` hears what comes next. */
export async function measured(server: string, say: (what: string) => void): Promise<Measured> {
  const onPostgres = <Result>(work: (databaseUrl: string) => Promise<Result>): Promise<Result> =>
    inScope(async (scope) => work(await newDatabase(scope, server)));
  say(`${sizes.kills} kills on SQLite, ${sizes.killsOnPostgres} on PostgreSQL`);
  const kills = {
    sqlite: await killedOnTwo({ kills: sizes.kills, seed: 1 }),
    postgres: await onPostgres((databaseUrl) =>
      killed({ kills: sizes.killsOnPostgres, seed: 3, gateways: 2, databaseUrl }),
    ),
  };
  say('syncs under strace');
  const syncs = {
    sqlite: await syncsOf(sizes.traced),
    postgres: await onPostgres((databaseUrl) => syncsOf(sizes.traced, databaseUrl)),
  };
  say('races');
  const races = {
    sqlite: await raced(sizes.raced),
    postgres: await onPostgres((databaseUrl) => raced(sizes.raced, databaseUrl)),
  };
  say('targets that are not well, full disks, jumping clocks');
  const jumpedClocks: Jumped[] = [];
  for (const jump of jumps) jumpedClocks.push(await jumped(jump, sizes.jumped));
  const disks = [await diskFilled(sizes.disk), await lengthLimited(sizes.disk)];
  const sick = { recovered: await recovered(sizes.sick), inService: await recoveredInService(sizes.inService) };
  return { kills, syncs, races, disks, jumped: jumpedClocks, ...sick };
}
