import type text from '../locales/nl/pgz-new-provider-citizen-only.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a list with nothing but citizen in it. */
export const likelihoods: Likelihoods<typeof text> = {
  onlyCitizenListed: {
    fileNotReady: { likely: 'often', because: 'the only cause that the page names', told: 'always' },
    stillBlocked: {
      likely: 'sometimes',
      because: 'the page names it last: access that stays blocked after the waiting',
      told: 'always',
    },
  },
};
