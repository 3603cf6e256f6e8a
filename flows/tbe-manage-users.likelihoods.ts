import type text from '../locales/nl/tbe-manage-users.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: which fields make that access managers do not find the user. */
export const likelihoods: Likelihoods<typeof text> = {
  userNotFound: {
    searchedAtTheTop: {
      likely: 'often',
      because: 'the number fits both places, and the one at the top comes first',
      selections: { search: 'often', action: 'rare' },
    },
  },
};
