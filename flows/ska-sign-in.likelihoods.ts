import type text from '../locales/nl/ska-sign-in.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a login to De Sociale Kaart that fails. */
export const likelihoods: Likelihoods<typeof text> = {
  cannotSignInAsProfessional: {
    notRecognised: {
      likely: 'often',
      because: 'the presentation lists many professions that sign in as citizens',
      told: 'half',
    },
    numberNotActive: {
      likely: 'sometimes',
      because: 'checked only where the number matters, and active for most who practise',
      told: 'half',
    },
    visumNotActive: {
      likely: 'sometimes',
      because: 'checked at every login, but active for most who practise',
      told: 'half',
    },
  },
};
