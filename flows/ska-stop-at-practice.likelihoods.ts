import type text from '../locales/nl/ska-stop-at-practice.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind still being at a practice where one has stopped. */
export const likelihoods: Likelihoods<typeof text> = {
  stillAtPractice: {
    notRemoved: { likely: 'often', because: 'the offering goes only when its owner takes it away', told: 'always' },
    notPublished: {
      likely: 'sometimes',
      because: 'a last step after the confirmation, which we think looks like the end',
    },
  },
};
