import type text from '../locales/nl/ska-sign-in.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a login to De Sociale Kaart that fails. */
export const likelihoods: Likelihoods<typeof text> = {
  cannotSignInAsProfessional: {
    notRecognised: {
      likely: 'often',
      because: 'the presentation names more groups that sign in as citizens than as professionals',
      told: 'half',
    },
    numberNotActive: {
      likely: 'sometimes',
      because: 'checked only where the number matters; we think that it is active for most who practise',
      told: 'half',
    },
    visumNotActive: {
      likely: 'sometimes',
      because: 'the presentation names the check; we think that it is active for most who practise',
      told: 'half',
    },
  },
};
