/**
 * How a session goes on where it was: after a reload, on the way back to an earlier flow, at a step in the middle.
 * Fetched when that happens.
 */
export { fitting } from './fitting.ts';
export { read } from './read-saved.ts';
export { snapshotAt } from './snapshot-at.ts';
