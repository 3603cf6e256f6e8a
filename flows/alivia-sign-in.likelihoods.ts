import type text from '../locales/nl/alivia-sign-in.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each cause is behind what people see instead of the Welcome page of Alivia. */
export const likelihoods: Likelihoods<typeof text> = {
  errorMessage: {
    wrongEntrance: {
      likely: 'sometimes',
      because: 'one choice, against up to four fields on the profile screen',
    },
    wrongProfile: {
      likely: 'often',
      because: 'up to four fields, against one choice on the start screen; what is right differs per role',
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
    wrongEntrance: {
      likely: 'sometimes',
      because: 'only the right button names organisations; of the others, one seems to fit without a RIZIV number',
    },
    wrongProfile: {
      likely: 'often',
      because: 'two rules that differ from those of every other role: no profession, an organisation',
      selections: { signInAs: 'often', organisation: 'often', 'organisation.organisationNotListed': 'sometimes' },
    },
    noAccessGiven: { likely: 'often', because: 'the manual sends these people to the personnel department at once' },
  },
  organisationNotListed: {
    wrongEntrance: {
      likely: 'sometimes',
      because: 'only the right button names organisations; of the others, one seems to fit without a RIZIV number',
    },
    somebodyElsesKey: {
      likely: 'rare',
      because: 'the manual says to sign in yourself; we think that most people do',
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
    roleIsWrong: { likely: 'sometimes', because: 'the manual gives the same examples for some roles', told: 'half' },
  },
  onlyCitizenListed: {
    recentNumber: {
      likely: 'sometimes',
      because: 'only ProGezondheid describes it; the manual of Alivia gives no cause',
      told: 'usually',
    },
    anotherRole: {
      likely: 'sometimes',
      because: 'the manual keeps this role for the self-employed and has another for whoever works in an organisation',
      told: 'usually',
    },
  },
  screenLooksDifferent: {
    phoneOrTablet: {
      likely: 'often',
      because: 'the manual is for a computer, and names another one for the app',
      told: 'always',
      needs: 'device',
    },
    otherScreen: {
      likely: 'rare',
      because: 'the manual shows the screens of a computer, so these should be alike',
      told: 'always',
    },
  },
  digitalKeyFails: {
    anotherKey: {
      likely: 'often',
      because: 'no document says how often; every key will do',
      told: 'usually',
    },
    keyGuidance: { likely: 'sometimes', because: 'only for whoever has no other key', told: 'usually' },
  },
};
