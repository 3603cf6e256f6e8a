import type text from '../locales/nl/tbe-activate-subafdeling.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind what access managers see instead of their facility.
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
      because: 'which capacity is right depends on the application; we think that not everybody asks that first',
      selections: { line: 'often' },
    },
    anotherPage: {
      likely: 'sometimes',
      because: 'the list has pages only where an enterprise has many facilities',
      told: 'usually',
    },
    otherEnterprise: {
      likely: 'rare',
      because: 'only people who are registered for more than one organisation can choose the wrong one',
      selections: { organisation: 'often' },
    },
  },
  capacityNotListed: {
    notActivated: {
      likely: 'often',
      because: 'a main access manager is automatically an access manager too',
      told: 'always',
    },
    somebodyElseActivates: {
      likely: 'often',
      because: 'most probably only a main access manager can add it, and access managers are appointed by one',
      told: 'always',
      needs: 'person',
    },
  },
  cannotGoOn: {
    noMail: {
      likely: 'often',
      because: 'the only field of this window that the manual marks as required',
      selections: { mail: 'often' },
    },
  },
  facilityListedTwice: {
    twoNumbers: {
      likely: 'often',
      because: 'the first example in the manual: one name with two numbers in the same list',
      selections: { facility: 'often' },
    },
    twoCapacities: {
      likely: 'sometimes',
      because: 'the second example in the manual: the two stand under different capacities',
      selections: { line: 'often' },
    },
    numberUnknown: {
      likely: 'sometimes',
      because: 'the manual asks to have the number ready; we think that not everybody does',
      told: 'usually',
      toldWith: { twoNumbers: 'half' },
    },
  },
};
