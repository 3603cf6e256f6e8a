import type { Entry } from './entry.ts';

/** Whether it was tried in vain, and is not being tried again at this moment. */
export const isWaiting = ({ state, attempts, leasedUntil }: Entry): boolean =>
  state === 'queued' && attempts > 0 && leasedUntil === 0;
