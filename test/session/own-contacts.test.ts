import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assert as holds, anything, dictionary, property, string, webUrl } from 'fast-check';
import { contacts, ladders, type ContactKey, type LadderKey } from '../../flows/contacts.ts';
import { contactsIn } from '../../src/session/contacts-view.ts';
import type { OwnContacts } from '../../src/escalation/ladder.ts';
import { Words } from '../../src/session/words.ts';
import { allDutch } from '../text/dutch.ts';
import { caseAt, situationOf } from './situations.ts';

const text = await allDutch();
const one = caseAt('pgz-choose-role', 'anyone');
const words = new Words(text, one.id, one.flow, one.role);

const ladderOf = (key: ContactKey) =>
  (Object.keys(ladders) as LadderKey[]).find((ladder) => ladders[ladder].some(({ contact }) => contact === key))!;
const onLadder = (ladder: LadderKey, own: OwnContacts) => contactsIn(situationOf(one, { own }), words, ladder).contacts;
const contactIn = (key: ContactKey, own: OwnContacts = {}) =>
  onLadder(ladderOf(key), own).find((contact) => contact.key === key)!;

/** What an integrator wrote can be anything: here it is what it should not be. */
const hostile = (data: unknown) => data as OwnContacts;

const printed = (Object.keys(contacts) as ContactKey[]).filter((key) => !('notPrinted' in contacts[key]));
const notPrinted = (Object.keys(contacts) as ContactKey[]).filter((key) => 'notPrinted' in contacts[key]);

const full = {
  name: 'An Voorbeeld',
  email: 'an@voorbeeld.be',
  phone: '02 123.45/67',
  url: 'https://hulp.voorbeeld.be/formulier?a=b#c',
};

describe('a contact of which the documents print nothing', () => {
  for (const key of notPrinted) {
    it(`is reached as the integrator wrote, and else said to be unknown: ${key}`, () => {
      const unknown = key === 'coordinator' ? [] : [text.contact(`${key}.unknown`)];
      const before = contactIn(key);
      assert.deepEqual([before.phone, before.mail, before.link], [undefined, undefined, undefined]);
      assert.deepEqual(
        unknown.filter((sentence) => !before.about.includes(sentence)),
        [],
      );
      const after = contactIn(key, { [key]: full });
      assert.deepEqual(after.phone, { text: full.phone, href: 'tel:021234567' });
      assert.deepEqual(after.mail, { text: full.email, href: 'mailto:an@voorbeeld.be' });
      assert.deepEqual(after.link, { text: 'Open: hulp.voorbeeld.be', href: full.url });
      assert.deepEqual(
        unknown.filter((sentence) => after.about.includes(sentence)),
        [],
      );
    });

    it(`keeps its name, but for a coordinator: ${key}`, () => {
      const named = contactIn(key, { [key]: full }).name;
      assert.equal(named.includes('An Voorbeeld'), key === 'coordinator');
    });
  }

  it('is still said to be unknown while only its name is known', () => {
    const { about } = contactIn('rizivServiceCenter', { rizivServiceCenter: { name: 'An' } });
    assert.ok(about.includes(text.contact('rizivServiceCenter.unknown')));
  });
});

describe('a contact that the documents print', () => {
  for (const key of printed) {
    it(`stays as it is printed, whatever the integrator wrote: ${key}`, () => {
      assert.deepEqual(contactIn(key, { [key]: full }), contactIn(key));
    });
  }
});

describe('what an integrator wrote', () => {
  const rows: readonly (readonly [what: string, data: unknown])[] = [
    ['a script as an address', { url: 'javascript:alert(1)' }],
    ['a script behind a space', { url: ' javascript:alert(1)' }],
    ['data as an address', { url: 'data:text/html,<script>' }],
    ['an address without a lock', { url: 'http://voorbeeld.be' }],
    ['no address', { url: 'https://' }],
    ['a path', { url: '/hulp' }],
    ['a mail address without an at', { email: 'javascript:alert(1)' }],
    ['a telephone number without digits', { phone: 'bel ons' }],
    ['numbers', { phone: 21234567, email: 1, url: 2 }],
    ['objects', { phone: { text: '02' }, email: ['an@voorbeeld.be'], url: new URL('https://voorbeeld.be') }],
    ['nothing', null],
    ['a text', '02 123 45 67'],
    ['a list', ['02 123 45 67']],
  ];
  for (const [what, data] of rows) {
    it(`makes no link of ${what}`, () => {
      assert.deepEqual(
        contactIn('rizivServiceCenter', hostile({ rizivServiceCenter: data })),
        contactIn('rizivServiceCenter'),
      );
    });
  }

  it('makes no link of what lies in the prototype', () => {
    const inherited = hostile({ rizivServiceCenter: Object.create(full) as object });
    assert.deepEqual(contactIn('rizivServiceCenter', inherited), contactIn('rizivServiceCenter'));
    for (const key of ['toString', '__proto__', 'constructor']) {
      assert.deepEqual(contactIn('rizivServiceCenter', hostile({ [key]: full })), contactIn('rizivServiceCenter'));
    }
  });

  it('stays one mail address, with nothing behind it', () => {
    const email = 'an@voorbeeld.be?bcc=x@y&subject=z\r\nCc: w@v';
    const { mail } = contactIn('rizivServiceCenter', { rizivServiceCenter: { email } });
    assert.doesNotMatch(mail?.href ?? '', /[?&\s]/);
    assert.equal(mail?.text, email);
  });

  it('may hold half a letter: the rest of the ladder is there all the same', () => {
    const email = 'an\ud800@voorbeeld.be';
    for (const own of [{ rizivServiceCenter: { email } }, { coordinator: { email } }] as const) {
      const [key] = Object.keys(own) as ContactKey[];
      assert.match(contactIn(key!, own).mail?.href ?? 'mailto:', /^mailto:[^?&\s]*$/);
    }
  });

  for (const [phone, tel] of [
    ['+32 (0)2 123;ext=4,5#', undefined],
    ['+32 (0)2 555 01 02', '+3225550102'],
    ['0032 (0)2 555 01 02', '003225550102'],
    ['(02) 555 01 02', '025550102'],
    ['(+ 32) 2 555 01 02', '+3225550102'],
    ['+ 32 2 555 01 02', '+3225550102'],
    ['(+32) 2 555 01 02', '+3225550102'],
    ['(0)2 555 01 02', '025550102'],
    ['02 555 01 02 of 0477 11 22 33', undefined],
    ['02 555 01 02 / 0477 11 22 33', undefined],
    ['02/555.01.02 (intern 1234)', undefined],
    ['02–555–01–02', undefined],
    ['Onthaal: 02 555 01 02, vraag An', undefined],
    ['1733', '1733'],
    ['*#06#', undefined],
    ['+1+2+3', undefined],
    ['9'.repeat(16), undefined],
  ] as const)
    it(`is dialled as one number, or not at all, and stays whole as a text: ${phone}`, () => {
      const shown = contactIn('rizivServiceCenter', { rizivServiceCenter: { phone } }).phone;
      assert.deepEqual(shown, { text: phone, href: tel && `tel:${tel}` });
    });

  it('is no address of a message when it cannot be one', () => {
    const ladder = ladderOf('coordinator');
    const { message } = contactsIn(situationOf(one, { own: { coordinator: { email: 'geen e-mail' } } }), words, ladder);
    assert.match(message?.mail?.href ?? '', /^mailto:\?subject=/);
  });

  it('stays text: what it looks like is not filled in', () => {
    const name = '<b>{{phone}}</b> $t(x) &lt;';
    assert.ok(contactIn('coordinator', { coordinator: { name } }).name.startsWith(`${name}, `));
  });

  it('never makes a link of another kind, whatever it is', () => {
    const own = dictionary(string(), anything());
    holds(
      property(own, string(), string(), string(), (data, phone, email, url) => {
        // A coordinator is written in attributes, which are texts.
        for (const key of notPrinted.filter((one) => one !== 'coordinator')) {
          for (const wrote of [data, { phone, email, url }, { phone: data, email: data, url: data }]) {
            const contact = contactIn(key, hostile({ [key]: wrote }));
            assert.match(contact.phone?.href ?? 'tel:0', /^tel:\+?\d+$/);
            assert.match(contact.mail?.href ?? 'mailto:a@b', /^mailto:[^?&\s]*$/);
            assert.match(contact.link?.href ?? 'https://a', /^https:\/\//);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('makes a link of every web address that has a lock', () => {
    holds(
      property(webUrl({ validSchemes: ['https'], withQueryParameters: true }), (url) => {
        assert.equal(contactIn('rizivServiceCenter', { rizivServiceCenter: { url } }).link?.href, url);
      }),
    );
  });
});
