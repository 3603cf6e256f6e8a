import type text from '../locales/nl/alivia-sign-in.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind what people see instead of the Welcome page of Alivia. */
export const likelihoods: Likelihoods<typeof text> = {
  errorMessage: {
    wrongEntrance: {
      likely: 'sometimes',
      because: 'one choice among four, and this guide has just named the right one',
    },
    wrongProfile: {
      likely: 'often',
      because: 'up to four fields, and what is right differs per role',
      selections: {
        signInAs: 'often',
        'signInAs.citizenNotListed': 'rare',
        'signInAs.professionNotListed': 'rare',
        mandateOf: 'sometimes',
        'mandateOf.mandateNotInOrder': 'sometimes',
        forMyChild: 'rare',
        organisation: 'sometimes',
      },
    },
  },
  noAccessForOrganisation: {
    wrongEntrance: { likely: 'sometimes', because: 'tempting only for whoever has no RIZIV number' },
    wrongProfile: {
      likely: 'often',
      because: 'two rules that differ from those of every other role: no profession, an organisation',
      selections: { signInAs: 'often', organisation: 'often', 'organisation.organisationNotListed': 'sometimes' },
    },
    noAccessGiven: { likely: 'often', because: 'the manual sends these people to the personnel department at once' },
  },
  organisationNotListed: {
    wrongEntrance: { likely: 'sometimes', because: 'tempting only for whoever has no RIZIV number' },
    somebodyElsesKey: {
      likely: 'rare',
      because: 'a digital key is personal, so few sign in with that of somebody else',
      told: 'usually',
    },
    noAccessGiven: { likely: 'often', because: 'the manual names only the people who can give access' },
  },
  pharmacyNotListed: {
    lookedForProfession: {
      likely: 'often',
      because: 'in ProGezondheid a pharmacist does choose the profession, and the manual warns for it here',
      selections: { signInAs: 'often', organisation: 'sometimes' },
    },
    noAccessGiven: {
      likely: 'sometimes',
      because: 'only after looking in the right field',
      told: 'usually',
      toldWith: { lookedForProfession: 'rarely' },
    },
  },
  ownDataInsteadOfOthers: {
    noNameSelected: {
      likely: 'often',
      because: 'without a name the selections are those of somebody who signs in for themselves',
      selections: { mandateOf: 'often', 'mandateOf.mandateNotInOrder': 'sometimes' },
    },
  },
  selectChildOrNot: {
    childIsNotMandate: {
      likely: 'often',
      because: 'the question is about this field alone',
      selections: { forMyChild: 'often' },
    },
  },
  whichOfTheFour: {
    roleIsRight: {
      likely: 'often',
      because: 'the role was chosen just before this flow',
      told: 'usually',
      toldWith: { roleIsWrong: 'half' },
    },
    roleIsWrong: { likely: 'sometimes', because: 'the definitions of some roles overlap', told: 'half' },
  },
  onlyCitizenListed: {
    recentNumber: {
      likely: 'sometimes',
      because: 'only ProGezondheid describes it; the manual of Alivia gives no cause',
      told: 'usually',
    },
    anotherRole: {
      likely: 'sometimes',
      because: 'this role is for the self-employed, and many with a RIZIV number work for an organisation',
      told: 'usually',
    },
  },
  screenLooksDifferent: {
    phoneOrTablet: {
      likely: 'often',
      because: 'the manual says that its screens are those of a computer',
      told: 'always',
      needs: 'device',
    },
    otherScreen: { likely: 'rare', because: 'the screens are documented for a computer', told: 'always' },
  },
  digitalKeyFails: {
    anotherKey: {
      likely: 'often',
      because: 'every login option will do, so another is the quickest way',
      told: 'usually',
    },
    keyGuidance: { likely: 'sometimes', because: 'only for whoever has no other key', told: 'usually' },
  },
};
