/** Targets that are not well for some minutes, each in its own way and all at once. */
import { setTimeout } from 'node:timers/promises';
import { DeliveryWorker } from '../../src/gateway/delivery/worker.ts';
import { openDatabase } from '../../src/gateway/store/database.ts';
import { DeliveryStore } from '../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../src/gateway/store/tickets.ts';
import type { TargetsFile } from '../../src/gateway/targets/config.ts';
import type { Target } from '../../src/gateway/targets/target.ts';
import { webhook } from '../../src/gateway/targets/webhook.ts';
import { until } from '../real/service.ts';
import { withDatabase } from './audit.ts';
import { sendTicket } from './clients.ts';
import { FastClock } from './fast-clock.ts';
import { placed, startGateway, targeted } from './gateway.ts';
import { misbehaviours, type Misbehaviour } from './misbehaviour.ts';
import { Receiver } from './receiver.ts';
import { inScope, temporaryFolder, type Scope } from './scope.ts';
import { SickTarget } from './sick-target.ts';
import { secretVariable, ticketFor } from './tickets.ts';

/** What came of one of them. Times are milliseconds. */
export type Recovered = Pick<Misbehaviour, 'name' | 'said' | 'keeps'> & {
  readonly tickets: number;
  /** Attempts that failed. */
  readonly failures: number;
  /** Tickets that the target has, once each. */
  readonly delivered: number;
  /** Tickets that the target has as more than one. */
  readonly twice: number;
  /** Deliveries that the target had to throw away, because it had the ticket already. */
  readonly again: number;
  /** From a failure to the next attempt of the same ticket, at least. */
  readonly shortestWait: number;
  /** From when the target was well until it had every ticket. */
  readonly caughtUpAfter: number;
};

/** How long they are not well, in milliseconds of a clock that runs fast. */
export const sickFor = 5 * 60_000;

/** The same with the real clock. */
export const sickInServiceFor = 20_000;

/** Nobody else adds deliveries. */
const lookMs = 60_000;

/** Sends so many tickets to each, lets it be well after five minutes, and waits until nothing is left to deliver. */
export async function recovered(tickets: number): Promise<readonly Recovered[]> {
  return inScope(async (scope) => {
    const clock = new FastClock();
    const receiver = await Receiver.start(scope);
    const starts = misbehaviours.map((each) => SickTarget.start(scope, each, receiver, () => clock.passed()));
    const sick = await Promise.all(starts);
    const store = await storeWith(scope, tickets);
    const failures = new Map<string, number>();
    const targets = Object.fromEntries(sick.map((target) => [target.name, counted(target, receiver, failures)]));
    const worker = new DeliveryWorker({ store, clock, targets, log: silence, lookMs });
    worker.start();
    scope.after(() => worker.stop());
    await clock.sleep(sickFor, new AbortController().signal);
    const wellAt = clock.passed();
    await Promise.all(sick.map((target) => target.recover()));
    const caughtUp = await caughtUpIn(store, () => clock.passed() - wellAt);
    return sick.map((target) => resultOf(target, { receiver, tickets, failures, caughtUp }));
  });
}

/**
 * The same by a gateway as it is in service, with targets that are not well for twenty seconds. Attempts that get no
 * answer last a minute.
 */
export async function recoveredInService(tickets: number): Promise<readonly Recovered[]> {
  return inScope(async (scope) => {
    const receiver = await Receiver.start(scope);
    const starts = misbehaviours.map((each) => SickTarget.start(scope, each, receiver, () => performance.now()));
    const sick = await Promise.all(starts);
    const place = { dataDir: temporaryFolder(scope) };
    const files = targeted(temporaryFolder(scope), targetsFileFor(sick));
    const gateway = await startGateway(scope, { ...placed(place), ...files, [secretVariable]: receiver.secret });
    // Even numbers are of the contact that all these targets get.
    const keys = Array.from({ length: tickets }, (_, at) => `service-key-${2 * at}`);
    await Promise.all(keys.map((key) => sendTicket(gateway.url, key)));
    await setTimeout(sickInServiceFor);
    const wellAt = performance.now();
    await Promise.all(sick.map((target) => target.recover()));
    const caughtUp = await withDatabase(place, (database) =>
      caughtUpIn(new DeliveryStore(database), () => performance.now() - wellAt),
    );
    await gateway.stop('SIGTERM');
    const failures = failuresIn(gateway.log());
    return sick.map((target) => resultOf(target, { receiver, tickets, failures, caughtUp }));
  });
}

function targetsFileFor(sick: readonly SickTarget[]): TargetsFile {
  const webhookTo = ({ name, url }: SickTarget) =>
    [name, { kind: 'webhook', url, secretFrom: secretVariable } as const] as const;
  return {
    targets: Object.fromEntries(sick.map(webhookTo)),
    routes: { aliviaHelpdesk: sick.map(({ name }) => name) },
  };
}

/** How often each target failed, by what the gateway logged. */
function failuresIn(log: string): ReadonlyMap<string, number> {
  const failures = new Map<string, number>();
  for (const line of log.split('\n')) {
    const target = /"target":"([a-z-]+)".*"msg":"not delivered yet"/.exec(line)?.[1];
    if (target !== undefined) failures.set(target, (failures.get(target) ?? 0) + 1);
  }
  return failures;
}

/** A store with tickets of which each goes to all targets. */
async function storeWith(scope: Scope, tickets: number): Promise<DeliveryStore> {
  const database = await openDatabase({ dataDir: temporaryFolder(scope) });
  scope.after(() => database.destroy());
  const store = new TicketStore(database);
  const targets = misbehaviours.map(({ name }) => name);
  const keys = Array.from({ length: tickets }, (_, at) => `sick-key-${at}`);
  await Promise.all(keys.map((key) => store.add(ticketFor(key), key, { targets })));
  return new DeliveryStore(database);
}

/** When each target had everything. */
async function caughtUpIn(store: DeliveryStore, time: () => number): Promise<ReadonlyMap<string, number>> {
  const caughtUp = new Map<string, number>();
  await until(
    'end of deliveries to targets that are well again',
    async () => {
      const counts = await store.counts();
      const open = new Set(counts.filter(({ state, n }) => state !== 'done' && n > 0).map(({ target }) => target));
      for (const { name } of misbehaviours) if (!open.has(name) && !caughtUp.has(name)) caughtUp.set(name, time());
      return open.size === 0 || undefined;
    },
    120_000,
  );
  return caughtUp;
}

type Seen = {
  readonly receiver: Receiver;
  readonly tickets: number;
  readonly failures: ReadonlyMap<string, number>;
  readonly caughtUp: ReadonlyMap<string, number>;
};

function resultOf({ name, said, keeps, shortestWait }: SickTarget, seen: Seen): Recovered {
  const { byKey, again } = seen.receiver.taken(name);
  const counts = [...byKey.values()].map(({ size }) => size);
  return {
    name,
    said,
    keeps,
    tickets: seen.tickets,
    failures: seen.failures.get(name) ?? 0,
    delivered: counts.length,
    twice: counts.filter((size) => size > 1).length,
    again,
    shortestWait,
    caughtUpAfter: seen.caughtUp.get(name) ?? Number.NaN,
  };
}

/** The webhook of a target; what fails is counted by its name. */
function counted({ name, url }: SickTarget, { secret }: Receiver, failures: Map<string, number>): Target {
  const target = webhook({ kind: 'webhook', url, secretFrom: secretVariable }, () => secret);
  return {
    deliver: async (...asked) => {
      const attempted = await target.deliver(...asked);
      if (attempted.kind !== 'done') failures.set(name, (failures.get(name) ?? 0) + 1);
      return attempted;
    },
  };
}

const nothing = (): void => {};
const silence = { info: nothing, warn: nothing, error: nothing };
