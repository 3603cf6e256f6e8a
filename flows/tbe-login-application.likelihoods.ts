import type text from '../locales/nl/tbe-login-application.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each link of the access chain is behind what users see instead of the
 * application.
 */
export const likelihoods: Likelihoods<typeof text> = {
  cannotSignIn: {
    findWhatIsMissing: {
      likely: 'rare',
      because: 'not a cause but a way that asks about every link; alone it finds only the links above the user',
      covers: true,
    },
    userNotAdded: {
      likely: 'sometimes',
      because: 'the first thing that is done for a user; we think that it is the least forgotten',
      needs: 'person',
    },
    rightNotTicked: {
      likely: 'often',
      because: 'the manual says that it is always needed, and describes that it was not given with the user',
      needs: 'person',
    },
    roleMissing: {
      likely: 'sometimes',
      because: 'needed for some applications only; we think that it is easily forgotten after the right',
      needs: 'person',
    },
    notConfirmed: {
      likely: 'sometimes',
      because: 'a last button after ‘Opslaan’; the manual warns elsewhere that it is forgotten',
      needs: 'person',
    },
    justChanged: { likely: 'sometimes', because: 'the manual warns for it; only right after a change', told: 'always' },
    otherFacility: {
      likely: 'rare',
      because: 'only where there is more than one facility, capacity or subdivision',
      needs: 'person',
    },
  },
};
