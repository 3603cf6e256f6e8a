import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import contactWords from '../../locales/nl/contacts.json' with { type: 'json' };
import labels from '../../locales/nl/labels.json' with { type: 'json' };
import { contacts, ladders } from '../../flows/contacts.ts';
import register from '../../src/flow/facts.json' with { type: 'json' };
import type { FactId } from '../../src/flow/facts.ts';
import { dutchFiles, isOfAScreen } from '../../tools/locales/locale-files.ts';
import { allFlows } from './all-flows.ts';

/** A label as it is compared: without its last colon, every apostrophe a straight one. */
function plain(label: string): string {
  return label.replace(/:$/, '').replaceAll('’', "'");
}

/** The labels that the register has for facts of ids that start like this; without a prefix all of them. */
function printedBy(prefix = ''): ReadonlySet<string> {
  const facts = Object.entries(register).filter(([id]) => id.startsWith(prefix));
  return new Set(facts.flatMap(([, { labels }]) => labels.map(plain)));
}

const printed = printedBy();

/** What a screen prints beside its labels: the register has it in the quote of this fact only. */
const quoted: { readonly [label: string]: FactId } = {
  'Onder welk profiel wenst u verder te gaan? U beschikt over meerdere profielen binnen MyRiziv.': 'PGZ-MNP-07',
  'De lijst van de gebruikers tonen op basis van de volgende criteria': 'TBE-USR-11',
};

/** The labels that claim to stand on a screen: all but those under `says`, which are our own words. */
function claimedIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return Object.entries(data as object).flatMap(([key, value]) => (key === 'says' ? [] : claimedIn(value)));
}

describe('the labels', () => {
  const claimed = [...dutchFiles].flatMap(([file, words]) => (isOfAScreen(file) ? claimedIn(words) : []));

  it('of the screens stand in the documents to the letter', () => {
    assert.ok(claimed.length > 100);
    assert.ok(claimed.includes('Profiel bevestigen'));
    assert.deepEqual(
      claimed.filter((label) => !printed.has(plain(label)) && !Object.hasOwn(quoted, label)),
      [],
    );
  });

  it('that only a quote has are on a screen still, and cited by it', () => {
    const screens = JSON.stringify(allFlows.map(({ flow }) => flow.screens));
    for (const [label, fact] of Object.entries(quoted)) {
      assert.ok(claimed.includes(label), label);
      assert.ok(screens.includes(`"${fact}"`), fact);
    }
  });

  it('of the roles in Alivia stand in its manual to the letter', () => {
    const { personInNeed, mandateHolder, informalCarer, rizivProvider, organisationProvider, ...others } = labels.roles;
    const { noRizivProvider, otherInvolved } = others;
    const alivia = [personInNeed, mandateHolder, informalCarer, rizivProvider, organisationProvider];
    const manual = printedBy('ALV-');
    assert.deepEqual(
      [...alivia, noRizivProvider, otherInvolved].filter((label) => !manual.has(plain(label))),
      [],
    );
  });

  it('of two roles are never the same', () => {
    const words = Object.values(labels.roles);
    assert.deepEqual(words, [...new Set(words)]);
  });
});

describe('the words of the screens', () => {
  it('are there for every screen of every flow and no other', () => {
    const files = [...dutchFiles.keys()]
      .filter(isOfAScreen)
      .map((file) => file.slice('screens/'.length, -'.json'.length));
    const used = new Set(allFlows.flatMap(({ flow }) => Object.keys(flow.screens)));
    const kebab = [...used].map((key) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    assert.deepEqual(kebab.toSorted(), files.toSorted());
  });

  it('are of a screen that a step of the flow shows', () => {
    const unused = allFlows.flatMap(({ id, flow }) => {
      const shown = new Set(Object.values(flow.steps).flatMap((step) => ('screen' in step ? [step.screen] : [])));
      return Object.keys(flow.screens).flatMap((screen) => (shown.has(screen) ? [] : [`${id}: ${screen}`]));
    });
    assert.deepEqual(unused, []);
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
