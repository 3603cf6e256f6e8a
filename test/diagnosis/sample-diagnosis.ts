/** The sample flow with what is assumed about one of its symptoms: every way in which a cause can be derived. */
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { AnyLikelihoods } from '../../src/flow/likelihoods.ts';
import { sampleFlow } from '../flow/sample.ts';

const { symptoms } = sampleFlow;
const { errorMessage } = symptoms;

/**
 * `errorMessage` with three causes more: one that the user knows, one with another person, and one that refers to where
 * the symptom ends anyway.
 */
export const flow: AnyFlow = {
  ...sampleFlow,
  symptoms: {
    ...symptoms,
    errorMessage: {
      ...errorMessage,
      causes: {
        ...errorMessage.causes,
        askedSomebody: { status: 'documented', cites: ['ALV-P1-14'], remedy: { refer: 'aliviaOrganisation' } },
        onlyTheContact: { status: 'documented', cites: ['ALV-P1-14'], remedy: { refer: 'alivia' } },
      },
    },
  },
};

export const likelihoods: AnyLikelihoods = {
  errorMessage: {
    wrongProfile: {
      likely: 'often',
      selections: { signInAs: 'often', 'organisation.organisationNotListed': 'sometimes' },
    },
    wrongAddress: { likely: 'sometimes', told: 'usually', toldWith: { onlyTheContact: 'rarely' } },
    askedSomebody: { likely: 'rare' },
    onlyTheContact: { likely: 'rare', told: 'always' },
  },
};
