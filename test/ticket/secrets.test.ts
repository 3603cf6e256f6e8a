import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { announcedSecretsIn } from '../../src/ticket/announced-secrets.ts';
import { maskSecrets, secretsIn } from '../../src/ticket/secrets.ts';

/** A text with its secrets between ⟦ and ⟧, and what they are. */
const found: readonly (readonly [text: string, ...kinds: string[]])[] = [
  // Numbers of the national register: the notations have their own test.
  ['Ik ben ⟦85.07.30-033.28⟧ en het lukt niet', 'nationalRegister'],
  ['code: ⟦85073003328⟧', 'nationalRegister'],
  ['⟦85.07.30-033.28⟧, ⟦85.07.30-033.28⟧', 'nationalRegister', 'nationalRegister'],
  // PINs.
  ['mijn pin is ⟦1234⟧', 'pin'],
  ['Mijn PIN: ⟦1234⟧.', 'pin'],
  ['pincode ⟦1234⟧', 'pin'],
  ['pin-code=⟦1234⟧', 'pin'],
  ['pin code (⟦1234⟧)', 'pin'],
  ['pin⟦1234⟧', 'pin'],
  ['pin ⟦1 2 3 4⟧', 'pin'],
  ['Mijn pin is ⟦１２３４⟧', 'pin'],
  ['mijn pin van de kaart is dus ⟦1234⟧ en ik bel 0470 12 34 56', 'pin'],
  ['pin ⟦1234⟧ 0470 12 34 56', 'pin'],
  ['mijn pin is ⟦1234⟧ of ⟦4321⟧', 'pin', 'pin'],
  ['puk ⟦12345678⟧', 'pin'],
  ['mijn pin nummer is\n⟦1234⟧', 'pin'],
  ['mon code pin est ⟦1234⟧', 'pin'],
  ['meine Geheimzahl ist ⟦1234⟧', 'pin'],
  ['p.i.n. ⟦1234⟧', 'pin'],
  ['mijn p.i.n.: ⟦1234⟧', 'pin'],
  ['kaartpin ⟦4829⟧', 'pin'],
  ['ik geef ⟦4829⟧ in als pincode', 'pin'],
  ['de pin van mijn kaart ⟦4829⟧', 'pin'],
  ['pin ⟦1.2.3.4⟧', 'pin'],
  ['pin: ⟦1. 2. 3. 4⟧.', 'pin'],
  ['⟦1234⟧ is mijn pincode', 'pin'],
  ['⟦1 2 3 4⟧ is mijn pin, en ik bel 0470 12 34 56', 'pin'],
  ['⟦1234⟧ is de pin van mijn kaart.', 'pin'],
  ['⟦1234⟧ = pin', 'pin'],
  ['⟦1234⟧ (pincode)', 'pin'],
  ['kaartlezer gaf ⟦4829⟧ als pin', 'pin'],
  ['Ik heb ⟦4829⟧ als pin ingegeven', 'pin'],
  ['⟦1234⟧ est mon code pin', 'pin'],
  // Codes.
  ['⟦12345678⟧ (code)', 'code'],
  ['⟦482 913⟧ is de code die ik kreeg', 'code'],
  ['code ⟦123 456⟧', 'code'],
  ['De code via sms: ⟦482 913⟧.', 'code'],
  ['itsme-code ⟦482913⟧', 'code'],
  ['sms-code: ⟦482913⟧', 'code'],
  ['verificatiecode ⟦482-913⟧', 'code'],
  ['De code op mijn gsm was ⟦482913⟧', 'code'],
  ['token ⟦A1B2-C3D4⟧', 'code'],
  ['TOTP ⟦482913⟧', 'code'],
  ['De code is ⟦KXQWZ⟧.', 'code'],
  ['code de vérification ⟦482913⟧', 'code'],
  ['code de vérification : ⟦482913⟧', 'code'],
  ['the verification code from itsme is ⟦482913⟧', 'code'],
  ['mein Code lautet: ⟦482913⟧', 'code'],
  ['sms ⟦483920⟧', 'code'],
  ['via itsme: ⟦483 920⟧, en dan niets', 'code'],
  ['tan ⟦483920⟧', 'code'],
  ['bevestigingscode is "⟦abcdef⟧"', 'code'],
  // Passwords.
  ['passwd ⟦Zomer24⟧', 'password'],
  ['paswoort: ⟦Zomer24⟧', 'password'],
  ['mijn pasword is ⟦Zomer24⟧', 'password'],
  ['wachtwoort ⟦Zomer24⟧', 'password'],
  ['wachtwoord-⟦Zomer24.txt⟧', 'password'],
  ['wachtwoord: ⟦Zomer2024!⟧', 'password'],
  ['Wachtwoord = ⟦Zomer2024!⟧, en dan niets', 'password'],
  ['paswoord ⟦Zomer2024!⟧', 'password'],
  ['mijn wachtwoord is ⟦fikkie⟧', 'password'],
  ['mijn wachtwoord is ⟦fikkie⟧ maar dat lukt niet', 'password'],
  ['Mijn wachtwoord voor de app is ⟦12/05/1950⟧.', 'password'],
  ['mijn wachtwoord is ‘⟦mijn hond 7⟧’', 'password'],
  ['wachtwoord "⟦Zomer2024!⟧"', 'password'],
  ['ww=⟦fikkie7⟧', 'password'],
  ['wachtwoord:⟦geheim⟧', 'password'],
  ['mot de passe : ⟦soleil⟧', 'password'],
  ['mon mot de passe est ⟦soleil75⟧', 'password'],
  ['my password is ⟦S3cret⟧', 'password'],
  ['Passwort: ⟦Sommer24⟧', 'password'],
  ['⟦Zomer2024!⟧ is mijn wachtwoord', 'password'],
  ['Ik zei: "⟦Zomer2024!⟧" is mijn wachtwoord voor Alivia.', 'password'],
  ['Ik gaf ⟦Zomer2024!⟧ als wachtwoord in', 'password'],
  ['wachtwoord ⟦zomer⟧', 'password'],
  ['Naam: Jan\nWachtwoord ⟦Zomer⟧\npin ⟦1234⟧', 'password', 'pin'],
  // Several kinds.
  ['pin ⟦1234⟧, wachtwoord ⟦Zomer2024!⟧', 'pin', 'password'],
  // What stood against a secret is one itself once that is gone.
  ['⟦85073003328⟧pin ⟦482913⟧', 'nationalRegister', 'pin'],
];

const harmless: readonly string[] = [
  'postcode 9000',
  'sms 0470 12 34 56, itsme 047012 34 56',
  'de code is "ongeldig"',
  'wachtwoord-vergeten',
  'Mijn postcode is 9000',
  'code postal 1000',
  'Postleitzahl 4700, Postal code: 4700',
  'foutcode 403',
  'Ik zie foutcode: 40312',
  'fout code 4031',
  'error code 500123',
  "code d'erreur 4031",
  'QR-code 1234',
  'de code klopt niet',
  'De code werkt niet, mijn gsm is 0470 12 34 56',
  'De code werkt niet. Bel mij op 0470123456',
  'De code komt op mijn gsm: 0470 12 34 56',
  'De code komt niet aan op +32 470 12 34 56',
  'de code van 12-05-2025 werkt niet',
  'ik kreeg code 403',
  'de code heeft 6 cijfers',
  'een code van 6 cijfers',
  'code 12/05/2025',
  'mijn pin werkt niet meer sinds 2024',
  'na 3 keer mijn pin is de kaart geblokkeerd',
  'ik pinde 1234 euro bij de spin',
  'wachtwoord vergeten',
  'Mijn wachtwoord is vergeten.',
  'mijn wachtwoord is verlopen',
  'mijn wachtwoord is fout!',
  'mijn wachtwoord is niet juist',
  'Mijn wachtwoord is aangepast, maar het lukt niet',
  'wachtwoord: vergeten',
  'Wachtwoord: ik weet het niet meer',
  'wachtwoord, maar welk?',
  'Ik drukte op ‘Wachtwoord vergeten?’',
  'Het veld wachtwoord (verplicht) is leeg',
  'ik heb mijn wachtwoord 2x ingegeven',
  'Op 12/05/2025 is mijn wachtwoord gewijzigd',
  'laatste wijziging van mijn wachtwoord 12/05/2025',
  'Dat is mijn wachtwoord niet',
  'Mijn wachtwoord en mijn nummer 02/214.19.09',
  'wachtwoord: ***',
  'mon mot de passe est incorrect',
  'my password is wrong',
  // A passphrase without quotes is not told from a remark.
  'wachtwoord: paard batterij nietje',
  'stap 3 van 6 is de pincode',
  'ik kreeg code 4 keer niet',
  'code 12.05.2025',
  'pin 1.5 keer',
  '9000 is mijn postcode, 403 (foutcode)',
  'In 2024 is mijn pincode gewijzigd',
  'Op 12 mei 2024 is mijn wachtwoord voor Alivia verlopen',
  'Bel 1733 als de code niet komt, of 1733 als pin geblokkeerd is',
  '0470 12 34 56 (code via sms), +32 470 12 34 56 (code), 02/214 19 09 als code',
  'KBO 0123.456.789 is de code',
  'RIZIV 1-23456-78-901 en KBO 0123.456.789, de code klopt niet',
  'Op 12/05/2025 (pin)',
  'wachtwoord werkt niet',
  'Wachtwoord werkt, pin ook',
  'Wachtwoord probleem',
  'Wachtwoord wijzigen.',
  'wachtwoord opnieuw, wachtwoord Alivia, wachtwoord itsme',
  'Ik wil een nieuw wachtwoord graag',
  'Mot de passe inconnu',
  'Password manager',
  'Ik koos Arts bij ‘Ik wil me aanmelden als:’ op 30/07/2025 om 14:30.',
  'Bel 02/214.19.09 of +32-2-788 51 55, KBO 0123.456.789, RIZIV 1-23456-78-901',
  '',
];

const marked = (text: string) =>
  secretsIn(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    text,
  );

/** What the recognisers look at. */
// prettier-ignore
const pieces = [
  'pin', 'code', 'wachtwoord', 'mot de passe', 'ww', 'token', 'pincode', 'itsme-code', 'postcode', 'is', 'als', 'en',
  ':', '=', ',', '.', '(', ')', '"', '‘', '’', '-', '!', '#', '\n', 'of', 'maar', 'mijn', 'van itsme', '***', '😀', 'İé',
  '1234', '12 34', '0470 12 34 56', '482913', 'Zomer2024!', '1.2.3.4', 'p.i.n.', 'ABCDEF', 'A1B2-C3', '85.07.30-033.28', '85073003328',
  'fikkie', 'zomer', 'vergeten', 'ingegeven', 'die',
];

/** Texts in which each piece meets every other. */
const soup = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

const anything = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('secretsIn', () => {
  for (const [text, ...kinds] of found) {
    it(`finds the secrets of ${JSON.stringify(text)}`, () => {
      const plain = text.replace(/[⟦⟧]/g, '');
      assert.equal(marked(plain), text);
      assert.deepEqual(
        secretsIn(plain).map(({ kind }) => kind),
        kinds,
      );
    });
  }

  for (const text of harmless) {
    it(`leaves ${JSON.stringify(text)} alone`, () => assert.equal(marked(text), text));
  }

  it('finds each once, however many words announce it', () => {
    const text = 'pin1234, '.repeat(400);
    assert.equal(announcedSecretsIn(text, text).length, 2 * 400 - 1);
  });

  it('never finds anything in a text without digits and without a word that announces', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(!/\p{N}|ww|pw|mdp|p[. ]?i[. ]?n|puk|code|tp/iu.test(text.normalize('NFKD')));
        assert.deepEqual(secretsIn(text), []);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives places within the text, in order and apart', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { start, end } of secretsIn(text)) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes a long hostile text in a moment', { timeout: 2000 }, () => {
    for (const part of [
      'pin ',
      '1 is pin ',
      '1.',
      'a-',
      '1 ',
      'wachtwoord is ',
      '8 5-',
      'code code:',
      "'".repeat(5),
      '   ',
      'be68 ',
      '1234, 1234 of pin ',
      '*',
    ]) {
      assert.ok(secretsIn(part.repeat(Math.ceil(4000 / part.length))));
    }
  });
});

describe('maskSecrets', () => {
  it('puts stars in the place of each secret', () => {
    assert.equal(maskSecrets('pin 1234, wachtwoord Zomer2024!'), 'pin ***, wachtwoord ***');
  });

  it('puts words in the place of each secret when it is given some', () => {
    assert.equal(
      maskSecrets('pin 1234 van 85.07.30-033.28', (kind) => `[${kind}]`),
      'pin [pin] van [nationalRegister]',
    );
  });

  it('leaves no secret, so that masking again changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const masked = maskSecrets(text);
        assert.deepEqual(secretsIn(masked), []);
        assert.equal(maskSecrets(masked), masked);
      }),
      { numRuns: 5000 },
    );
  });
});
