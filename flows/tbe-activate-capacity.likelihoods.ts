import type text from '../locales/nl/tbe-activate-capacity.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind what main access managers see instead of an active
 * capacity.
 */
export const likelihoods: Likelihoods<typeof text> = {
  employerScreen: {
    comes: { likely: 'sometimes', because: 'the manual says “if you get this screen”: only some people do' },
    doesNotCome: {
      likely: 'often',
      because: 'whoever follows the manual misses a screen that it shows',
      told: 'always',
    },
  },
};
