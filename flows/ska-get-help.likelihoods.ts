import type text from '../locales/nl/ska-get-help.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind what people ask about De Sociale Kaart. */
export const likelihoods: Likelihoods<typeof text> = {
  cannotSignInAsProfessional: {
    whichLogin: {
      likely: 'often',
      because: 'the presentation lists many professions that sign in as citizens',
      told: 'half',
    },
    numberOrVisumNotActive: {
      likely: 'sometimes',
      because: 'checked at every login, but active for most who practise',
      told: 'half',
    },
  },
  linkNotVisible: {
    notConfirmed: { likely: 'sometimes', because: 'only for whoever was invited', told: 'always' },
    waitingForApproval: { likely: 'often', because: 'documented: the link shows only after approval', told: 'always' },
  },
};
