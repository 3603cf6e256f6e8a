/**
 * What the types of a flow promise about steps and whom they refer to: each line below an expected error is a mistake of somebody who writes
 * a flow, and must not compile. `tsc` checks this file; nothing runs it.
 */
import { sampleFlow, type sampleScreens, type sampleText } from './sample.ts';
import type { Contact, Rung } from '../../src/flow/contact.ts';
import type { ContactKey } from '../../flows/contacts.ts';
import type { Flow } from '../../src/flow/flow.ts';
import type { Lead } from '../../src/flow/step.ts';

type Text = typeof sampleText;
type Sample = Flow<Text, typeof sampleScreens>;
type Steps = Sample['steps'];

const { steps } = sampleFlow;

// Steps

export const unknownFirst: Sample = {
  ...sampleFlow,
  // @ts-expect-error -- the text has no such step
  first: 'openAlivia',
};

export const unknownNext: Steps['openPortal'] = {
  visit: 'https://alivia.vlaanderen.be',
  cites: ['ALV-P1-03'],
  // @ts-expect-error -- the text has no such step
  next: 'confirmProfil',
};

export const unknownNextOfRole: Steps['openPortal'] = {
  visit: 'https://alivia.vlaanderen.be',
  cites: ['ALV-P1-03'],
  // @ts-expect-error -- the text has no such step
  next: { provider: 'checkNumbers', otherwise: 'chooseEntrance' },
};

export const unknownRoleOfNext: Steps['openPortal'] = {
  visit: 'https://alivia.vlaanderen.be',
  cites: ['ALV-P1-03'],
  // @ts-expect-error -- the text has no such role
  next: { pharmacist: 'chooseEntrance', otherwise: 'chooseEntrance' },
};

export const nextWithoutOtherwise: Steps['openPortal'] = {
  visit: 'https://alivia.vlaanderen.be',
  cites: ['ALV-P1-03'],
  // @ts-expect-error -- a role could be left without a next step
  next: { provider: 'chooseEntrance' },
};

// @ts-expect-error -- a step of the text is missing
export const missingStep: Steps = {
  chooseDevice: steps.chooseDevice,
  useTheApp: steps.useTheApp,
  checkNumber: steps.checkNumber,
  openPortal: steps.openPortal,
  chooseEntrance: steps.chooseEntrance,
  confirmProfile: steps.confirmProfile,
};

export const unknownStep: Steps = {
  ...steps,
  // @ts-expect-error -- the text has no such step
  confirmOrganisation: { outcome: true, cites: [] },
};

export const addressWithoutHttps: Steps['openPortal'] = {
  // @ts-expect-error -- a page of the portal is opened by https
  visit: 'http://alivia.vlaanderen.be',
  cites: ['ALV-P1-03'],
  next: 'chooseEntrance',
};

// Answers

export const missingAnswer: Steps['checkNumber'] = {
  cites: ['ALV-ROL-12'],
  // @ts-expect-error -- the answer ‘no’ is missing
  ask: { yes: { cites: ['ALV-ROL-12'], next: 'openPortal' } },
};

export const unknownAnswer: Steps['checkNumber'] = {
  cites: ['ALV-ROL-12'],
  ask: {
    yes: { cites: ['ALV-ROL-12'], next: 'openPortal' },
    no: { cites: ['ALV-ROL-21'], next: 'openPortal' },
    // @ts-expect-error -- the text has no such answer
    notSure: { cites: ['ALV-ROL-12'], next: 'openPortal' },
  },
};

export const answerToNowhere: Steps['checkNumber'] = {
  cites: ['ALV-ROL-12'],
  ask: {
    yes: { cites: ['ALV-ROL-12'], next: 'openPortal' },
    // @ts-expect-error -- an answer leads on
    no: { cites: ['ALV-ROL-21'] },
  },
};

// Leads

export const unknownFlow: Lead = {
  // @ts-expect-error -- no flow has this name
  flow: 'alivia-login',
};

export const unknownVisitor: Lead = {
  flow: 'alivia-sign-in',
  // @ts-expect-error -- no portal has this role
  role: 'visitor',
};

// Facts

export const unknownFact: Steps['arrive'] = {
  outcome: true,
  // @ts-expect-error -- the register has no such fact
  cites: ['ALV-P1-99'],
};

export const unknownRoleOfFacts: Steps['arrive'] = {
  outcome: true,
  // @ts-expect-error -- the text has no such role
  cites: { pharmacist: ['ALV-P1-13'] },
};

// @ts-expect-error -- every place cites
export const withoutFacts: Steps['arrive'] = { outcome: true };

// Contacts

export const unknownLadder: Steps['useTheApp'] = {
  // @ts-expect-error -- there is no such ladder
  refer: 'aliviaPhone',
  cites: ['ALV-P1-02'],
};

export const unknownLadderOfRole: Sample['escalate'] = {
  citizen: 'alivia',
  // @ts-expect-error -- there is no such ladder
  provider: 'nobody',
};

// @ts-expect-error -- every role has a ladder
export const roleWithoutLadder: Sample['escalate'] = { citizen: 'alivia' };

export const unknownContact: Rung<ContactKey> = {
  // @ts-expect-error -- there is no such contact
  contact: 'helpdesk',
  cites: ['ALV-HLP-07'],
};

export const unknownLink: Steps['chooseEntrance'] = {
  ...steps.chooseEntrance,
  // @ts-expect-error -- there is no such contact
  link: 'digitalKeys',
};

export const unknownTicketField: Contact = {
  cites: ['ALV-HLP-07'],
  // @ts-expect-error -- a ticket never asks for it
  ticket: { fields: ['name', 'nationalRegisterNumber'] },
};
