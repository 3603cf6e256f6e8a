import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import contactWords from '../../locales/nl/contacts.json' with { type: 'json' };
import labels from '../../locales/nl/labels.json' with { type: 'json' };
import { contacts, ladders } from '../../flows/contacts.ts';
import register from '../../src/flow/facts.json' with { type: 'json' };

/** A label as it is compared: without its last colon, every apostrophe a straight one. */
function plain(label: string): string {
  return label.replace(/:$/, '').replaceAll('’', "'");
}

const printed = new Set(Object.values(register).flatMap(({ labels }) => labels.map(plain)));

/** The labels that claim to stand on a screen: all but those under `says`, which are our own words. */
function claimedIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return Object.entries(data as object).flatMap(([key, value]) => (key === 'says' ? [] : claimedIn(value)));
}

describe('the labels', () => {
  it('of the screens stand in the documents to the letter', () => {
    const claimed = claimedIn(labels.screens);
    assert.ok(claimed.includes('Profiel bevestigen'));
    assert.deepEqual(
      claimed.filter((label) => !printed.has(plain(label))),
      [],
    );
  });

  it('of the roles stand in the documents to the letter', () => {
    assert.deepEqual(
      Object.values(labels.roles).filter((label) => !printed.has(plain(label))),
      [],
    );
  });
});

describe('the words of the contacts', () => {
  it('are there for every contact and no other', () => {
    assert.deepEqual(Object.keys(contactWords).toSorted(), Object.keys(contacts).toSorted());
  });

  it('that differ by ladder name a ladder on which the contact stands', () => {
    const named = Object.entries(contactWords).flatMap(([contact, words]) =>
      Object.keys(words).flatMap((key) => (key.startsWith('about_') ? [[contact, key.slice('about_'.length)]] : [])),
    );
    const standing = Object.entries(ladders).flatMap(([ladder, rungs]) =>
      rungs.map(({ contact }) => `${contact} ${ladder}`),
    );
    assert.deepEqual(
      named.map((one) => one.join(' ')).filter((one) => !standing.includes(one)),
      [],
    );
  });
});
