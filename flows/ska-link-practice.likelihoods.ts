import type text from '../locales/nl/ska-link-practice.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind not being on the record of a practice. */
export const likelihoods: Likelihoods<typeof text> = {
  notLinked: {
    situationUnknown: {
      likely: 'often',
      because: 'whoever is here looks for a practice; the record of their own comes first in the presentation',
      told: 'usually',
    },
    noOwnRecord: {
      likely: 'sometimes',
      because: 'the presentation has it checked before the practice',
      told: 'usually',
    },
  },
};
