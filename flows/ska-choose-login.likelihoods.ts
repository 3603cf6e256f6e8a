import type text from '../locales/nl/ska-choose-login.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a professional login that fails. */
export const likelihoods: Likelihoods<typeof text> = {
  cannotSignInAsProfessional: {
    notRecognised: {
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
};
