import type text from '../locales/nl/tbe-htb-next-step.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each next step is the one that main access managers ask for. */
export const likelihoods: Likelihoods<typeof text> = {
  whatNow: {
    capacityFirst: {
      likely: 'often',
      because: 'the manual puts it first, and nothing else can be done without it',
      told: 'usually',
    },
    thenAccessManagers: {
      likely: 'sometimes',
      because: 'the manual puts it second; we think that whoever is so far asks less',
      told: 'usually',
    },
    thenFacility: {
      likely: 'sometimes',
      because: 'the manual puts it last; we think that whoever is so far asks less',
      told: 'always',
    },
  },
};
