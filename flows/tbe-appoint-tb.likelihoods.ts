import type text from '../locales/nl/tbe-appoint-tb.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind what main access managers see instead of a new
 * access manager.
 */
export const likelihoods: Likelihoods<typeof text> = {
  employerScreen: {
    comes: { likely: 'sometimes', because: 'section 3.3 says that only some people get this screen' },
    doesNotCome: {
      likely: 'often',
      because: 'whoever follows the manual misses a screen that it shows',
      told: 'always',
    },
  },
};
