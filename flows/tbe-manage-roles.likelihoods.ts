import type text from '../locales/nl/tbe-manage-roles.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind what access managers see instead of a user with a
 * role.
 */
export const likelihoods: Likelihoods<typeof text> = {
  roleNotListed: {
    noRoleNeeded: {
      likely: 'often',
      because: 'the manual warns that only certain applications need roles, and names eVIPA as one that does not',
      told: 'usually',
    },
    notDescribed: {
      likely: 'sometimes',
      because: 'the manual prints a list of roles and does not say when one is absent',
      told: 'usually',
    },
  },
  roleNotAdded: {
    noStartDate: {
      likely: 'often',
      because: 'required, while the field beside it, with the same asterisk, is not',
      selections: { startDate: 'often' },
    },
    wrongFormat: {
      likely: 'sometimes',
      because: 'the screen prints its own format, with dashes; we think that slashes are usual elsewhere',
      selections: { startDate: 'often' },
    },
    notAdded: {
      likely: 'sometimes',
      because: 'the manual names the button as a step of its own, after the choice in the list',
      selections: { buttons: 'often' },
    },
  },
  functionsNotFound: {
    otherLabel: { likely: 'often', because: 'the manual itself prints three names for this item' },
    menuOfSubdivisionUnit: {
      likely: 'often',
      because: 'whoever has just given a right stands in that menu',
      told: 'usually',
    },
  },
};
