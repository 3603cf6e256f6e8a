import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ladders, type LadderKey } from '../../flows/contacts.ts';
import { contactsIn } from '../../src/session/contacts-view.ts';
import { messageView } from '../../src/session/message-view.ts';
import type { Situation } from '../../src/session/situation.ts';
import type { ContactView } from '../../src/session/view.ts';
import { viewOf } from '../../src/session/view-of.ts';
import { Words } from '../../src/session/words.ts';
import { allDutch } from '../text/dutch.ts';
import { caseAt, situationOf, type Case } from './situations.ts';

const text = await allDutch();
const carer = caseAt('alivia-sign-in', 'informalCarer');
const wordsOf = ({ id, flow, role }: Case) => new Words(text, id, flow, role);

/** What is said of a ladder, at a moment in Brussels unless another is given. */
const onLadder = (ladder: LadderKey, around: Partial<Situation> = {}) =>
  contactsIn(situationOf(carer, around), wordsOf(carer), ladder);

const contactIn = (key: string, around: Partial<Situation> = {}, ladder: LadderKey = 'alivia'): ContactView => {
  const found = onLadder(ladder, around).contacts.find((contact) => contact.key === key);
  assert.ok(found, key);
  return found;
};

describe('the people of a ladder', () => {
  it('stand in the order of the documents', () => {
    for (const ladder of Object.keys(ladders) as LadderKey[]) {
      assert.deepEqual(
        onLadder(ladder).contacts.map(({ key }) => key),
        ladders[ladder].map(({ contact }) => contact),
      );
    }
  });

  it('are those of the role', () => {
    const keysFor = (role: string) => {
      const view = viewOf(situationOf(caseAt('alivia-sign-in', role, 'person')), text);
      return view.kind === 'contacts' && view.contacts.map(({ key }) => key);
    };
    assert.deepEqual(keysFor('rizivProvider'), ['coordinator', 'aliviaHelpdesk', 'aliviaWebForm']);
    assert.deepEqual(keysFor('organisationProvider'), [
      'personnelDepartment',
      'aliviaHelpdesk',
      'aliviaWebForm',
      'coordinator',
    ]);
  });

  it('are those that a cause names', () => {
    const one = caseAt(
      'alivia-sign-in',
      'informalCarer',
      'help',
      'symptoms',
      'symptom.digitalKeyFails',
      'cause.keyGuidance',
    );
    const view = viewOf(situationOf(one), text);
    assert.equal(view.kind === 'contacts' && view.contacts[0]?.key, 'digitalKeysPage');
  });

  it('have the number, the address and the page that the documents print, and no other', () => {
    const { phone, mail, link } = contactIn('aliviaHelpdesk');
    assert.deepEqual([phone, mail, link], [{ text: '02/214.19.09', href: 'tel:+3222141909' }, undefined, undefined]);
    assert.deepEqual(contactIn('csamMandates', {}, 'aliviaMandate').link, {
      text: 'Open: csam.be',
      href: 'https://www.csam.be/nl/beheer-mandaten.html',
    });
    const form = contactIn('aliviaWebForm');
    assert.deepEqual([form.phone, form.mail, form.link, form.hours], [undefined, undefined, undefined, undefined]);
  });

  it('get a ticket only where there is a form and the gateway has a route', () => {
    const takers = (ticketFor: Situation['ticketFor']) =>
      onLadder('alivia', { ticketFor }).contacts.flatMap(({ key, action }) => (action ? [key] : []));
    assert.deepEqual(takers([]), []);
    assert.deepEqual(takers(['aliviaHelpdesk', 'aliviaWebForm']), ['aliviaHelpdesk']);
    assert.deepEqual(takers(['aliviaHelpdesk', 'coordinator']), ['coordinator', 'aliviaHelpdesk']);
  });

  it('do without the address that is not printed once their ticket can be sent from here', () => {
    const notPrinted = 'De handleiding noemt het adres van die pagina niet.';
    const about = (ticketFor: Situation['ticketFor']) => contactIn('ehealthForm', { ticketFor }, 'tbe').about;
    assert.ok(about([]).includes(notPrinted));
    assert.ok(!about(['ehealthForm']).includes(notPrinted));
  });

  it('say on the button of their ticket who gets it, and of the contact centre which number comes when', () => {
    const ticketFor = ['coordinator', 'aliviaHelpdesk', 'ehealthForm'] as const;
    const tried = 'Wat u al probeerde, staat er al in.';
    const rows = [
      ['coordinator', 'alivia', 'Stuur uw vraag naar de coördinator', tried],
      ['aliviaHelpdesk', 'alivia', 'Stuur uw vraag naar de helpdesk', tried],
      [
        'ehealthForm',
        'tbe',
        'Stuur uw vraag naar het contactcenter',
        'U kunt dat ook hier doen. U krijgt eerst een referentie. Het ticketnummer komt van het contactcenter.',
      ],
    ] as const;
    for (const [key, ladder, label, hint] of rows)
      assert.deepEqual(contactIn(key, { ticketFor }, ladder).action, { event: `ticket.${key}`, label, hint });
  });
});

describe('when somebody can be reached', () => {
  const says = (now: string) => contactIn('aliviaHelpdesk', { now: new Date(now) }).hours;
  const holiday = 'Dat is een feestdag; onze bronnen zeggen niet of de helpdesk dan open is.';
  const rows: readonly (readonly [string, string, string])[] = [
    ['at the first minute', '2026-06-10T08:00:00+02:00', 'Nu open, tot 18:00'],
    ['at the last minute', '2026-06-10T17:59:59+02:00', 'Nu open, tot 18:00'],
    ['before it opens', '2026-06-10T07:59:59+02:00', 'Nu gesloten. Opent vandaag om 8:00'],
    ['after it closes', '2026-06-10T18:00:00+02:00', 'Nu gesloten. Opent morgen om 8:00'],
    ['on Friday evening', '2026-06-12T18:00:00+02:00', 'Nu gesloten. Opent maandag om 8:00'],
    ['on Saturday', '2026-06-13T12:00:00+02:00', 'Nu gesloten. Opent maandag om 8:00'],
    ['on Sunday', '2026-06-14T12:00:00+02:00', 'Nu gesloten. Opent morgen om 8:00'],
    [
      'in the first hour of a Saturday before winter time',
      '2025-10-25T00:30:00+02:00',
      'Nu gesloten. Opent maandag om 8:00',
    ],
    [
      'in the last hour of a Friday before summer time',
      '2026-03-27T23:30:00+01:00',
      'Nu gesloten. Opent maandag om 8:00',
    ],
    ['on a holiday', '2026-07-21T10:00:00+02:00', `Vandaag${holiday.slice(3)}`],
    ['before a holiday', '2026-07-20T19:00:00+02:00', `Nu gesloten. Opent morgen om 8:00. ${holiday}`],
    ['before a weekend and a holiday', '2026-04-03T19:00:00+02:00', `Nu gesloten. Opent maandag om 8:00. ${holiday}`],
    ['on a holiday in the weekend', '2026-08-15T10:00:00+02:00', 'Nu gesloten. Opent maandag om 8:00'],
  ];
  for (const [when, now, sentence] of rows) {
    it(`is said ${when}`, () => {
      assert.deepEqual(says(now), { open: sentence.startsWith('Nu open'), text: sentence });
    });
  }

  it('is the clock of Brussels, wherever the visitor is', () => {
    assert.equal(says('2026-06-10T01:30:00-05:00')?.open, true);
    assert.equal(says('2026-06-10T13:30:00+09:00')?.open, false);
  });

  it('puts the first that is open in sight, in the order of the documents', () => {
    assert.equal(onLadder('aliviaOrganisation').first, 'aliviaHelpdesk');
    assert.equal(onLadder('alivia', { now: new Date('2026-06-14T12:00:00+02:00') }).first, undefined);
    assert.equal(onLadder('alivia', { now: new Date('2026-07-21T12:00:00+02:00') }).first, undefined);
  });
});

describe('the coordinator', () => {
  const past = text.contact('coordinator.past');
  const at = (now: string, coordinator = {}) => contactIn('coordinator', { now: new Date(now), own: { coordinator } });
  const days: readonly (readonly [string, string, boolean])[] = [
    ['on the day before the documented time', '2025-08-31T23:59:59+02:00', true],
    ['on the first day of it', '2025-09-01T00:00:00+02:00', false],
    ['on the last day of it', '2026-04-30T23:59:59+02:00', false],
    ['on the day after it', '2026-05-01T00:00:00+02:00', true],
  ];
  for (const [when, now, isAsked] of days) {
    it(`${isAsked ? 'is' : 'is not'} put in doubt ${when}`, () => {
      assert.equal(at(now).about.includes(past), isAsked);
    });
  }

  it('is never put in doubt where the portal names one', () => {
    for (const coordinator of [{ name: 'An' }, { email: 'an@voorbeeld.be' }, { phone: '0470 12 34 56' }]) {
      assert.deepEqual(at('2026-06-10T10:00:00+02:00', coordinator).about, [
        'Is er een coördinator? Vraag dan eerst hier hulp.',
      ]);
    }
  });

  it('is reached as the portal says', () => {
    const coordinator = { name: 'An Voorbeeld', email: 'an@voorbeeld.be', phone: '0470 12.34/56' };
    const { name, phone, mail } = contactIn('coordinator', { own: { coordinator } });
    assert.equal(name, 'An Voorbeeld, coördinator van uw woonzorgcentrum of voorziening');
    assert.deepEqual(phone, { text: '0470 12.34/56', href: 'tel:0470123456' });
    assert.deepEqual(mail, { text: 'an@voorbeeld.be', href: 'mailto:an@voorbeeld.be' });
  });

  it('is nobody in particular where the portal says nothing', () => {
    const { name, phone, mail } = contactIn('coordinator');
    assert.deepEqual(
      [name, phone, mail],
      ['De coördinator van uw woonzorgcentrum of voorziening', undefined, undefined],
    );
  });

  it('has an address that stays one address, and a name that stays text', () => {
    const coordinator = { name: '<b>{{phone}}</b> $t(x)', email: 'an@voorbeeld.be?bcc=x@y&body=z' };
    const { name, mail } = contactIn('coordinator', { own: { coordinator } });
    assert.equal(mail?.href, 'mailto:an@voorbeeld.be%3Fbcc%3Dx%40y%26body%3Dz');
    assert.ok(name.startsWith('<b>{{phone}}</b> $t(x), '), name);
  });

  it('is not given to anybody else', () => {
    const coordinator = { name: 'An', email: 'an@voorbeeld.be', phone: '0470 12 34 56' };
    for (const ladder of Object.keys(ladders) as LadderKey[]) {
      const others = onLadder(ladder, { own: { coordinator } }).contacts.filter(({ key }) => key !== 'coordinator');
      assert.deepEqual(
        others,
        onLadder(ladder).contacts.filter(({ key }) => key !== 'coordinator'),
      );
    }
  });
});

describe('the message', () => {
  const lines = ['Ik zie ‘A & B’: 100 %?', 'Ik koos + en #.'];
  const message = messageView(wordsOf(carer), lines, 'an.b+c@voorbeeld.be');
  const body = [
    'Dag,',
    '',
    'Ik heb hulp nodig. Het gaat over: Aanmelden in Alivia.',
    '',
    '- Ik zie ‘A & B’: 100 %?',
    '- Ik koos + en #.',
    '',
    'Met vriendelijke groeten',
  ];

  it('says what it is about and what was tried', () => {
    assert.deepEqual(message.text.split('\n'), body);
  });

  it('can be mailed: every sign of it arrives', () => {
    const { protocol, pathname, searchParams } = new URL(message.mail?.href ?? '');
    assert.deepEqual([protocol, decodeURIComponent(pathname)], ['mailto:', 'an.b+c@voorbeeld.be']);
    assert.equal(searchParams.get('subject'), 'Vraag om hulp: Aanmelden in Alivia');
    assert.deepEqual(searchParams.get('body')?.split('\r\n'), body);
    assert.doesNotMatch(message.mail?.href ?? '', /[\s‘’#+]/);
  });

  it('is made of the trail, and what to have ready is the same', () => {
    const { ready, message: made } = onLadder('alivia');
    assert.ok(ready);
    assert.equal(ready.title, 'Houd dit bij de hand');
    for (const line of ready.lines) assert.ok(made?.text.includes(`- ${line}\n`), line);
  });

  it('is addressed to the coordinator where there is one to turn to, else to nobody', () => {
    const coordinator = { email: 'an@voorbeeld.be' };
    const addressee = (ladder: LadderKey, around = {}) => onLadder(ladder, around).message?.mail?.href.split('?')[0];
    assert.equal(addressee('alivia', { own: { coordinator } }), 'mailto:an@voorbeeld.be');
    assert.equal(addressee('aliviaNoCoordinator', { own: { coordinator } }), 'mailto:');
    assert.equal(addressee('alivia'), 'mailto:');
  });
});
