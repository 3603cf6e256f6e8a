import type text from '../locales/nl/pgz-obtain-mandate.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind a care provider who is not found. */
export const likelihoods: Likelihoods<typeof text> = {
  providerNotFound: {
    noMandate: { likely: 'often', because: 'the condition that the page names for every mandatary', told: 'half' },
    organisationAsNaturalPerson: {
      likely: 'rare',
      because: 'something has to be chosen where nothing is asked',
      told: 'usually',
    },
    noEnterprise: {
      likely: 'sometimes',
      because: 'only this group has to fill in the field; we think that it is easily left as it is',
      told: 'usually',
    },
  },
};
