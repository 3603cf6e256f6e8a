import type text from '../locales/nl/alivia-request-mandate.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a mandate that is not in order. */
export const likelihoods: Likelihoods<typeof text> = {
  mandateUnclear: {
    notRequested: {
      likely: 'often',
      because: 'the manual names the request as the way to put it in order',
      told: 'always',
    },
    noAnswer: { likely: 'sometimes', because: 'only after a request', told: 'always' },
  },
};
