/** The section ‘Faults’ of the figures of the gateway: only what was measured. */
import { cpus } from 'node:os';
import { spreadOf } from '../statistics.ts';
import type { Audit, Wrong } from './audit.ts';
import { speed } from './fast-clock.ts';
import { clients, type Kills } from './kills.ts';
import type { Measured } from './measure.ts';
import { sickFor, sickInServiceFor } from './sick-targets.ts';
import { table } from './table.ts';

/** The section, from its heading on. `date` is the day on which it was measured. */
export function faultsSection(measured: Measured, date: Date): string {
  const day = date.toISOString().slice(0, 10);
  const parts = [
    '## Faults',
    `Written by \`npm run faults:gateway\` on ${day}, on a machine with ${cpus().length} cores. The gateway is a process of its own, unless it is said otherwise, and delivers to a webhook that takes each reference once. ‘Lost’ is acknowledged and not in the store; ‘half’ is stored without all of its files or deliveries; ‘twice’ is two tickets at the receiver where a person sent one; ‘thrown away’ is a delivery of a ticket that the receiver had already.`,
    ...killsPart(measured),
    ...syncsPart(measured),
    ...racesPart(measured),
    ...sickPart(measured),
    ...diskPart(measured),
    ...clockPart(measured),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The whole page with this section in the place of the one that it had, or at its end. */
export function withSection(page: string, section: string): string {
  const [heading = ''] = section.split('\n', 1);
  const from = page.search(new RegExp(`^${heading}$`, 'm'));
  if (from === -1) return `${page.trimEnd()}\n\n${section}`;
  const rest = page.slice(from + heading.length);
  const next = rest.search(/^## /m);
  return next === -1 ? page.slice(0, from) + section : `${page.slice(0, from)}${section}\n${rest.slice(next)}`;
}

function killsPart({ kills: { sqlite, postgres } }: Measured): readonly string[] {
  const row = (name: string, kills: Kills): readonly (string | number)[] => [
    name,
    kills.kills,
    kills.acknowledged,
    kills.unanswered,
    ...wrongCells(kills),
    kills.again,
    Math.round(spreadOf(kills.startMs).median),
  ];
  return [
    '### Killed under load',
    `${clients} clients post one ticket after the other; \`kill -9\` comes 50 to 400 ms after the first answer of a gateway that has just started. A post without an answer is sent again under its key. On SQLite two gateways, each with a file of its own, are killed; on PostgreSQL there are two gateways on one database, of which one is killed each time. Leases of killed gateways that had not ended when all else was delivered (${sqlite.inHand} and ${postgres.inHand} deliveries) were ended by hand instead of waiting for 90 seconds.`,
    table(
      ['', 'kills', 'acknowledged', 'sent again', ...wrongHeads, 'thrown away', 'start, median ms'],
      [row('SQLite', sqlite), row('PostgreSQL', postgres)],
    ),
  ];
}

function syncsPart({ syncs: { sqlite, postgres } }: Measured): readonly string[] {
  return [
    '### Synced before the answer',
    `Kills leave the memory of the kernel, so they cannot show this; strace does. For each 201 it is looked up whether a sync of the database’s log began after the whole request had come in and ended before the answer was written. Nothing is delivered meanwhile, so that no other commit can stand in for that of the ticket. PostgreSQL’s processes are traced too; by its own settings that database does not wait for the disk. ${clients} clients.`,
    table(
      ['', '201', 'without such a sync', 'syncs in all'],
      [
        ['SQLite', sqlite.acknowledged, sqlite.unsynced, sqlite.syncs],
        ['PostgreSQL', postgres.acknowledged, postgres.unsynced, postgres.syncs],
      ],
    ),
  ];
}

function racesPart({ races: { sqlite, postgres } }: Measured): readonly string[] {
  const row = (name: string, races: Measured['races']['sqlite']): readonly (string | number)[] => [
    name,
    `${races.same - races.unlike.length} of ${races.same}`,
    `${races.different - races.undecided.length} of ${races.different}`,
    ...wrongCells(races),
    races.again,
  ];
  return [
    '### Two gateways, one database',
    'Each key is sent to both at the same moment, and both deliver.',
    table(
      ['', 'same ticket: one receipt', 'two tickets: one 201, one 409', ...wrongHeads, 'thrown away'],
      [row('SQLite', sqlite), row('PostgreSQL', postgres)],
    ),
  ];
}

function sickPart({ recovered, inService }: Measured): readonly string[] {
  return [
    '### Targets that are not well',
    'All at the same time, each target is not well in its own way, and then takes what comes. One that kept a ticket without saying so gets it again, and throws it away.',
    `A gateway in service, with the real clock: not well for ${sickInServiceFor / 1000} seconds. An attempt without an end is given up after 60 seconds.`,
    sickTable(inService),
    `The worker in one process, real connections, and a clock that runs ${speed} times as fast: not well for ${sickFor / 60_000} minutes of it, in which the gateway waits longer and longer.`,
    sickTable(recovered),
  ];
}

function sickTable(recovered: Measured['recovered']): string {
  return table(
    ['target', 'attempts that failed', 'tickets delivered', 'twice', 'thrown away', 'had all after, s'],
    recovered.map(({ said, failures, delivered, tickets, twice, again, caughtUpAfter }) => [
      said,
      failures,
      `${delivered} of ${tickets}`,
      twice,
      again,
      Math.round(caughtUpAfter / 1000),
    ]),
  );
}

function diskPart({ disks }: Measured): readonly string[] {
  return [
    '### A full disk',
    `${clients} clients post on while it is full, and until it has room again; the gateway is not started anew. The answers meanwhile are 503 as problem+json with Retry-After; /healthz answers ${listOf(disks.map(({ health }) => health))}, and /readyz ${listOf(disks.map(({ ready }) => ready))}, for the store can still be read.`,
    table(
      ['full', 'acknowledged before', 'meanwhile', 'after', '503', ...wrongHeads, 'thrown away'],
      disks.map((disk) => [
        disk.said,
        disk.acknowledged.before,
        disk.acknowledged.meanwhile,
        disk.acknowledged.after,
        disk.refused.get(503) ?? 0,
        ...wrongCells(disk),
        disk.again,
      ]),
    ),
  ];
}

function clockPart({ jumped }: Measured): readonly string[] {
  return [
    '### Clocks that jump',
    `Workers in one process, on a clock that runs ${speed} times as fast; each ticket takes ten seconds of it and fails once. Gateways whose clocks lie apart cannot tell whether the lease of another has ended: each ticket arrives, and may have to be thrown away once more.`,
    table(
      ['jump', 'delivered', 'in one hand twice at once', 'thrown away', 'took, s'],
      jumped.map(({ said, delivered, tickets, atOnce, again, took }) => [
        said,
        `${delivered} of ${tickets}`,
        atOnce,
        again,
        Math.round(took / 1000),
      ]),
    ),
  ];
}

const wrongHeads = ['lost', 'half', 'not delivered', 'twice', 'damage found'];

function wrongCells({ wrong }: Audit): readonly number[] {
  const { lost, half, undelivered, twice, damaged }: Wrong = wrong;
  return [lost, half, undelivered, twice, damaged].map(({ length }) => length);
}

function listOf(numbers: readonly number[]): string {
  return [...new Set(numbers)].join(' and ');
}
