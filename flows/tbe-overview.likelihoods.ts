import type text from '../locales/nl/tbe-overview.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each link of the access chain is behind what people see instead of the
 * application.
 */
export const likelihoods: Likelihoods<typeof text> = {
  cannotSignIn: {
    userNotAdded: {
      likely: 'sometimes',
      because: 'the first thing that is done for a user; we think that it is the least forgotten',
      told: 'half',
      needs: 'person',
    },
    rightNotTicked: {
      likely: 'often',
      because: 'the manual says that it is always needed, and describes that it was not given with the user',
      told: 'half',
      needs: 'person',
    },
    roleMissing: {
      likely: 'sometimes',
      because: 'needed for some applications only; we think that it is easily forgotten after the right',
      told: 'half',
      needs: 'person',
    },
    notConfirmed: {
      likely: 'sometimes',
      because: 'a last button after ‘Opslaan’; the manual warns elsewhere that it is forgotten',
      told: 'half',
      needs: 'person',
    },
    justChanged: { likely: 'sometimes', because: 'the manual warns for it; only right after a change', told: 'always' },
    otherFacility: {
      likely: 'rare',
      because: 'only where there is more than one facility, capacity or subdivision',
      told: 'half',
      needs: 'person',
    },
  },
  whatNow: {
    onlyMainAccessManager: {
      likely: 'often',
      because: 'the first case of the manual, right after the appointment',
      told: 'always',
    },
    bothThere: {
      likely: 'often',
      because: 'the second case of the manual; nothing says which is more usual',
      told: 'always',
    },
  },
};
