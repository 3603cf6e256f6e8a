import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { eraseDraft, isShownHere, loadDraft, noDraft, saveDraft, type Draft } from '../../src/ticket/draft.ts';
import { secretsIn } from '../../src/ticket/secrets.ts';
import { blockedStorage, workingStorage } from './storage.ts';

const contact = 'aliviaHelpdesk';
const name = 'wegwijzer:draft:aliviaHelpdesk';
const draft: Draft = {
  phase: 'sending',
  prefilled: { message: 'Dit deed ik al:' },
  files: ['scherm.png'],
  isMaybeSent: true,
  entryKey: '0f8fad5b-d9cb-469f-a165-70867728950e',
  values: { reach: 'an@voorbeeld.be', message: 'Ik geraak niet binnen.' },
  removed: ['Ik koos Burger.'],
  keyedBody: {
    key: '0f8fad5b-d9cb-469f-a165-70867728950e',
    body: {
      contact,
      language: 'nl',
      catalogue: '3f9a-1',
      summary: ['Ik ben arts.'],
      fields: { reach: 'x', message: 'y' },
    },
    createdAt: 1_700_000_000_000,
  },
};
const other: Draft = { ...noDraft, values: { message: 'Korter' } };

describe('A draft', () => {
  it('is read as it was written, one for each contact', (t) => {
    workingStorage(t);
    saveDraft(contact, draft);
    saveDraft('other', other);
    assert.deepEqual(loadDraft(contact), draft);
    assert.deepEqual(loadDraft('other'), other);
  });

  it('is gone once erased', (t) => {
    const { items } = workingStorage(t);
    saveDraft(contact, draft);
    assert.deepEqual([...items.keys()], [name]);
    eraseDraft(contact);
    assert.equal(items.size, 0);
    assert.equal(loadDraft(contact), undefined);
  });

  it('is written without secrets, wherever they are', (t) => {
    const { items } = workingStorage(t);
    const secret = 'mijn pin is 1234';
    const body = { contact, language: 'nl', catalogue: '1', summary: [secret], fields: { message: secret } } as const;
    saveDraft(contact, {
      ...noDraft,
      values: { message: secret },
      removed: [secret],
      keyedBody: { key: '12345678', body: { ...body, summary: [...body.summary] }, createdAt: 1 },
    });
    assert.equal(items.get(name)?.match(/mijn pin is \*\*\*/g)?.length, 4);
    assert.ok(!items.get(name)?.includes('1234"]'));
    assert.equal(loadDraft(contact)?.keyedBody?.key, '12345678');
    assert.deepEqual(secretsIn(loadDraft(contact)?.values['message'] ?? secret), []);
  });

  it('knows which ticket its form shows', (t) => {
    workingStorage(t);
    saveDraft(contact, draft);
    assert.ok(isShownHere(contact, draft.entryKey ?? ''));
    assert.ok(!isShownHere('other', draft.entryKey ?? ''));
  });

  it('lives in memory when storage throws', (t) => {
    blockedStorage(t);
    saveDraft(contact, draft);
    assert.deepEqual(loadDraft(contact), draft);
    eraseDraft(contact);
    assert.equal(loadDraft(contact), undefined);
  });

  it('is the newest one when storage has become full, and when it has room again', (t) => {
    const storage = workingStorage(t);
    saveDraft(contact, draft);
    storage.isFull = true;
    saveDraft(contact, other);
    assert.deepEqual(loadDraft(contact), other);
    storage.isFull = false;
    saveDraft(contact, draft);
    assert.deepEqual(loadDraft(contact), draft);
    eraseDraft(contact);
    assert.equal(loadDraft(contact), undefined);
  });

  for (const [what, text] of [
    ['not JSON', '{'],
    ['of an older version', JSON.stringify({ version: 1, ...draft })],
    ['of nobody', JSON.stringify(draft)],
    ['an array', '[]'],
    ['with a value that is no text', JSON.stringify({ version: 3, ...draft, values: { message: 4 } })],
    ['with values in a list', JSON.stringify({ version: 3, ...draft, values: ['x'] })],
    ['with lines in an object', JSON.stringify({ version: 3, ...draft, removed: { 0: 'x' } })],
    ['without saying whether it may have arrived', JSON.stringify({ version: 3, ...draft, isMaybeSent: undefined })],
    ['in a phase that is none', JSON.stringify({ version: 3, ...draft, phase: 'sent' })],
    ['with an entry that is no key', JSON.stringify({ version: 3, ...draft, entryKey: 4 })],
    ['with a receipt that is none', JSON.stringify({ version: 3, ...draft, receipt: {} })],
    [
      'with a key that is none',
      JSON.stringify({ version: 3, ...draft, keyedBody: { ...draft.keyedBody, key: 'a\nb: c' } }),
    ],
    ['with a body that is none', JSON.stringify({ version: 3, ...draft, keyedBody: { ...draft.keyedBody, body: {} } })],
  ] as const) {
    it(`is ignored when what is stored is ${what}`, (t) => {
      const { items } = workingStorage(t);
      items.set(name, text);
      assert.equal(loadDraft(contact), undefined);
    });
  }

  it('survives whatever is stored', (t) => {
    const { items } = workingStorage(t);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        items.set(name, text);
        assert.equal(loadDraft(contact), undefined);
      }),
    );
  });
});
