import type text from '../locales/nl/ska-own-provider-record.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind what is not right about a record. */
export const likelihoods: Likelihoods<typeof text> = {
  notOnIt: {
    noOwnRecord: {
      likely: 'often',
      because: 'the presentation checks it first, and whoever is here looks for this record',
      told: 'usually',
    },
    notLinked: {
      likely: 'sometimes',
      because: 'whoever is here looks for the record, not for a practice',
      told: 'half',
      toldWith: { noOwnRecord: 'rarely' },
    },
  },
};
