import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import words from '../../../locales/nl/delivery.json' with { type: 'json' };
import screen from '../../../locales/nl/screens/ehealth-form.json' with { type: 'json' };
import type { OutgoingTicket } from '../../../src/gateway/targets/target.ts';
import { bodyOf, subjectOf, visitorAddress } from '../../../src/gateway/targets/ticket-text.ts';
import { forms } from '../../../src/ticket/forms.ts';
import { aliviaTicket, ehealthTicket } from './examples.ts';

/** The ticket for eHealth with other answers. */
const withFields = (fields: Readonly<Record<string, string>>): OutgoingTicket => ({
  ...ehealthTicket,
  fields: { ...ehealthTicket.fields, ...fields },
});

describe('the body of a ticket', () => {
  it('has the form as it is, the trail, and what we know of it', () => {
    assert.equal(
      bodyOf(ehealthTicket),
      `Een bezoeker vraagt via Wegwijzer om hulp.

Naam: Peeters
Voornaam: Zoë
Tel nr of gsm: 0470 12 34 56
e-mail: zoe.peeters@voorbeeld.be
Onderwerp: Aanmelden lukt niet
Ticketnummer: EH-55

Uw bericht:
  Ik zie “fout 12”.
  Wat nu?

  Groeten, Zoë

Wat al geprobeerd is:
- U koos ‘Burger’ op het scherm ‘Profiel selecteren’.
- Uitgesloten: de kaartlezer.

Referentie: WW-7K2M9P
Taal van de bezoeker: Nederlands
Bewaard op: 22 november 2026 om 14:05
`,
    );
  });

  it('leaves out what there is not', () => {
    assert.equal(
      bodyOf(aliviaTicket),
      `Een bezoeker vraagt via Wegwijzer om hulp.

Naam: Jan Maes
Telefoonnummer of e-mailadres: 0470 12 34 56, na 17 uur

Wat lukt er niet?
  Het lukt niet.

Referentie: WW-3B8C1D
Taal van de bezoeker: Frans
Bewaard op: 1 juli 2026 om 09:00
`,
    );
  });

  it('has what stands in a field of no form: nothing is lost', () => {
    assert.match(bodyOf(withFields({ department: 'Geriatrie' })), /^Ticketnummer: EH-55\ndepartment: Geriatrie$/m);
    assert.match(bodyOf({ ...aliviaTicket, contact: 'noLongerThere' }), /^Naam: Jan Maes$/m);
  });

  it('has nothing of a visitor that looks like a line of ours', () => {
    const forged = 'a\r\nReferentie: WW-000000\u2028-- \nStatus: resolved';
    const body = bodyOf({ ...withFields({ lastName: forged, message: forged }), summary: [forged] });
    assert.deepEqual(body.match(/^Referentie: .*$/gm), ['Referentie: WW-7K2M9P']);
    assert.doesNotMatch(body, /^(--|Status)/m);
    assert.match(body, /^Naam: a Referentie: WW-000000 -- Status: resolved$/m);
    assert.match(body, /^- a Referentie: WW-000000 -- Status: resolved$/m);
  });

  it('has no characters that turn the text around or end it', () => {
    const body = bodyOf(withFields({ message: 'een\0\x1b[31m\u202etwee\u2066\ud800 👩‍⚕️\tdrie' }));
    assert.match(body, /^ {2}een\[31mtwee\ufffd 👩‍⚕️\tdrie$/m);
  });
});

describe('the words of a ticket', () => {
  it('name the fields of eHealth to the letter', () => {
    const { name, firstName, phone, mail, subject, ticketNumber, message } = screen.fields;
    const letters = [name, firstName, phone, mail, subject, ticketNumber, message].map(({ label }) => label);
    const { lastName: _lastName, ...fields } = words.fields;
    const named = [fields.name, fields.firstName, fields.phone, fields.email, fields.subject, fields.ticketNumber];
    assert.deepEqual(
      [...named, fields.message_ehealthForm],
      letters.map((label) => label.replace(' *', '')),
    );
    assert.equal(words.fields.lastName, words.fields.name);
  });

  it('name every field of every form', () => {
    const keys = Object.values(forms).flatMap(({ fields }) => fields.map(({ key }) => key));
    assert.ok(keys.length > 0);
    assert.deepEqual(
      keys.filter((key) => !Object.hasOwn(words.fields, key)),
      [],
    );
  });
});

describe('the subject of a ticket', () => {
  const rows: readonly (readonly [string, OutgoingTicket, string])[] = [
    ['is the visitor’s own for eHealth', ehealthTicket, 'Aanmelden lukt niet (WW-7K2M9P)'],
    ['says for whom it is', aliviaTicket, 'Vraag voor de helpdesk van Alivia (WW-3B8C1D)'],
    [
      'says for whom it is: the coordinator',
      { ...aliviaTicket, contact: 'coordinator' },
      'Vraag voor de coördinator (WW-3B8C1D)',
    ],
    [
      'is ours when nothing readable was filled in',
      withFields({ subject: '\u202e\0 ' }),
      'Vraag van een bezoeker (WW-7K2M9P)',
    ],
    [
      'never looks like an answer to another ticket',
      withFields({ subject: 'Re: [rt.voorbeeld.be #123] en Ticket#55' }),
      'Re: (rt.voorbeeld.be nr. 123) en Ticket nr. 55 (WW-7K2M9P)',
    ],
    [
      'is never code, to be read as other words',
      withFields({ subject: 'a =\u202e?utf-8?b?W3J0LmV4YW1wbGUgIzEyXQ==?= en ==?' }),
      'a = ?utf-8?b?W3J0LmV4YW1wbGUgIzEyXQ== ?= en == ? (WW-7K2M9P)',
    ],
    ['is one line', withFields({ subject: 'een\r\nBcc: x@y.be\u2028\ttwee' }), 'een Bcc: x@y.be twee (WW-7K2M9P)'],
    ['holds 200 characters', withFields({ subject: 'é'.repeat(200) }), `${'é'.repeat(187)}… (WW-7K2M9P)`],
    ['is cut between characters', withFields({ subject: `é${'🦷'.repeat(99)}` }), `é${'🦷'.repeat(93)}… (WW-7K2M9P)`],
    ['is cut only where it must be', withFields({ subject: 'a'.repeat(188) }), `${'a'.repeat(188)} (WW-7K2M9P)`],
  ];
  for (const [name, ticket, wanted] of rows) {
    it(name, () => {
      assert.equal(subjectOf(ticket), wanted);
      assert.ok(subjectOf(ticket).length <= 200);
    });
  }
});

describe('the address of a visitor', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['jan.maes+zorg@voorbeeld.be', 'jan.maes+zorg@voorbeeld.be'],
    ['0470 12 34 56 of jan@voorbeeld.be, na 17 uur', 'jan@voorbeeld.be'],
    ['Mail naar <jan@voorbeeld.be>.', 'jan@voorbeeld.be'],
    ['mailto:jan@voorbeeld.be', 'jan@voorbeeld.be'],
    ['jan@voorbeeld.be.', 'jan@voorbeeld.be'],
    ['jan@voorbeeld.be of piet@voorbeeld.be', undefined],
    ['jan@voorbeeld.be\r\nBcc: piet@voorbeeld.be', undefined],
    ['0470 12 34 56', undefined],
    ['@jan', undefined],
    ['jan@voorbeeld', undefined],
    ['jan@@voorbeeld.be', undefined],
    ['jan@-voorbeeld.be', undefined],
    ['jan@voorbeeld..be', undefined],
    ['jän@voorbeeld.be', undefined],
    ['=?utf-8?q?jan?=@voorbeeld.be', undefined],
    [`${'a'.repeat(65)}@voorbeeld.be`, undefined],
    [`jan@${'a'.repeat(260)}.be`, undefined],
  ];
  for (const [reach, wanted] of rows) {
    it(`is ${wanted ?? 'not there'}: ${JSON.stringify(reach.slice(0, 60))}`, () => {
      assert.equal(visitorAddress({ ...aliviaTicket, fields: { reach } }), wanted);
    });
  }

  it('is what the form asked for, before anything else', () => {
    const fields = { reach: 'jan@voorbeeld.be', email: 'zoe@voorbeeld.be' };
    assert.equal(visitorAddress({ ...aliviaTicket, fields }), 'zoe@voorbeeld.be');
  });
});
