import type text from '../locales/nl/pgz-choose-digital-key.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a digital key that fails. */
export const likelihoods: Likelihoods<typeof text> = {
  digitalKeyFails: {
    anotherKey: { likely: 'often', because: 'no document says how often; every key will do', told: 'usually' },
    noItsmeAccount: { likely: 'sometimes', because: 'only for whoever wants to use itsme', told: 'always' },
    keyGuidance: { likely: 'sometimes', because: 'only for whoever has no other key', told: 'usually' },
  },
};
