import type text from '../locales/nl/ska-choose-login.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a professional login that fails. */
export const likelihoods: Likelihoods<typeof text> = {
  cannotSignInAsProfessional: {
    notRecognised: {
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
};
