import type text from '../locales/nl/pgz-sign-in.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind what people see instead of the reception page of ProGezondheid. */
export const likelihoods: Likelihoods<typeof text> = {
  onlyCitizenListed: {
    recentNumber: { likely: 'often', because: 'the only cause that the page names', told: 'always' },
    notRecent: { likely: 'sometimes', because: 'the page does not describe it', told: 'always' },
  },
  citizenShown: {
    listNotOpened: {
      likely: 'often',
      because: 'citizen stands there by default',
      selections: { signInAs: 'often' },
    },
  },
  searchInsteadOfOwnFile: {
    signedInAsMandatary: {
      likely: 'often',
      because: 'the documented way to this page for whoever has several profiles',
    },
    wrongProfile: {
      likely: 'often',
      because: 'citizen stands there by default, and is what a mandatary chooses',
      selections: { signInAs: 'often' },
    },
    stillThere: {
      likely: 'rare',
      because: 'no selection of its own: it is where the other causes lead',
      selections: { searched: 'often' },
    },
  },
  ownFileInsteadOfMandators: {
    continuedAsCitizen: { likely: 'often', because: 'documented: that button leads to a file of one’s own' },
    signedInAsProvider: {
      likely: 'sometimes',
      because: 'only a mandatary who is a care provider too can choose a profession',
      selections: { signInAs: 'often' },
    },
  },
  providerNotFound: {
    noMandate: { likely: 'often', because: 'the condition that the page names for every mandatary', told: 'half' },
    wrongOrganisation: {
      likely: 'sometimes',
      because: 'the two kinds of mandataries fill in this field differently',
      selections: { organisation: 'often', 'organisation.enterpriseNotListed': 'sometimes' },
    },
    searchedForOthers: {
      likely: 'rare',
      because: 'undocumented; the page only says whose data to type',
      selections: { searched: 'often' },
    },
  },
  noRizivNumber: {
    notNeeded: { likely: 'often', because: 'whoever asks this wants to sign in now', told: 'always' },
    wantsOne: { likely: 'rare', because: 'the page is for signing in, not for numbers', told: 'always' },
  },
  administrativeRole: {
    isKnown: { likely: 'often', because: 'the documented way for this group' },
    isNotKnown: { likely: 'sometimes', because: 'the page names it as the condition', told: 'half' },
  },
  oldNames: {
    rizivPortal: { likely: 'often', because: 'stands above the profile screen, which everybody sees', told: 'always' },
    myRiziv: {
      likely: 'rare',
      because: 'stands on a screen for whoever has several profiles, which the page calls exceptional',
      told: 'always',
    },
  },
  digitalKeyFails: {
    anotherKey: { likely: 'often', because: 'no document says how often; every key will do', told: 'usually' },
    whichKeys: { likely: 'sometimes', because: 'only for whoever does not see another key', told: 'usually' },
  },
};
