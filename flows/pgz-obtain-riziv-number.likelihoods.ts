import type text from '../locales/nl/pgz-obtain-riziv-number.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: what people mean who ask whether they need a RIZIV number. */
export const likelihoods: Likelihoods<typeof text> = {
  noRizivNumber: {
    notNeeded: { likely: 'often', because: 'whoever asks this wants to sign in now', told: 'always' },
    explanationNotFound: {
      likely: 'sometimes',
      because: 'the page prints no address of the explanation',
      told: 'always',
    },
  },
};
