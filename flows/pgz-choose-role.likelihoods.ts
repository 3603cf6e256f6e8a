import type text from '../locales/nl/pgz-choose-role.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind what people see before they choose a role. */
export const likelihoods: Likelihoods<typeof text> = {
  mandataryOrCitizen: {
    representsProvider: {
      likely: 'often',
      because: 'we think it is the more usual one: its button comes first on the screen',
      told: 'always',
    },
    administrativeRole: {
      likely: 'sometimes',
      because: 'only for whoever has such a role, for example a director',
      told: 'always',
    },
  },
  noRizivNumber: {
    notNeeded: { likely: 'often', because: 'whoever asks this wants to sign in now', told: 'always' },
    wantsOne: { likely: 'rare', because: 'the page is for signing in, not for numbers', told: 'always' },
  },
  administrativeRole: {
    signInAsCitizen: {
      likely: 'often',
      because: 'the documented way for this group',
      told: 'usually',
      toldWith: { isNotKnown: 'half' },
    },
    isNotKnown: { likely: 'sometimes', because: 'the document names it as the condition', told: 'half' },
  },
};
