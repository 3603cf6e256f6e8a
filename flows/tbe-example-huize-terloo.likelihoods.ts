import type text from '../locales/nl/tbe-example-huize-terloo.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind a facility that is not in the list of the example.
 */
export const likelihoods: Likelihoods<typeof text> = {
  facilityNotListed: {
    wrongSubdivision: {
      likely: 'often',
      because: 'the manual warns that the list holds one subdivision only, and that it is chosen first',
      selections: { subdivision: 'often' },
    },
    wrongCapacity: {
      likely: 'sometimes',
      because: 'the facility of the example stands under more than one capacity',
      selections: { line: 'often' },
    },
    anotherPage: {
      likely: 'sometimes',
      because: 'the list of the example has three pages after confirming',
      selections: { facility: 'often' },
    },
    otherEnterprise: {
      likely: 'rare',
      because: 'only people who are registered for more than one organisation can choose the wrong one',
      selections: { organisation: 'often' },
    },
  },
};
