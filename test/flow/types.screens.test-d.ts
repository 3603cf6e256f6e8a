/**
 * What the types of a flow promise about screens and verdicts: each line below an expected error is a mistake of somebody who writes
 * a flow, and must not compile. `tsc` checks this file; nothing runs it.
 */
import { sampleFlow, type sampleScreens, type sampleText } from './sample.ts';
import type aliviaStart from '../../locales/nl/screens/alivia-start.json';
import type digitalKeys from '../../locales/nl/screens/digital-keys.json';
import type { profileVerdicts } from '../../flows/alivia-sign-in.profile.ts';
import type { Flow, Verdict } from '../../src/flow/flow.ts';
import type { Screen } from '../../src/flow/screen.ts';

type Text = typeof sampleText;
type Sample = Flow<Text, typeof sampleScreens>;
type Steps = Sample['steps'];

const { steps } = sampleFlow;

declare function entranceVerdicts(): Extract<Steps['chooseEntrance'], { readonly screen: 'start' }>['verdicts'];

declare function entranceField(): Screen<typeof aliviaStart>['fields']['entrance'];

// Screens

export const unknownScreen: Steps['chooseEntrance'] = {
  cites: ['ALV-P1-04'],
  // @ts-expect-error -- the flow has no such screen
  screen: 'login',
  verdicts: entranceVerdicts(),
  next: 'confirmProfile',
};

export const unknownField: Steps['chooseEntrance'] = {
  screen: 'start',
  cites: ['ALV-P1-04'],
  next: 'confirmProfile',
  verdicts: {
    ...entranceVerdicts(),
    // @ts-expect-error -- the screen has no such field
    mandateOf: {},
  },
};

// @ts-expect-error -- the field ‘entrance’ has no verdicts
export const forgottenField: Steps['chooseEntrance'] = {
  screen: 'start',
  cites: ['ALV-P1-04'],
  next: 'confirmProfile',
  verdicts: {},
};

type Entrance = ReturnType<typeof entranceVerdicts>['entrance'];

// @ts-expect-error -- the role ‘provider’ has no verdicts
export const forgottenRole: Entrance = {
  citizen: entranceVerdicts().entrance.citizen,
};

export const unknownRole: Entrance = {
  ...entranceVerdicts().entrance,
  // @ts-expect-error -- the text has no such role
  pharmacist: entranceVerdicts().entrance.citizen,
};

// @ts-expect-error -- the option ‘asProvider’ has no verdict
export const forgottenOption: Entrance['citizen'] = {
  asCitizen: { right: ['ALV-P1-05'] },
};

export const unknownOption: Entrance['citizen'] = {
  asCitizen: { right: ['ALV-P1-05'] },
  asProvider: { unmentioned: 'clearField', cites: ['ALV-P1-05'] },
  // @ts-expect-error -- the field has no such option
  asCarer: { unmentioned: 'clearField', cites: ['ALV-P1-05'] },
};

// Verdicts

/** Within a step the compiler names the step; in a constant of the type `Verdicts`, as below, the very line. */
export const wrongDeepInAStep: Steps = {
  ...steps,
  // @ts-expect-error -- the text has no such diagnosis
  chooseEntrance: {
    screen: 'start',
    cites: ['ALV-P1-04'],
    next: 'confirmProfile',
    verdicts: {
      entrance: {
        citizen: {
          asCitizen: { right: ['ALV-P1-05'] },
          asProvider: { wrong: 'carersEntrance', status: 'undocumented', cites: ['ALV-P1-05'] },
        },
        provider: entranceVerdicts().entrance.provider,
      },
    },
  },
};

export const wrongWithoutDiagnosis: Entrance['citizen'] = {
  asCitizen: { right: ['ALV-P1-05'] },
  // @ts-expect-error -- a wrong option has a diagnosis
  asProvider: { status: 'undocumented', cites: ['ALV-P1-05'] },
};

export const unknownDiagnosis: Verdict<Text> = {
  // @ts-expect-error -- the text has no such diagnosis
  wrong: 'carersEntrance',
  status: 'undocumented',
  cites: ['ALV-P1-05'],
};

// @ts-expect-error -- a diagnosis says how sure its consequence is
export const wrongWithoutStatus: Verdict<Text> = { wrong: 'nothingChosen', cites: ['ALV-P1-05'] };

export const unknownStatus: Verdict<Text> = {
  wrong: 'nothingChosen',
  // @ts-expect-error -- documented, derived or undocumented, and no other
  status: 'likely',
  cites: ['ALV-P1-05'],
};

// @ts-expect-error -- the text has no such advice
export const unknownAdvice: Verdict<Text> = { unmentioned: 'leaveEmpty', cites: ['ALV-P1-05'] };

export const unknownRemedy: Verdict<Text> = {
  wrong: 'nothingChosen',
  status: 'undocumented',
  cites: ['ALV-P1-05'],
  // @ts-expect-error -- the text has no such step
  remedy: { check: 'chooseRole' },
};

// Labels

export const fieldWithoutLabel: Screen<typeof digitalKeys> = {
  fields: {
    loginOptions: { inert: true, cites: ['ALV-P1-07'] },
    // @ts-expect-error -- the words have no such field
    cardReader: { inert: true, cites: ['ALV-P1-08'] },
  },
};

export const labelWithoutField: Screen<typeof digitalKeys> = {
  // @ts-expect-error -- the labelled field ‘loginOptions’ is missing
  fields: {},
};

export const optionWithoutLabel: Screen<typeof aliviaStart> = {
  fields: {
    entrance: {
      ...entranceField(),
      options: {
        ...entranceField().options,
        // @ts-expect-error -- the words have no such option
        pharmacist: ['ALV-OPT-04'],
      },
    },
  },
};

export const labelWithoutOption: Screen<typeof aliviaStart> = {
  fields: {
    entrance: {
      control: 'buttons',
      cites: ['ALV-OPT-01'],
      // @ts-expect-error -- the labelled option ‘noRizivOrOther’ is missing
      options: { personInNeed: [], informalCarer: [], rizivOrOrganisation: [] },
    },
  },
};

export const buttonWithoutLabel: Screen<typeof aliviaStart> = {
  fields: { entrance: entranceField() },
  // @ts-expect-error -- the words have no such button
  button: { key: 'confirmProfile', cites: ['ALV-OPT-10'] },
};

export const buttonOnScreenWithoutOne: Screen<typeof digitalKeys> = {
  fields: { loginOptions: { inert: true, cites: ['ALV-P1-07'] } },
  // @ts-expect-error -- the words of this screen have no button
  button: { key: 'signIn', cites: ['ALV-P1-06'] },
};

export const inertFieldWithOptions: Screen<typeof digitalKeys> = {
  fields: {
    // @ts-expect-error -- on an inert part no choice is known
    loginOptions: { inert: true, cites: ['ALV-P1-07'], options: { itsme: ['ALV-P1-08'] } },
  },
};

export const choiceMadeInert: Screen<typeof aliviaStart> = {
  fields: {
    // @ts-expect-error -- a field with labelled options is a choice
    entrance: { inert: true, cites: ['ALV-OPT-01'] },
  },
};

/** The words of a screen with an option of the given name. */
interface WordsWith<Option extends string> {
  readonly title: { readonly says: string };
  readonly fields: {
    readonly key: { readonly label: string; readonly options: { readonly [Key in Option]: string } };
  };
}

export const optionOfAnyName: Screen<WordsWith<'nothing' | 'lost'>> = {
  fields: { key: { control: 'list', cites: [], options: { nothing: [], lost: [] } } },
};

export const optionMissing: Screen<WordsWith<'nothing' | 'missing'>> = {
  // @ts-expect-error -- the compiler calls the state of a field that is still to be set so
  fields: { key: { control: 'list', cites: [], options: { nothing: [], missing: [] } } },
};

export const optionUnset: Screen<WordsWith<'unset'>> = {
  // @ts-expect-error -- the compiler calls the state of a field that nobody set so
  fields: { key: { control: 'list', cites: [], options: { unset: [] } } },
};

export const optionRecall: Screen<WordsWith<'recall'>> = {
  // @ts-expect-error -- the compiler calls the state in which it recalls a selection so
  fields: { key: { control: 'list', cites: [], options: { recall: [] } } },
};

export const unknownControl: Screen<WordsWith<'nothing'>> = {
  // @ts-expect-error -- buttons, links, list, text or tick
  fields: { key: { control: 'slider', cites: [], options: { nothing: [] } } },
};

// The verdicts of Alivia

export const aliviaWithUnknownDiagnosis: typeof profileVerdicts.forMyChild.mandateHolder = {
  nothing: { right: ['ALV-P2-16'] },
  // @ts-expect-error -- Alivia has no such diagnosis
  child: { wrong: 'childChosen', status: 'undocumented', cites: ['ALV-P2-16'] },
};

// @ts-expect-error -- the option ‘notListed’ has no verdict
export const aliviaWithoutNotListed: typeof profileVerdicts.mandateOf.mandateHolder = {
  nothing: { right: ['ALV-P2-15'] },
  personInNeed: { right: ['ALV-P2-15'] },
  otherPerson: { right: ['ALV-P2-15'] },
};
