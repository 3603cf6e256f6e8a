/**
 * What the types of a flow promise about symptoms, words and waived facts: each line below an expected error is a mistake of somebody who writes
 * a flow, and must not compile. `tsc` checks this file; nothing runs it.
 */
import { flow as aliviaSignIn } from '../../flows/alivia-sign-in.ts';
import { sampleFlow, type sampleScreens, type sampleText } from './sample.ts';
import type { Flow, Symptoms, Verdict } from '../../src/flow/flow.ts';
import type { AnyScreen } from '../../src/flow/screen.ts';
import type { Waived } from '../../src/flow/waived.ts';

type Text = typeof sampleText;
type Sample = Flow<Text, typeof sampleScreens>;
type Steps = Sample['steps'];

const { steps, symptoms } = sampleFlow;

// Symptoms

export const unknownSymptom: Symptoms<Text> = {
  ...symptoms,
  // @ts-expect-error -- the text has no such symptom
  blackScreen: symptoms.errorMessage,
};

// @ts-expect-error -- the symptom ‘noOrganisation’ is missing
export const forgottenSymptom: Symptoms<Text> = {
  errorMessage: symptoms.errorMessage,
};

export const unknownCause: Symptoms<Text>['errorMessage']['causes'] = {
  ...symptoms.errorMessage.causes,
  // @ts-expect-error -- the text has no such cause
  brokenScreen: symptoms.errorMessage.causes.wrongProfile,
};

// @ts-expect-error -- the cause ‘wrongAddress’ is missing
export const forgottenCause: Symptoms<Text>['errorMessage']['causes'] = {
  wrongProfile: symptoms.errorMessage.causes.wrongProfile,
};

export const unknownRoleOfSymptom: Symptoms<Text>['errorMessage'] = {
  ...symptoms.errorMessage,
  // @ts-expect-error -- the text has no such role
  roles: ['pharmacist'],
};

export const causeWithoutRemedy: Symptoms<Text>['errorMessage']['causes'] = {
  wrongProfile: symptoms.errorMessage.causes.wrongProfile,
  // @ts-expect-error -- a cause can be put right, or somebody can help
  wrongAddress: { status: 'derived', cites: ['ALV-P1-03'] },
};

// No text in a flow

export const titleInFlow: Sample = {
  ...sampleFlow,
  // @ts-expect-error -- the words of a flow stand in its text
  title: 'Aanmelden',
};

export const sentenceInStep: Steps['openPortal'] = {
  ...steps.openPortal,
  // @ts-expect-error -- the words of a step stand in the text
  body: 'Open het portaal op uw computer.',
};

export const sentenceForNext: Steps['checkNumber'] = {
  cites: ['ALV-ROL-12'],
  ask: {
    // @ts-expect-error -- a step is named, not described
    yes: { cites: ['ALV-ROL-12'], next: 'Open het portaal' },
    no: { cites: ['ALV-ROL-21'], next: 'openPortal' },
  },
};

export const sentenceForDiagnosis: Verdict<Text> = {
  // @ts-expect-error -- a diagnosis is named, its words stand in the text
  wrong: 'U koos niets.',
  status: 'undocumented',
  cites: ['ALV-P1-05'],
};

// @ts-expect-error -- advice is named, its words stand in the text
export const sentenceForAdvice: Verdict<Text> = { unmentioned: 'Maak het leeg.', cites: [] };

export const labelInScreen: AnyScreen = {
  fields: {
    entrance: {
      control: 'buttons',
      cites: ['ALV-OPT-01'],
      // @ts-expect-error -- the words of an option stand in the labels
      options: { asCitizen: 'Als persoon met een zorgnood' },
    },
  },
};

// Waived facts

export const waivedUnknownFact: Waived = {
  // @ts-expect-error -- the register has no such fact
  'ALV-P1-99': 'layoutOnly',
};

export const waivedWithoutReason: Waived = {
  // @ts-expect-error -- the reasons are a closed list
  'ALV-P1-04': 'not needed',
};

export const waivedForContradiction: Waived = {
  'ALV-P1-04': 'contradicted:I-33',
  // @ts-expect-error -- the contradiction is named by its number
  'ALV-P1-05': 'contradicted:I-one',
};

// The flow of Alivia

export const aliviaWithUnknownStep: typeof aliviaSignIn = {
  ...aliviaSignIn,
  // @ts-expect-error -- Alivia has no such step
  first: 'chooseBrowser',
};
