import type text from '../locales/nl/tbe-add-co-tb.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: which field keeps main access managers from adding an access manager. */
export const likelihoods: Likelihoods<typeof text> = {
  cannotGoOn: {
    noMail: {
      likely: 'often',
      because: 'the manual marks the e-mail address as required and fills in the person itself',
      selections: { mail: 'often' },
    },
  },
};
