import type { Waived } from '../src/flow/waived.ts';

/** The facts that no flow cites, and why. There are none: of all five documents every fact is cited. */
export const waived: Waived = {};
