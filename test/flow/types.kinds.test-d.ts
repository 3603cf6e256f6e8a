/**
 * What the types of a flow promise about the kinds of step that few flows have: each line below an expected error is a
 * mistake of somebody who writes a flow, and must not compile. `tsc` checks this file; nothing runs it.
 */
import { kindsFlow, type kindsText } from './kinds.ts';
import type { Flow } from '../../src/flow/flow.ts';
import type { FlowText, StepText } from '../../src/flow/flow-text.ts';

type Text = typeof kindsText;
type Kinds = Flow<Text, Record<never, never>>;
type Steps = Kinds['steps'];

const { steps } = kindsFlow;

// Lists and check-lists

export const entryWithoutWords: Steps['findRole'] = {
  // @ts-expect-error -- the text has no such entry
  list: { raas: [], evipa: [], belrai: [] },
  cites: [],
  next: 'waitForRole',
};

export const forgottenEntry: Steps['findRole'] = {
  // @ts-expect-error -- the entry ‘evipa’ is missing
  list: { raas: [] },
  cites: [],
  next: 'waitForRole',
};

export const listToNowhere: Steps['findRole'] = {
  ...steps.findRole,
  // @ts-expect-error -- the text has no such step
  next: 'chooseRole',
};

type CheckList = Extract<Steps['haveReady'], { readonly checklist: unknown }>['checklist'];

export const itemWithoutWords: CheckList = {
  number: { cites: [] },
  mail: { cites: [] },
  eid: { cites: [] },
  // @ts-expect-error -- the text has no such item
  browser: { cites: [] },
};

// @ts-expect-error -- the item ‘eid’ is missing
export const forgottenItem: CheckList = { number: { cites: [] }, mail: { cites: [] } };

export const unknownCheck: CheckList = {
  // @ts-expect-error -- the guide can check an enterprise number, a number of a person and an address, and no more
  number: { cites: [], check: 'iban' },
  mail: { cites: [] },
  eid: { cites: [] },
};

// @ts-expect-error -- every item cites
export const itemWithoutFacts: CheckList = { number: {}, mail: { cites: [] }, eid: { cites: [] } };

// Waits

export const waitInWords: Steps['waitForRole'] = {
  // @ts-expect-error -- minutes, as a number
  wait: 'twenty minutes',
  cites: ['TBE-RLN-30'],
  next: 'arrive',
};

// @ts-expect-error -- a wait ends somewhere
export const waitForEver: Steps['waitForRole'] = { wait: 20, cites: ['TBE-RLN-30'] };

// Handovers

export const handoverToNobody: Steps['askManager'] = {
  // @ts-expect-error -- no flow has this name
  handover: { flow: 'tbe-manage-nothing' },
  refer: 'tbeFacility',
  cites: [],
};

export const handoverInUnknownRole: Steps['askManager'] = {
  // @ts-expect-error -- no portal has this role
  handover: { flow: 'tbe-manage-users', role: 'manager' },
  refer: 'tbeFacility',
  cites: [],
};

// Outcomes and what follows

export const onwardInTheFlow: Steps['arrive'] = {
  outcome: true,
  cites: [],
  // @ts-expect-error -- what follows an outcome is another flow
  onward: { step: 'arriveAlone' },
};

// Galleries

export const galleryOfSome: Steps['seeScreens'] = {
  // @ts-expect-error -- a gallery has every replica
  gallery: ['profile'],
  cites: [],
};

// The next step by an earlier answer

export const nextAfterUnknownStep: Steps['waitForRole'] = {
  wait: 20,
  cites: [],
  // @ts-expect-error -- the text has no such step
  next: { after: 'askWhen', answered: { myself: 'arrive' }, otherwise: 'arriveAlone' },
};

export const nextByAnswerToNowhere: Steps['waitForRole'] = {
  wait: 20,
  cites: [],
  // @ts-expect-error -- the text has no such step
  next: { after: 'askWho', answered: { myself: 'leave' }, otherwise: 'arrive' },
};

export const nextByAnswerOnly: Steps['waitForRole'] = {
  wait: 20,
  cites: [],
  // @ts-expect-error -- every other answer leads somewhere too
  next: { after: 'askWho', answered: { myself: 'arrive' } },
};

// Days

export const daysWithoutEnd: Steps['readThis'] = {
  ...steps.readThis,
  // @ts-expect-error -- the day before which it holds is missing
  dated: { from: '2025-09-01', cites: [] },
};

// @ts-expect-error -- the facts behind the days are missing
export const daysWithoutFacts: Steps['readThis'] = { ...steps.readThis, dated: { before: '2026-05-01' } };

// Traps

export const trapInWords: Steps['readThis'] = {
  ...steps.readThis,
  // @ts-expect-error -- the words of a trap stand in the text, its facts here
  trap: 'Sluit het venster niet.',
};

// One kind at a time

// @ts-expect-error -- a step is of one kind
export const stepOfNoKind: Steps['readThis'] = { cites: [], next: 'haveReady' };

// Words

// @ts-expect-error -- the button of whoever can fix it has no words
export const handoverWithoutLead: StepText = { heading: 'Vraag het', body: 'Zo.', handover: { message: 'Dag.' } };

// @ts-expect-error -- every step has a heading
export const stepWithoutHeading: StepText = { body: 'Zo.' };

// @ts-expect-error -- an item has a label
export const itemWithoutLabel: StepText = { heading: 'Zo', body: 'Zo.', items: { number: { hint: 'Tien cijfers.' } } };

export const sentenceForEntries: FlowText = {
  ...({} as FlowText),
  steps: {
    findRole: {
      heading: 'Welke rol?',
      body: 'Zoek.',
      // @ts-expect-error -- an entry has a key and a label
      entries: ['RAAS', 'eVIPA'],
    },
  },
};
