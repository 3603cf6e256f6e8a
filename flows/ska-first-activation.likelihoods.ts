import type text from '../locales/nl/ska-first-activation.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a user profile that is not active. */
export const likelihoods: Likelihoods<typeof text> = {
  profileNotActive: {
    linkNotClicked: { likely: 'often', because: 'the last step before the profile is ready', told: 'usually' },
    mailNotFound: {
      likely: 'sometimes',
      because: 'only after looking for it; we think of an address that is mistyped or seldom read',
      told: 'always',
    },
  },
};
