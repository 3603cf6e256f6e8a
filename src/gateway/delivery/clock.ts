/** The time, and waiting for it; tests have their own. */
import { setTimeout } from 'node:timers/promises';

/** A clock. */
export type Clock = {
  /** Milliseconds since 1970. It may jump. */
  readonly now: () => number;
  /** Resolves after this many milliseconds, or as soon as the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    // It rejects only because of the signal.
    await setTimeout(ms, undefined, { signal }).catch(() => undefined);
  },
};
