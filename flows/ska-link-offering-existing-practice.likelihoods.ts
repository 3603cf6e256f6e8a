import type text from '../locales/nl/ska-link-offering-existing-practice.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a link that does not show. */
export const likelihoods: Likelihoods<typeof text> = {
  linkNotVisible: {
    waitingForApproval: { likely: 'often', because: 'documented: the link shows only after approval', told: 'always' },
    invitationNotConfirmed: { likely: 'sometimes', because: 'only for whoever was invited', told: 'always' },
  },
};
