import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import launcher from '../../locales/nl/launcher.json' with { type: 'json' };
import { phones } from '../../flows/phones.ts';
import { languageOf, offered } from '../../src/text/languages.ts';
import type { PeopleKey, RareKey, StuckKey, TicketKey, UiKey } from '../../src/text/text.ts';
import { allDutch, someDutch } from './dutch.ts';
import { dutchFiles, textsIn } from '../../tools/locales/locale-files.ts';

const text = await allDutch();

/** The keys of a file that are found without a plural or a variant. */
const plainKeys = (file: string) => textsIn(dutchFiles.get(file)).filter(({ path }) => !/_(one|other)$/.test(path));

describe('a look-up', () => {
  it('finds every text of the interface, to the letter', () => {
    for (const { path, text: words } of plainKeys('ui.json')) {
      if (!words.includes('{{')) assert.equal(text.ui(path as UiKey), words);
    }
  });

  it('finds every text of the parts that come later, to the letter', () => {
    const lookUps: { readonly [file: string]: (key: string) => string } = {
      'ticket.json': (key) => text.ticket(key as TicketKey),
      'ticket-files.json': (key) => text.ticket(key as TicketKey),
      'ticket-sent.json': (key) => text.ticket(key as TicketKey),
      'people.json': (key) => text.people(key as PeopleKey),
      'stuck.json': (key) => text.stuck(key as StuckKey),
      'rare.json': (key) => text.rare(key as RareKey),
    };
    for (const [file, lookUp] of Object.entries(lookUps)) {
      const keys = plainKeys(file);
      assert.ok(keys.length > 10, file);
      for (const { path, text: words } of keys) if (!words.includes('{{')) assert.equal(lookUp(path), words);
    }
  });

  it('fills in values', () => {
    assert.equal(text.ui('frame.progress', { now: 3, of: 6 }), 'stap 3 van 6');
  });

  it('leaves values as they are: the elements escape', () => {
    assert.equal(text.stuck('verdict.chose', { option: '<b>‘A & B’</b>' }), 'U koos <b>‘A & B’</b>.');
  });

  it('counts', () => {
    assert.equal(text.stuck('explain.wrong', { count: 1 }), 'Eén keuze past niet bij uw rol');
    assert.equal(text.stuck('explain.wrong', { count: 2 }), '2 keuzes passen niet bij uw rol');
    assert.equal(text.ticket('errorsTitle', { count: 1 }), 'Eén veld is nog niet in orde');
    assert.equal(text.ticket('errorsTitle', { count: 3 }), '3 velden zijn nog niet in orde');
  });

  it('that finds nothing throws', () => {
    assert.throws(() => text.ui('frame.nothing' as UiKey), RangeError);
    assert.throws(() => text.ticket('nothing' as TicketKey), RangeError);
    assert.throws(() => text.people('nothing' as PeopleKey), RangeError);
    assert.throws(() => text.stuck('nothing' as StuckKey), RangeError);
    assert.throws(() => text.rare('nothing' as RareKey), RangeError);
    assert.throws(() => text.label('screens.profile.fields.nothing.label'), RangeError);
    assert.throws(() => text.label('screens.nothing.title'), RangeError);
    assert.throws(() => text.label('roles.nobody'), RangeError);
    assert.throws(() => text.contact('nobody.name'), RangeError);
    assert.throws(() => text.flow('alivia-sign-in', 'steps.nothing.heading'), RangeError);
    assert.throws(() => text.flow('alivia-sign-out', 'title'), RangeError);
  });

  it('of words that are not fetched yet throws', async () => {
    const some = await someDutch();
    assert.throws(() => some.ticket('back'), RangeError);
    assert.throws(() => some.people('ready'), RangeError);
    assert.throws(() => some.stuck('verdict.right'), RangeError);
    assert.throws(() => some.rare('find.search'), RangeError);
    assert.throws(() => some.label('screens.profile.title'), RangeError);
    assert.throws(() => some.contact('aliviaHelpdesk.name'), RangeError);
    assert.throws(() => some.flow('alivia-sign-in', 'title'), RangeError);
  });

  it('gives a label to the letter, or says that the words are ours', () => {
    assert.deepEqual(text.label('screens.profile.fields.signInAs.label'), {
      text: 'Ik wil me aanmelden als:',
      ours: false,
    });
    assert.deepEqual(text.label('screens.profile.fields.signInAs.options.nothing'), {
      text: 'niets gekozen',
      ours: true,
    });
  });

  it('gives the words of the role where they differ, else those of all', () => {
    const heading = (role: string) => text.flow('alivia-sign-in', 'steps.confirmProfile.heading', role);
    assert.deepEqual([heading('rizivProvider'), heading('informalCarer')], ['Kies uw beroep', 'Kies ‘Burger’']);
    assert.equal(text.flow('alivia-sign-in', 'steps.openAlivia.heading', 'rizivProvider'), 'Open Alivia');
  });

  it('gives the words of the ladder where they differ, else those of all', () => {
    const about = (context: string) => text.contact('aliviaHelpdesk.about', { context });
    assert.equal(about('aliviaOrganisation'), 'U kunt ook de helpdesk bellen.');
    assert.equal(about('alivia'), 'Bel als er geen coördinator is, of als de coördinator u niet kan helpen.');
  });

  it('knows whether there is a text', () => {
    assert.equal(text.has('alivia-sign-in', 'steps.chooseDevice.answers.phoneOrTablet.hint'), true);
    assert.equal(text.has('alivia-sign-in', 'steps.chooseDevice.answers.computer.hint'), false);
  });

  it('keeps what was known of a flow when the rest of its words comes later', async () => {
    const some = await someDutch();
    some.add('a-flow', { title: 'Aanmelden' });
    some.add('a-flow', { advice: { clear: 'Maak het leeg.' } });
    assert.deepEqual(
      [some.flow('a-flow', 'title'), some.flow('a-flow', 'advice.clear')],
      ['Aanmelden', 'Maak het leeg.'],
    );
  });
});

describe('a language', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL', 'nl'],
    [' fr_BE ', 'fr'],
    ['de-AT', 'de'],
    ['en-US-x-private', 'en'],
    ['it', undefined],
    ['nld', undefined],
    ['', undefined],
  ];
  for (const [tag, language] of rows) {
    it(`is read from a tag: ‘${tag}’`, () => {
      assert.equal(languageOf(tag), language);
    });
  }

  it('is offered only once it is complete: `npm run locales`', () => {
    assert.deepEqual(offered, ['nl']);
  });
});

describe('the numbers that are shown when nothing could be fetched', () => {
  it('have words for each number that there is, and no other', () => {
    assert.deepEqual(Object.keys(launcher.phones).toSorted(), Object.keys(phones).toSorted());
  });
});
