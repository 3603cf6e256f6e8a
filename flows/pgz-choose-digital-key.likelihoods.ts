import type text from '../locales/nl/pgz-choose-digital-key.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a digital key that fails. */
export const likelihoods: Likelihoods<typeof text> = {
  digitalKeyFails: {
    anotherKey: { likely: 'often', because: 'every key will do, so another is the quickest way', told: 'usually' },
    noItsmeAccount: { likely: 'sometimes', because: 'only whoever tries itsme for the first time', told: 'always' },
    keyGuidance: { likely: 'sometimes', because: 'only for whoever has no other key', told: 'usually' },
  },
};
