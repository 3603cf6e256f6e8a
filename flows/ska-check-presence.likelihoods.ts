import type text from '../locales/nl/ska-check-presence.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind not being on De Sociale Kaart. */
export const likelihoods: Likelihoods<typeof text> = {
  notOnIt: {
    noOwnRecord: { likely: 'often', because: 'the presentation checks it first', told: 'usually' },
    notLinked: {
      likely: 'often',
      because: 'the presentation checks it second, and describes three situations of it',
      told: 'half',
      toldWith: { noOwnRecord: 'rarely' },
    },
  },
};
