import type text from '../locales/nl/tbe-get-help.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: for which application people ask which number to call. */
export const likelihoods: Likelihoods<typeof text> = {
  whichNumber: {
    accessManagement: {
      likely: 'often',
      because: 'whoever is here chose the access management of eHealth',
      told: 'always',
    },
    alivia: {
      likely: 'sometimes',
      because: 'both numbers belong to health portals, so we think that they are mixed up',
      told: 'always',
    },
  },
};
