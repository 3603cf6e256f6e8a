import type text from '../locales/nl/ska-get-help.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind what people ask about De Sociale Kaart. */
export const likelihoods: Likelihoods<typeof text> = {
  cannotSignInAsProfessional: {
    whichLogin: {
      likely: 'often',
      because: 'the presentation names more groups that sign in as citizens than as professionals',
      told: 'half',
    },
    numberOrVisumNotActive: {
      likely: 'sometimes',
      because: 'the presentation names the check; we think that both are active for most who practise',
      told: 'half',
    },
  },
  linkNotVisible: {
    notConfirmed: { likely: 'sometimes', because: 'only for whoever was invited', told: 'always' },
    waitingForApproval: { likely: 'often', because: 'documented: the link shows only after approval', told: 'always' },
  },
};
