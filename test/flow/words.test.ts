import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts, ladders } from '../../flows/contacts.ts';
import { allFlows } from './all-flows.ts';
import { kindsFlow, kindsText } from './kinds.ts';
import { sampleFlow, sampleText } from './sample.ts';
import { wordFaults } from './words-check.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';

/** What a string of a flow may be: a key, the name of a flow or document, a fact, a symptom, an address, a day. */
const names = [
  /^[a-z][a-zA-Z0-9]*$/,
  /^[a-z]+(-[a-z]+)+$/,
  /^[A-Z]{3}-[A-Z0-9]+-\d+$/,
  /^S-\d\d$/,
  /^https:\/\/[a-z.-]+(\/[\w./-]*)?(\?v=\w+)?$/,
  /^\d{4}-\d\d-\d\d$/,
];

/** What a string of a contact may be besides: a telephone number, an hour, an e-mail address. */
const numbers = [/^\d\d\/[\d.]+$/, /^\+[\d -]+$/, /^\d\d:\d\d$/, /^[a-z.]+@[a-z.]+$/];

/** The strings in data that are none of these. */
function othersIn(data: unknown, allowed: readonly RegExp[]): readonly string[] {
  if (typeof data === 'string') return allowed.some((pattern) => pattern.test(data)) ? [] : [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...othersIn(key, [...allowed, /^\d+$/]),
    ...othersIn(value, allowed),
  ]);
}

describe('the words of every flow', () => {
  for (const { id, flow, text } of allFlows) {
    it(`are complete, used and as sure as the flow is: ${id}`, () => {
      assert.deepEqual(wordFaults(flow, text), []);
    });

    it(`stand in the text and not in the flow: ${id}`, () => {
      assert.deepEqual(othersIn(flow, names), []);
    });
  }

  it('stand in the text and not in the contacts', () => {
    assert.deepEqual(othersIn({ contacts, ladders }, [...names, ...numbers]), []);
  });
});

describe('the check of the words', () => {
  /** The sample with a change, as a name and a value at a path. */
  const changed = <Data extends object>(data: Data, path: string, value?: unknown): Data => {
    const copy = structuredClone(data);
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<{ [key: string]: unknown }>(
      (at, key) => at[key] as { [key: string]: unknown },
      copy as { [key: string]: unknown },
    );
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    return copy;
  };
  const faultsOfText = (path: string, value?: unknown) =>
    wordFaults(sampleFlow, changed<FlowText>(sampleText, path, value));
  const faultsOfFlow = (path: string, value?: unknown) =>
    wordFaults(changed<AnyFlow>(sampleFlow, path, value), sampleText);
  const words = { why: 'Omdat.', remedy: 'Zo.', label: 'Zo', title: 'Zo', answer: 'Zo.', causes: {} };

  it('finds nothing in the sample', () => {
    assert.deepEqual(wordFaults(sampleFlow, sampleText), []);
  });

  const missing: readonly (readonly [path: string, fault: string])[] = [
    ['roles/provider', 'the role provider has no words'],
    ['steps/useTheApp', 'the step useTheApp has no words'],
    ['steps/checkNumber/answers/no', 'the answer to checkNumber no has no words'],
    ['steps/openPortal/done', 'the step openPortal and its button: the words are missing'],
    ['steps/chooseEntrance/done', 'the step chooseEntrance and its button: the words are missing'],
    ['steps/arrive/done', 'the step arrive and its button: the words are missing'],
    ['steps/arrive/arrived', 'the step arrive and its last page: the words are missing'],
    ['diagnoses/nothingChosen', 'the diagnosis nothingChosen has no words'],
    [
      'diagnoses/organisationSelected/action',
      'the diagnosis organisationSelected and its way out: the words are missing',
    ],
    ['advice/clearField', 'the advice clearField has no words'],
    ['symptoms/noOrganisation/causes/otherRole', 'the cause of noOrganisation otherRole has no words'],
  ];
  for (const [path, fault] of missing) {
    it(`misses the words at ${path}`, () => {
      assert.ok(faultsOfText(path).includes(fault), faultsOfText(path).join('\n'));
    });
  }

  it('finds nothing in the sample of every kind of step', () => {
    assert.deepEqual(wordFaults(kindsFlow, kindsText), []);
  });

  const missingKinds: readonly (readonly [path: string, fault: string])[] = [
    ['steps/readThis/trap', 'the step readThis and its trap: the words are missing'],
    ['steps/readThis/done', 'the step readThis and its button: the words are missing'],
    ['steps/readThis/body/after', 'the time in the words of readThis after has no words'],
    ['steps/haveReady/items/mail', 'the item of haveReady mail has no words'],
    ['steps/haveReady/done', 'the step haveReady and its button: the words are missing'],
    ['steps/findRole/entries/evipa', 'the entry of findRole evipa has no words'],
    ['steps/findRole/done', 'the step findRole and its button: the words are missing'],
    ['steps/waitForRole/done', 'the step waitForRole and its button: the words are missing'],
    ['steps/askManager/handover', 'the step askManager and its handover: the words are missing'],
    ['steps/arrive/arrived/onward', 'the step arrive and its way onward: the words are missing'],
  ];
  for (const [path, fault] of missingKinds) {
    it(`misses the words of a kind of step at ${path}`, () => {
      assert.deepEqual(wordFaults(kindsFlow, changed<FlowText>(kindsText, path)), [fault]);
    });
  }

  const spareKinds: readonly (readonly [path: string, value: unknown, fault: string])[] = [
    ['steps/haveReady/trap', 'Pas op.', 'the step haveReady and its trap: the words are not used'],
    ['steps/haveReady/items/key', { label: 'Sleutel' }, 'the words of the item of haveReady key are not used'],
    ['steps/findRole/entries/belrai', { label: 'BelRAI' }, 'the words of the entry of findRole belrai are not used'],
    ['steps/seeScreens/done', 'Klaar', 'the step seeScreens and its button: the words are not used'],
    ['steps/askManager/done', 'Klaar', 'the step askManager and its button: the words are not used'],
    ['steps/readThis/body/yesterday', 'Zo.', 'the words of the time in the words of readThis yesterday are not used'],
    ['steps/arriveAlone/arrived/onward', 'Verder', 'the step arriveAlone and its way onward: the words are not used'],
    [
      'steps/findRole/handover',
      { message: 'Zo.', lead: 'Ik' },
      'the step findRole and its handover: the words are not used',
    ],
  ];
  for (const [path, value, fault] of spareKinds) {
    it(`sees that no kind of step uses the words at ${path}`, () => {
      assert.deepEqual(wordFaults(kindsFlow, changed<FlowText>(kindsText, path, value)), [fault]);
    });
  }

  const spare: readonly (readonly [path: string, value: unknown, fault: string])[] = [
    ['roles/pharmacist', 'apotheker', 'the words of the role pharmacist are not used'],
    ['steps/chooseRole', { heading: 'Zo', body: 'Zo' }, 'the words of the step chooseRole are not used'],
    ['steps/useTheApp/done', 'Klaar', 'the step useTheApp and its button: the words are not used'],
    [
      'steps/openPortal/arrived',
      { heading: 'Zo', body: 'Zo' },
      'the step openPortal and its last page: the words are not used',
    ],
    ['steps/openPortal/answers', { yes: words }, 'the words of the answer to openPortal yes are not used'],
    ['diagnoses/other', words, 'the words of the diagnosis other are not used'],
    ['diagnoses/nothingChosen/action', 'Doe', 'the diagnosis nothingChosen and its way out: the words are not used'],
    ['advice/other', 'Zo.', 'the words of the advice other are not used'],
    ['symptoms/other', words, 'the words of the symptom other are not used'],
    ['symptoms/errorMessage/causes/other', words, 'the words of the cause of errorMessage other are not used'],
  ];
  for (const [path, value, fault] of spare) {
    it(`sees that nothing uses the words at ${path}`, () => {
      assert.deepEqual(faultsOfText(path, value), [fault]);
    });
  }

  it('misses a role in words that differ by role', () => {
    assert.deepEqual(faultsOfText('steps/chooseEntrance/body', { citizen: 'Kies de eerste.' }), [
      'the role in the words of chooseEntrance provider has no words',
    ]);
  });

  it('sees a derived diagnosis that is worded as certain', () => {
    assert.deepEqual(faultsOfText('diagnoses/citizenInsteadOfProfession/why', 'Dat is een andere rol.'), [
      'the diagnosis citizenInsteadOfProfession is derived and does not say ‘waarschijnlijk’',
    ]);
  });

  it('sees a derived cause that is worded as certain', () => {
    assert.deepEqual(faultsOfText('symptoms/noOrganisation/causes/otherRole/label', 'Een andere rol'), [
      'the cause noOrganisation.otherRole is derived and does not say ‘waarschijnlijk’',
    ]);
  });

  it('sees two ways out of one diagnosis', () => {
    const path = 'steps/confirmProfile/verdicts/signInAs/provider/nothing';
    const verdict = { wrong: 'citizenInsteadOfProfession', status: 'derived', cites: [], remedy: { refer: 'alivia' } };
    assert.ok(
      faultsOfFlow(path, verdict).includes('the diagnosis citizenInsteadOfProfession has more than one way out'),
    );
  });

  it('sees a way out in two fields of one screen', () => {
    const path = 'steps/confirmProfile/verdicts/signInAs/provider/nothing';
    const verdict = {
      wrong: 'organisationNotListed',
      status: 'documented',
      cites: [],
      remedy: { refer: 'aliviaOrganisation' },
    };
    assert.ok(
      faultsOfFlow(path, verdict).includes('the diagnosis organisationNotListed has a way out in more than one field'),
    );
  });

  it('sees a sentence in a flow', () => {
    const flow = changed<AnyFlow>(sampleFlow, 'steps/openPortal/body', 'Open het portaal');
    assert.deepEqual(othersIn(flow, names), ['Open het portaal']);
  });
});
