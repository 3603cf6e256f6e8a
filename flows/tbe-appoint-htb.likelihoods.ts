import type text from '../locales/nl/tbe-appoint-htb.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind what people see before they appoint a main access
 * manager.
 */
export const likelihoods: Likelihoods<typeof text> = {
  notAllowed: {
    notLegalRepresentative: {
      likely: 'often',
      because: 'the manual names it first: nobody else may do this',
      told: 'always',
      needs: 'person',
    },
    functionNotValid: {
      likely: 'sometimes',
      because: 'only legal representatives whose function the register does not know, or no longer',
      told: 'usually',
    },
  },
};
