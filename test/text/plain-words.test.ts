import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dutchFiles, isOfAScreen, ownTextsIn } from './locale-files.ts';
import { mostWords, mostWordsOnAverage, sentencesIn, wordsIn } from './sentences.ts';

/** A printed label keeps its own words; between ‘ and ’ stands such a label. */
const withoutLabels = (text: string) => text.replaceAll(/‘[^‘’]*’/g, '‘’');

/** Another language's sentence, for whoever asked for it. */
const isDutch = ({ path }: { readonly path: string }) => !path.startsWith('notice.notOffered.');

/** Whether a text says je, or is typed with other signs than the labels are. What a label has is the document's own. */
const isUnlikeUs = (text: string) =>
  /\b(je|jij|jou|jouw|jullie)\b|['"“”„]|\.\.\.| {2}/i.test(withoutLabels(text)) || text !== text.trim();

describe('the Dutch words', () => {
  for (const name of dutchFiles.keys()) {
    const sentences = ownTextsIn(name).flatMap(({ path, text }) =>
      sentencesIn(text).map((sentence) => ({ path, sentence, words: wordsIn(sentence) })),
    );

    it(`have no sentence of more than ${mostWords} words: ${name}`, () => {
      // On a screen all words may be printed.
      assert.ok(sentences.length > 0 || isOfAScreen(name));
      assert.deepEqual(
        sentences.filter(({ words }) => words > mostWords),
        [],
      );
    });

    it(`have at most ${mostWordsOnAverage} words a sentence on average: ${name}`, () => {
      const whole = sentences.filter(({ sentence }) => /[.?!]$/.test(sentence));
      const mean = whole.reduce((sum, { words }) => sum + words, 0) / Math.max(whole.length, 1);
      assert.ok(mean <= mostWordsOnAverage, String(mean));
    });

    it(`say u, and write quotation marks and apostrophes as the labels do: ${name}`, () => {
      assert.deepEqual(
        ownTextsIn(name)
          .filter(isDutch)
          .filter(({ text }) => isUnlikeUs(text)),
        [],
      );
    });

    it(`close every quotation mark: ${name}`, () => {
      assert.deepEqual(
        ownTextsIn(name).filter(({ text }) => withoutLabels(text).replaceAll('‘’', '').includes('‘')),
        [],
      );
    });
  }
});

describe('the check of how we write', () => {
  const rows: readonly (readonly [text: string, isUnlike: boolean])[] = [
    ['Klik op uw naam.', false],
    ['Klik op je naam.', true],
    ['Klik op ‘Jouw naam’.', false],
    ['Klik op ‘Jouw naam’, jij.', true],
    ['De pagina’s van CSAM', false],
    ["De pagina's van CSAM", true],
    ['Klik op "Volgende".', true],
    ['Wacht...', true],
    ['Klik  hier.', true],
    ['Klik hier. ', true],
  ];
  for (const [text, isUnlike] of rows) {
    it(`${isUnlike ? 'refuses' : 'allows'}: ${text}`, () => assert.equal(isUnlikeUs(text), isUnlike));
  }
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
