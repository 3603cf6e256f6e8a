import type text from '../locales/nl/ska-invite-others.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind an invited care provider who does not show. */
export const likelihoods: Likelihoods<typeof text> = {
  linkNotVisible: {
    notConfirmed: {
      likely: 'often',
      because: 'the invited person has three things to do, and confirms last',
      needs: 'person',
    },
    waitingForApproval: {
      likely: 'rare',
      because: 'whoever is here sent an invitation, which is the other way',
      told: 'half',
    },
  },
};
