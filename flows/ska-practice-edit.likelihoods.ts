import type text from '../locales/nl/ska-practice-edit.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a practice record that cannot be edited. */
export const likelihoods: Likelihoods<typeof text> = {
  cannotEditPractice: {
    noRights: { likely: 'often', because: 'the presentation names it and has a way for it', told: 'half' },
    rightsButNoIcon: {
      likely: 'rare',
      because: 'the presentation does not describe it',
      told: 'usually',
      toldWith: { noRights: 'rarely' },
    },
  },
};
