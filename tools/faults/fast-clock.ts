/** A clock that runs faster than the machine's, so that minutes can pass in a test, and that can jump. */
import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../src/gateway/delivery/clock.ts';

/** So many seconds pass in one. */
export const speed = 40;

/** The clock. What sleeps wakes when the time has passed, whatever a jump did to the clock. */
export class FastClock implements Clock {
  readonly #from = performance.now();
  #start = Date.now();

  readonly now = (): number => Math.round(this.#start + this.passed());

  readonly sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
    // It rejects only because of the signal.
    await setTimeout(ms / speed, undefined, { signal }).catch(() => undefined);
  };

  /** Milliseconds since it was made; a jump does not count. */
  passed(): number {
    return (performance.now() - this.#from) * speed;
  }

  /** Sets it ahead, or back, by milliseconds. */
  jump(ms: number): void {
    this.#start += ms;
  }
}
