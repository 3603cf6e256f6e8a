import type text from '../locales/nl/tbe-change-tb.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind what main access managers see instead of the new
 * access manager.
 */
export const likelihoods: Likelihoods<typeof text> = {
  leftManagerStillThere: {
    addedInsteadOfReplaced: {
      likely: 'often',
      because: 'the two actions stand in one list under old names, and only one of them replaces',
      told: 'usually',
    },
    notConfirmed: {
      likely: 'sometimes',
      because: 'a last button after the form; the manual warns elsewhere that it is forgotten',
      selections: { lastButton: 'often' },
    },
  },
  cannotGoOn: {
    noMail: {
      likely: 'often',
      because: 'the manual marks the e-mail address as required and fills in the person itself',
      selections: { mail: 'often' },
    },
  },
};
