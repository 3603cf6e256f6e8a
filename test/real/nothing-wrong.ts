import type { Wrong } from '../../tools/faults/audit.ts';

/** What an audit finds when all is well. */
export const nothingWrong: Wrong = { lost: [], half: [], undelivered: [], twice: [], damaged: [] };
