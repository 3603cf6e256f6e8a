import type { Waived } from '../src/flow/waived.ts';

/** The facts that no flow cites, and why. Of `alivia-aanmelden` every fact is cited. */
export const waived: Waived = {};
