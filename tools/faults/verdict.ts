/** What of all that was measured must not be. */
import type { Measured } from './measure.ts';

/** One line for each; none when all is well. */
export function wrongIn({ kills, syncs, races, recovered, inService, disks, jumped }: Measured): readonly string[] {
  const audits = { ...prefixed('kills', kills), ...prefixed('races', races), ...prefixed('disk', disks) };
  const wrong = Object.entries(audits).flatMap(([name, { wrong }]) =>
    Object.entries(wrong).flatMap(([what, keys]) => (keys.length > 0 ? [`${name}: ${what}: ${keys.join(' ')}`] : [])),
  );
  const unsynced = Object.entries(syncs).filter(([, { unsynced }]) => unsynced > 0);
  const unequal = Object.entries(races).flatMap(([name, { unlike, undecided }]) =>
    [...unlike, ...undecided].map((key) => `races ${name}: ${key}`),
  );
  return [
    ...wrong,
    ...unsynced.map(([name, { unsynced: n }]) => `syncs ${name}: ${n} answers without a sync`),
    ...unequal,
    ...[...recovered, ...inService, ...jumped]
      .filter(({ delivered, tickets }) => delivered !== tickets)
      .map(({ said, delivered, tickets }) => `${said}: ${delivered} of ${tickets} delivered`),
    ...[...recovered, ...inService]
      .filter(({ twice }) => twice > 0)
      .map(({ said, twice }) => `${said}: ${twice} twice`),
    ...jumped.filter(({ atOnce }) => atOnce > 0).map(({ said, atOnce }) => `${said}: ${atOnce} twice at once`),
  ];
}

function prefixed<Value>(prefix: string, all: Readonly<Record<string, Value>> | readonly Value[]) {
  return Object.fromEntries(Object.entries<Value>(all).map(([name, value]) => [`${prefix} ${name}`, value]));
}
