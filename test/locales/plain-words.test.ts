import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { isExplained, unexplainedIn } from '../../tools/locales/abbreviations.ts';
import { dutchFiles, isOfAScreen, ownTextsIn } from '../../tools/locales/locale-files.ts';
import { figuresOf, findingsIn } from '../../tools/locales/plain-words.ts';
import { mostWords, mostWordsOnAverage, sentencesIn, wordsIn } from '../../tools/locales/sentences.ts';

/** What the rules say of one text. */
const wrongIn = (text: string) => findingsIn([{ path: 'body', text }]).map(({ wrong }) => wrong);

describe('the Dutch words', () => {
  for (const name of dutchFiles.keys()) {
    it(`are plain: ${name}`, () => {
      const texts = ownTextsIn(name);
      // On a screen all words may be printed.
      assert.ok(texts.length > 0 || isOfAScreen(name));
      assert.deepEqual(findingsIn(texts), []);
      const { mean, longest, tooLong } = figuresOf(texts);
      assert.ok(mean <= mostWordsOnAverage && longest <= mostWords && tooLong === 0);
    });
  }

  it('are printed with their figures and no finding by the command', () => {
    const { status, stdout } = spawnSync(process.execPath, ['tools/plain-words.ts'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^in all +\d{4} +\d+\.\d +\d+ +0$/m);
    assert.match(stdout, /^0 findings\.$/m);
  });
});

describe('the rules for plain words', () => {
  const rows: readonly (readonly [text: string, wrong: readonly RegExp[]])[] = [
    ['Klik op uw naam.', []],
    ['Klik op je naam.', [/^je: u, uw/]],
    ['Klik op ‘Jouw naam’.', []],
    ['Klik op ‘Jouw naam’, jij.', [/^jij/]],
    ['De pagina’s van CSAM', []],
    ["De pagina's van CSAM", [/^' where/]],
    ['Klik op "Volgende".', [/^" where/, /^" where/]],
    ['Wacht...', [/\.\.\./]],
    ['Wacht …', [/…/]],
    ['Veel succes!', [/!/]],
    ['Klik op ‘Klaar! Ga verder …’.', []],
    ['Klik  hier.', [/ {2}/]],
    ['Klik hier. ', [/a space/]],
    ['Klik op ‘Volgende.', [/nothing closes/]],
    [`Kies ${'heel '.repeat(mostWords - 1)}goed.`, [/^21 words/, /on average/]],
    ['Gelieve het nummer in te vullen.', [/^Gelieve: /]],
    ['Indien u twijfelt, belt u.', [/^Indien: als/]],
    ['U dient het nummer te kennen.', [/^dient het nummer te: moet/]],
    ['Het adres dient voor berichten.', []],
    ['De knop dient om te zoeken.', []],
    ['Kies ‘Indien nodig’.', []],
    ['Ga terug en klik op ‘Volgende’.', [/^two actions/]],
    ['Klik op ‘Opslaan’ en dan op ‘Bevestigen’.', [/^two actions/]],
    ['Klik op ‘Volgende’, op ‘Opslaan’ en op ‘Bevestigen’.', [/^two actions/]],
    ['U klikt op de link en vult uw naam in.', [/^two actions/]],
    ['Klik op ‘Opslaan’. Klik dan op ‘Bevestigen’.', []],
    ['Kies ‘Zoek en klik’.', []],
    ['Kijk na of de naam en het nummer juist zijn.', []],
    ['Vul het nummer in en klik op ‘Volgende’', []],
  ];
  for (const [text, wrong] of rows) {
    it(`${wrong.length === 0 ? 'allow' : 'refuse'}: ${text}`, () => {
      const found = wrongIn(text);
      assert.equal(found.length, wrong.length, found.join('\n'));
      for (const [at, pattern] of wrong.entries()) assert.match(found[at] ?? '', pattern);
    });
  }

  it('leave out the sentences in another language', () => {
    assert.deepEqual(findingsIn([{ path: 'notice.notOffered.fr', text: 'Ce n’est pas possible !' }]), []);
  });
});

describe('an abbreviation', () => {
  const ways: readonly (readonly [text: string, isSaid: boolean])[] = [
    ['de hoofdtoegangsbeheerder (HTB)', true],
    ['de hoofdtoegangsbeheerder (HTB, vroeger iets anders)', true],
    ['de co-hoofdtoegangsbeheerder (co-HTB)', true],
    ['‘Verantwoordelijke Toegang Entiteit’ (HTB)', true],
    ['de HTB (hoofdtoegangsbeheerder)', true],
    ['De HTB is de hoofdtoegangsbeheerder.', true],
    ['Kies de HTB: de hoofdtoegangsbeheerder.', true],
    ['Vul de HTB in. Dat is de hoofdtoegangsbeheerder.', true],
    ['Vraag het aan de HTB.', false],
    ['Ga (met de HTB) verder.', false],
    ['De HTB is klaar.', false],
    ['Kies ‘hoofdtoegangsbeheerder (HTB)’.', false],
  ];
  for (const [text, isSaid] of ways) {
    it(`is ${isSaid ? '' : 'not '}explained by: ${text}`, () => assert.equal(isExplained('HTB', text), isSaid));
  }

  const unexplained = (...texts: readonly (readonly [path: string, text: string])[]) =>
    unexplainedIn(texts.map(([path, text]) => ({ path, text }))).map(({ path, abbreviation }) => [path, abbreviation]);

  it('must be explained before it is used alone', () => {
    const explains = ['a.body', 'de beheerder (HTB)'] as const;
    const uses = ['b.body', 'Vraag het aan de HTB.'] as const;
    assert.deepEqual(unexplained(explains, uses), []);
    assert.deepEqual(unexplained(uses, explains), [['b.body', 'HTB']]);
  });

  it('may be explained by what stands beside it', () => {
    assert.deepEqual(unexplained(['a.label', 'Het INSZ'], ['a.hint', 'Dat is het nummer van een persoon.']), []);
    assert.deepEqual(unexplained(['x.lookUpWords.entries.fas.label', 'FAS'], ['b.body', 'Kies de FAS.']), []);
  });

  it('may be a name, a label, a value or an address', () => {
    assert.deepEqual(unexplained(['a', 'Kies ‘KBO’ of {{KBO}} op www.KBO.be, met eID of RIZIV-nummer.']), []);
    assert.deepEqual(unexplained(['x.findRole.entries.one.label', 'VSB caRat']), []);
  });
});

describe('the count of words', () => {
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['', []],
    ['Kies ‘Als zorgaanbieder met RIZIV-nummer of binnen zorgorganisatie’.', [2]],
    ['Kies onder ‘Ik wil me aanmelden als:’ de optie ‘Burger’. Klik dan op ‘Profiel bevestigen’.', [6, 4]],
    ['Als {{role}} kiest u {{right}}.', [5]],
    ['Lukt het niet? Vraag dan hulp.', [3, 3]],
    ['Moet u ‘Klaar? Ga verder.’ kiezen? Ja.', [4, 1]],
    ['Bel 02/214.19.09 tot 18:00', [4]],
    ['Eén.\nTwee drie.', [1, 2]],
    ['U leest het op de pagina’s van CSAM (in het Nederlands).', [11]],
  ];
  for (const [text, words] of rows) {
    it(`takes a label as one word: ${text.replace('\n', ' ') || 'nothing'}`, () => {
      assert.deepEqual(sentencesIn(text).map(wordsIn), words);
    });
  }
});
