/** Brings stored tickets to their targets: whatever is due, as often as it takes, and nothing twice at once. */
import type { DeliveryStore } from '../store/deliveries.ts';
import type { Target } from '../targets/target.ts';
import { systemClock } from './clock.ts';
import { Lane, type DeliveryLog, type LaneOptions } from './lane.ts';

/** What a worker works with; what is left out is as in service. A target that says its own patience has that. */
export type WorkerOptions = Partial<Omit<LaneOptions, 'leaseMs'>> & {
  readonly store: Pick<DeliveryStore, 'lease' | 'end' | 'nextAt'>;
  readonly log: DeliveryLog;
  /** By name. */
  readonly targets: Readonly<Record<string, Target>>;
};

/** Milliseconds that a lease lasts longer than an attempt can take. */
const leaseMargin = 25_000;

const inService = {
  attemptMs: 60_000,
  graceMs: 5000,
  lookMs: 5000,
  most: 4,
  clock: systemClock,
  random: Math.random,
  observe: () => undefined,
};

/** The deliveries of one process. Failures of the store or of a target are logged and waited out. */
export class DeliveryWorker {
  readonly #targets: readonly Target[];
  readonly #lanes: readonly Lane[];
  #stopped: Promise<void> | undefined;

  constructor({ targets, ...options }: WorkerOptions) {
    this.#targets = Object.values(targets);
    const all = { ...inService, ...options };
    this.#lanes = Object.entries(targets).map(([name, target]) => {
      const attemptMs = target.patienceMs ?? all.attemptMs;
      const leaseMs = attemptMs + all.graceMs + leaseMargin;
      return new Lane(name, target, { ...all, attemptMs, leaseMs });
    });
  }

  /** Begins to deliver. */
  start(): void {
    for (const lane of this.#lanes) lane.start();
  }

  /** Looks at once whether something is due: a ticket was added. */
  poke(): void {
    for (const lane of this.#lanes) lane.wake();
  }

  /** Takes no more, waits for what is under way, and lets go of the targets' connections; once, however often called. */
  stop(): Promise<void> {
    return (this.#stopped ??= this.#stop());
  }

  async #stop(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.stop()));
    await Promise.all(this.#targets.map(async (target) => target.close?.()));
  }
}
