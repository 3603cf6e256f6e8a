import type text from '../locales/nl/tbe-choose-capacity.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each case is behind the question which capacity to choose. */
export const likelihoods: Likelihoods<typeof text> = {
  whichCapacity: {
    dependsOnApplication: {
      likely: 'often',
      because: 'the manual says that the application always tells which capacity to use',
      told: 'usually',
    },
    listedOnWebsite: {
      likely: 'sometimes',
      because: 'the second place that the manual names, for whoever does not find it in the application',
      told: 'usually',
    },
    byFacility: {
      likely: 'sometimes',
      because: 'the manual gives a capacity for each kind of facility, before it says that the application decides',
      told: 'usually',
    },
    otherCapacity: {
      likely: 'rare',
      because: 'whoever asks which one to choose has, we think, not chosen yet',
      told: 'always',
    },
  },
};
