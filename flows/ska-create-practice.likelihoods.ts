import type text from '../locales/nl/ska-create-practice.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: what is behind an offering that is not on the record of the practice. */
export const likelihoods: Likelihoods<typeof text> = {
  offeringMissing: {
    offeringNotTicked: {
      likely: 'often',
      because: 'the offering is added only when it is ticked; a preferred number has nothing to do with it',
      selections: { offering: 'often' },
    },
  },
};
