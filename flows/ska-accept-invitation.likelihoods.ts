import type text from '../locales/nl/ska-accept-invitation.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a link that does not show. */
export const likelihoods: Likelihoods<typeof text> = {
  linkNotVisible: {
    notConfirmed: {
      likely: 'often',
      because: 'whoever is here was invited, and the link is confirmed last',
      told: 'usually',
    },
    waitingForApproval: { likely: 'rare', because: 'documented for links that nobody was invited to', told: 'always' },
  },
};
