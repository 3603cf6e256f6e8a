/** How long a delivery waits after an attempt that failed, and when it is given up. Times are milliseconds. */

/** An attempt that failed. */
export type Failed = {
  /** Its number; the first is 1. Goes on counting when an operator queues the delivery again. */
  readonly attempt: number;
  /** Time since the first attempt, or the first since an operator queued it again. Less than 0 when a clock was set back. */
  readonly elapsed: number;
  /** The least number of seconds to wait, where the target asks for it. */
  readonly after?: number | undefined;
};

const firstWait = 2000;

/** No wait is longer, whatever a target asks for: the store takes what lies much further ahead for due. */
export const longestWait = 3_600_000;

const patience = 7 * 24 * 3_600_000;

/** With fewer attempts nothing is given up: the clock was set ahead, or the gateway was off for days. */
const leastAttempts = 100;

/**
 * The wait before the next attempt: twice that before the last one, up to an hour, of which a random part is taken off,
 * at most a half, so that what failed together does not come back together. `random` is from 0 to 1.
 */
export function waitAfter({ attempt, elapsed, after = 0 }: Failed, random: number): number {
  const byAttempt = firstWait * 2 ** (attempt - 1);
  // What an operator queues again begins anew. A clock that was set back says nothing.
  const doubled = elapsed < 0 ? byAttempt : Math.min(byAttempt, elapsed + firstWait);
  const jittered = Math.min(doubled, longestWait) * (1 - random / 2);
  return Math.round(Math.min(longestWait, Math.max(jittered, after * 1000)));
}

/** Whether a delivery was tried often and long enough: for seven days. */
export function isGivenUp({ attempt, elapsed }: Failed): boolean {
  return attempt >= leastAttempts && elapsed >= patience;
}
