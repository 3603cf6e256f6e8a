/** A clock that stands still until a test moves it. */
import type { Clock } from '../../../src/gateway/delivery/clock.ts';

type Sleeper = { readonly until: number; readonly wake: () => void };

/** Time as a test wants it. Sleepers wake when what they wait for has passed, and never because the clock jumped. */
export class TestClock implements Clock {
  #now: number;
  #passed = 0;
  readonly #sleepers = new Set<Sleeper>();

  constructor(now = Date.now()) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted || ms <= 0) return void setImmediate(resolve);
      const sleeper: Sleeper = { until: this.#passed + ms, wake: () => this.#wake(sleeper, resolve) };
      this.#sleepers.add(sleeper);
      signal.addEventListener('abort', sleeper.wake, { once: true });
    });

  /** How many wait. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  /** Lets time pass. */
  pass(ms: number): void {
    this.#now += ms;
    this.#passed += ms;
    const due = Array.from(this.#sleepers).filter(({ until }) => until <= this.#passed);
    for (const { wake } of due) wake();
  }

  /** Sets the clock ahead or back, while no time passes. */
  jump(ms: number): void {
    this.#now += ms;
  }

  #wake(sleeper: Sleeper, resolve: () => void): void {
    this.#sleepers.delete(sleeper);
    resolve();
  }
}
