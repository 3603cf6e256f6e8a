/** The way to one target: a few deliveries at once, the others as soon as they are due. A slow target holds up no other. */
import type { DeliveryStore, Ended, LeasedDelivery } from '../store/deliveries.ts';
import type { Attempted, Target } from '../targets/target.ts';
import { attemptOf, type Patience } from './attempt.ts';
import { isGivenUp, longestWait, waitAfter } from './backoff.ts';
import type { Clock } from './clock.ts';

/** What lanes write their events to; nothing personal ever goes there. */
export type DeliveryLog = Readonly<Record<'info' | 'warn' | 'error', (about: object, said: string) => void>>;

/** What all lanes work with. */
export type LaneOptions = Patience & {
  readonly store: Pick<DeliveryStore, 'lease' | 'end' | 'nextAt'>;
  readonly log: DeliveryLog;
  readonly clock: Clock;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** Deliveries to one target at once. */
  readonly most: number;
  /** How long a delivery is ours; longer than an attempt can take. */
  readonly leaseMs: number;
  /** The longest wait between two looks: another process may have added a delivery. */
  readonly lookMs: number;
  /** Told of each attempt. */
  readonly observe: (target: string, result: Attempted['kind'], seconds: number) => void;
};

const firstStoreWaitMs = 1000;
const longestStoreWaitMs = 30_000;

/** The deliveries to one target. */
export class Lane {
  readonly #name: string;
  readonly #target: Target;
  readonly #options: LaneOptions;
  /**
   * The attempt under which each delivery that is under way was leased last: after a clock that jumped, the store may
   * lease one that never left our hands.
   */
  readonly #underWay = new Map<number, number>();
  readonly #stopping = new AbortController();
  #woken = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(name: string, target: Target, options: LaneOptions) {
    this.#name = name;
    this.#target = target;
    this.#options = options;
  }

  /** Begins to deliver. */
  start(): void {
    this.#running = this.#run();
  }

  /** Looks at once whether something is due. */
  wake(): void {
    this.#woken.abort();
  }

  /** Takes no more, and resolves once what is under way has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { clock } = this.#options;
    let failures = 0;
    while (!this.#isStopping) {
      this.#woken = new AbortController();
      try {
        const wait = await this.#take();
        failures = 0;
        await clock.sleep(wait, this.#woken.signal);
      } catch (error) {
        failures += 1;
        this.#options.log.error({ err: error, target: this.#name }, 'the store gives no deliveries');
        // Woken or not: a store that fails gets time.
        await clock.sleep(storeWait(failures), this.#stopping.signal);
      }
    }
    while (this.#underWay.size > 0) await this.#nextEnd();
  }

  /** Starts what is due and fits; the result is how long to wait for more, unless woken. */
  async #take(): Promise<number> {
    const { store, clock, most, leaseMs, lookMs } = this.#options;
    const room = most - this.#underWay.size;
    // The end of a delivery wakes us.
    if (room <= 0) return longestWait;
    const targets = [this.#name];
    const leased = await store.lease({ most: room, forMs: leaseMs, now: clock.now(), targets });
    for (const delivery of leased) this.#begin(delivery);
    if (leased.length >= room) return this.#underWay.size < most ? 0 : longestWait;
    const next = (await store.nextAt(targets)) ?? Infinity;
    return Math.min(lookMs, Math.max(0, next - clock.now()));
  }

  #begin(delivery: LeasedDelivery): void {
    const isUnderWay = this.#underWay.has(delivery.id);
    this.#underWay.set(delivery.id, delivery.attempt);
    if (!isUnderWay) void this.#deliver(delivery);
  }

  /** Never rejects. */
  async #deliver(delivery: LeasedDelivery): Promise<void> {
    const { id, attempt, ticket } = delivery;
    const from = performance.now();
    const attempted = await attemptOf(this.#target, ticket, attempt, this.#options);
    this.#options.observe(this.#name, attempted.kind, (performance.now() - from) / 1000);
    const ended = this.#endedBy(attempted, delivery);
    this.#say(ticket.reference, attempt, ended);
    await this.#keep(id, ended);
    this.#underWay.delete(id);
    this.wake();
  }

  #endedBy(attempted: Attempted, { attempt, since }: LeasedDelivery): Ended {
    if (attempted.kind === 'done') return attempted;
    const why = attempted.why.slice(0, 300);
    if (attempted.kind === 'refused') return { kind: 'dead', why };
    const { clock, random } = this.#options;
    const now = clock.now();
    const failed = { attempt, elapsed: now - since, after: attempted.after };
    if (isGivenUp(failed)) return { kind: 'dead', why: `given up after ${attempt} attempts; the last: ${why}` };
    return { kind: 'again', at: now + waitAfter(failed, random()), why };
  }

  /** Writes down how a delivery ended, until the store has it: else it would be delivered again. */
  async #keep(id: number, ended: Ended): Promise<void> {
    const { store, log, clock } = this.#options;
    for (let failures = 1; ; failures += 1) {
      try {
        const attempt = this.#underWay.get(id) ?? 0;
        if (await store.end({ id, attempt }, ended)) return;
        // Leased to us once more meanwhile.
        if (this.#underWay.get(id) !== attempt) continue;
        log.warn({ target: this.#name, delivery: id }, 'a delivery ended after its lease');
        return;
      } catch (error) {
        log.error({ err: error, target: this.#name, delivery: id }, 'the store does not take how a delivery ended');
        if (this.#isStopping) return;
        await clock.sleep(storeWait(failures), this.#stopping.signal);
      }
    }
  }

  #say(reference: string, attempt: number, ended: Ended): void {
    const { log } = this.#options;
    const about = { reference, target: this.#name, attempt };
    if (ended.kind === 'done') log.info(about, 'delivered');
    else if (ended.kind === 'again') log.warn({ ...about, why: ended.why }, 'not delivered yet');
    else log.error({ ...about, why: ended.why }, 'not delivered, and given up');
  }

  async #nextEnd(): Promise<void> {
    this.#woken = new AbortController();
    await this.#options.clock.sleep(longestWait, this.#woken.signal);
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }
}

function storeWait(failures: number): number {
  return Math.min(longestStoreWaitMs, firstStoreWaitMs * 2 ** (failures - 1));
}
