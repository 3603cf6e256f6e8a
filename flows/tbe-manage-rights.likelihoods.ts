import type text from '../locales/nl/tbe-manage-rights.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind an application that access managers do not see in
 * the list.
 */
export const likelihoods: Likelihoods<typeof text> = {
  applicationNotListed: {
    notLinked: {
      likely: 'often',
      because:
        'the applications are ticked one by one when the facility is activated, and that step is in the example only',
      told: 'usually',
    },
    wrongCapacity: {
      likely: 'sometimes',
      because: 'which capacity is right depends on the application, but the screen shows at the top which one is open',
      told: 'usually',
    },
  },
};
