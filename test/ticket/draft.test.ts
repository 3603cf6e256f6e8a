import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { eraseDraft, loadDraft, saveDraft, type Draft } from '../../src/ticket/draft.ts';
import { secretsIn } from '../../src/ticket/secrets.ts';
import { blockedStorage, workingStorage } from './storage.ts';

const contact = 'aliviaHelpdesk';
const name = 'wegwijzer:draft:aliviaHelpdesk';
const draft: Draft = {
  values: { reach: 'an@voorbeeld.be', message: 'Ik geraak niet binnen.' },
  removed: ['Ik koos Burger.'],
  attempt: {
    key: '0f8fad5b-d9cb-469f-a165-70867728950e',
    body: {
      contact,
      language: 'nl',
      catalogue: '3f9a-1',
      summary: ['Ik ben arts.'],
      fields: { reach: 'x', message: 'y' },
    },
  },
  isSending: true,
};
const other: Draft = { values: { message: 'Korter' }, removed: [], attempt: undefined, isSending: false };

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
      values: { message: secret },
      removed: [secret],
      attempt: { key: '12345678', body: { ...body, summary: [...body.summary] } },
      isSending: false,
    });
    assert.equal(items.get(name)?.match(/mijn pin is \*\*\*/g)?.length, 4);
    assert.ok(!items.get(name)?.includes('1234"]'));
    assert.equal(loadDraft(contact)?.attempt?.key, '12345678');
    assert.deepEqual(secretsIn(loadDraft(contact)?.values['message'] ?? secret), []);
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
    ['of an older version', JSON.stringify({ version: 0, ...draft })],
    ['of nobody', JSON.stringify(draft)],
    ['an array', '[]'],
    ['with a value that is no text', JSON.stringify({ version: 1, ...draft, values: { message: 4 } })],
    ['with values in a list', JSON.stringify({ version: 1, ...draft, values: ['x'] })],
    ['with lines in an object', JSON.stringify({ version: 1, ...draft, removed: { 0: 'x' } })],
    ['without saying whether it is being sent', JSON.stringify({ version: 1, ...draft, isSending: undefined })],
    [
      'with a key that is none',
      JSON.stringify({ version: 1, ...draft, attempt: { ...draft.attempt, key: 'a\nb: c' } }),
    ],
    ['with a body that is none', JSON.stringify({ version: 1, ...draft, attempt: { ...draft.attempt, body: {} } })],
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
