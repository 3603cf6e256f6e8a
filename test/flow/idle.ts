import { createMachine } from 'xstate';
import type { Diagnose } from '../../src/flow/diagnose.ts';

const nothing = createMachine({});

/** Looks for no cause: for tests of what lies around a search. */
export const idle: Diagnose = () => nothing;
