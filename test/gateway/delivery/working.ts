/** A worker on a real database, with a clock that a test moves and targets that a test plays. */
import type { TestContext } from 'node:test';
import { DeliveryWorker, type WorkerOptions } from '../../../src/gateway/delivery/worker.ts';
import { DeliveryStore } from '../../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import type { Attempted, AttemptOptions, OutgoingTicket, Target } from '../../../src/gateway/targets/target.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { openStore } from '../harness.ts';
import { TestClock } from './test-clock.ts';

/** What a target was asked, in order, and what it answers next. */
export class PlayedTarget implements Target {
  readonly asked: (AttemptOptions & { readonly ticket: OutgoingTicket })[] = [];
  readonly #answer: (asked: AttemptOptions, nth: number) => Promise<Attempted> | Attempted;

  /** `answer` gets what is asked and how many times this target was asked before; without one, all is well. */
  constructor(
    answer: (asked: AttemptOptions, nth: number) => Promise<Attempted> | Attempted = () => ({ kind: 'done' }),
  ) {
    this.#answer = answer;
  }

  readonly deliver = async (ticket: OutgoingTicket, options: AttemptOptions): Promise<Attempted> => {
    this.asked.push({ ticket, ...options });
    return this.#answer(options, this.asked.length - 1);
  };
}

/** A database of its own, and what works on it. */
export type Workplace = {
  readonly tickets: TicketStore;
  readonly store: DeliveryStore;
  readonly clock: TestClock;
  /** Each line that was logged, as JSON. */
  readonly log: readonly string[];
  /** Stores this many tickets for these targets; the result is the address of their status. */
  readonly add: (targets: readonly string[], count?: number) => Promise<readonly string[]>;
  /** Lets every delivery have been attempted so often, the first time so many days ago. */
  readonly age: (past: { readonly attempts: number; readonly days: number }) => Promise<void>;
  /** A worker on the same database; it is stopped after the test. */
  readonly worker: (targets: Readonly<Record<string, Target>>, changes?: Partial<WorkerOptions>) => DeliveryWorker;
};

/** Opens a workplace. */
export async function workplace(t: TestContext): Promise<Workplace> {
  const working: DeliveryWorker[] = [];
  t.after(() => Promise.all(working.map((each) => each.stop())));
  const database = await openStore(t);
  const tickets = new TicketStore(database);
  const store = new DeliveryStore(database);
  // Ahead of the clock of the machine, so that what was just stored is due.
  const clock = new TestClock(Date.now() + 60_000);
  const log: string[] = [];
  const say = (about: object, said: string): void => void log.push(JSON.stringify({ ...about, said }));
  let count = 0;
  const add: Workplace['add'] = async (targets, wanted = 1) =>
    Promise.all(
      Array.from({ length: wanted }, async () => {
        const sent = await tickets.add(validTicket, `working-${(count += 1)}`, { targets });
        return 'token' in sent ? sent.token : '';
      }),
    );
  const age: Workplace['age'] = async ({ attempts, days }) => {
    const first_at = new Date(clock.now() - days * 86_400_000).toISOString();
    await database.db.updateTable('deliveries').set({ attempts, first_at }).execute();
  };
  const worker: Workplace['worker'] = (targets, changes = {}) => {
    const options = { store, clock, random: () => 0, log: { info: say, warn: say, error: say }, targets, ...changes };
    const made = new DeliveryWorker(options);
    working.push(made);
    return made;
  };
  return { tickets, store, clock, log, add, age, worker };
}

/** Waits until something is so; fails when it is not after ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const patience = AbortSignal.timeout(10_000);
  while (!(await condition())) {
    patience.throwIfAborted();
    await new Promise(setImmediate);
  }
}

/** How many deliveries are in each state, of those in which there are any. */
export async function statesIn(store: DeliveryStore): Promise<Readonly<Record<string, number>>> {
  const counts = (await store.counts()).filter(({ n }) => n > 0);
  return Object.fromEntries(counts.map(({ state, n }) => [state, n]));
}

/** A promise, and the function that keeps it. */
export const opening = (): PromiseWithResolvers<void> => Promise.withResolvers<void>();
