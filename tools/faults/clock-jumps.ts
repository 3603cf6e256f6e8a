/** Clocks that jump while tickets are on their way. */
import { DeliveryWorker } from '../../src/gateway/delivery/worker.ts';
import { openDatabase } from '../../src/gateway/store/database.ts';
import { DeliveryStore } from '../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../src/gateway/store/tickets.ts';
import type { Target } from '../../src/gateway/targets/target.ts';
import { until } from '../real/service.ts';
import { FastClock } from './fast-clock.ts';
import { inScope, temporaryFolder, type Scope } from './scope.ts';
import { ticketFor } from './tickets.ts';

/** A jump, as it happens to the clocks of the gateways on one database. */
export type Jump = {
  /** For the report. */
  readonly said: string;
  /** Milliseconds by which the clock of each gateway is wrong from the beginning. */
  readonly wrongBy: readonly number[];
  /** Milliseconds by which the clocks jump while tickets are on their way, one jump after the other. */
  readonly by: readonly number[];
};

/** What came of it. */
export type Jumped = Jump & {
  readonly tickets: number;
  readonly delivered: number;
  /** Deliveries that the target had to throw away, because it had the ticket already. */
  readonly again: number;
  /** Deliveries that one gateway had in hand more than once at the same time. */
  readonly atOnce: number;
  /** Milliseconds until all were delivered, by a clock that runs fast and does not jump. */
  readonly took: number;
};

const day = 24 * 3_600_000;

/** All of them. */
export const jumps: readonly Jump[] = [
  { said: 'none', wrongBy: [0], by: [] },
  { said: 'a day ahead', wrongBy: [0], by: [day] },
  { said: 'a day back', wrongBy: [0], by: [-day] },
  { said: 'a day ahead, and back again', wrongBy: [0], by: [day, -day] },
  { said: 'two gateways, both set a day back', wrongBy: [0, 0], by: [-day] },
  { said: 'two gateways, one a day ahead of the other', wrongBy: [0, day], by: [] },
];

/** How long a target takes for a ticket, in milliseconds. */
const deliveryMs = 10_000;

/** Delivers so many tickets, of which each fails once, while a clock jumps. */
export async function jumped(jump: Jump, tickets: number): Promise<Jumped> {
  return inScope(async (scope) => {
    const store = await storeWith(scope, tickets);
    const target = new SlowTarget();
    const clocks = jump.wrongBy.map((wrong) => clockWrongBy(wrong));
    for (const clock of clocks) {
      const worker = new DeliveryWorker({ store, clock, targets: { desk: target.reachedBy(clock) }, log: silence });
      worker.start();
      scope.after(() => worker.stop());
    }
    const time = new FastClock();
    for (const by of jump.by) {
      // While some are in hand, and others wait for their next attempt.
      await time.sleep(2.5 * deliveryMs, new AbortController().signal);
      for (const clock of clocks) clock.jump(by);
    }
    await until('end of deliveries', async () => isDone(store), 120_000);
    const { taken, again, atOnce } = target;
    return { ...jump, tickets, delivered: taken.size, again, atOnce, took: time.passed() };
  });
}

function clockWrongBy(wrong: number): FastClock {
  const clock = new FastClock();
  clock.jump(wrong);
  return clock;
}

/** A target that takes its time, fails the first attempt for each ticket, and takes none twice. */
class SlowTarget {
  readonly taken = new Set<string>();
  again = 0;
  atOnce = 0;
  readonly #failed = new Set<string>();

  /** As one gateway sees it. */
  reachedBy(clock: FastClock): Target {
    const inHand = new Set<string>();
    return {
      deliver: async ({ reference }, { signal }) => {
        if (inHand.has(reference)) this.atOnce += 1;
        inHand.add(reference);
        await clock.sleep(deliveryMs, signal);
        inHand.delete(reference);
        const isFirst = !this.#failed.has(reference);
        this.#failed.add(reference);
        if (isFirst) return { kind: 'retry', why: 'it fails once' };
        if (this.taken.has(reference)) this.again += 1;
        this.taken.add(reference);
        return { kind: 'done' };
      },
    };
  }
}

async function storeWith(scope: Scope, tickets: number): Promise<DeliveryStore> {
  const database = await openDatabase({ dataDir: temporaryFolder(scope) });
  scope.after(() => database.destroy());
  const store = new TicketStore(database);
  const keys = Array.from({ length: tickets }, (_, at) => `jump-key-${at}`);
  await Promise.all(keys.map((key) => store.add(ticketFor(key), key, { targets: ['desk'] })));
  return new DeliveryStore(database);
}

async function isDone(store: DeliveryStore): Promise<true | undefined> {
  const counts = await store.counts();
  return counts.every(({ state, n }) => state === 'done' || n === 0) || undefined;
}

const nothing = (): void => {};
const silence = { info: nothing, warn: nothing, error: nothing };
