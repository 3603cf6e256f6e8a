import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dutchFiles, textsIn } from './locale-files.ts';
import { mostWords, mostWordsOnAverage, sentencesIn, wordsIn } from './sentences.ts';

/** The labels of the real screens are taken over to the letter; only what we say ourselves is ours to keep short. */
const ownTexts = (name: string) =>
  textsIn(dutchFiles.get(name)).filter(({ path }) => name !== 'labels.json' || path.endsWith('.says'));

/** Another language's sentence, for whoever asked for it. */
const isDutch = ({ path }: { readonly path: string }) => !path.startsWith('notice.notOffered.');

describe('the Dutch words', () => {
  for (const name of dutchFiles.keys()) {
    const sentences = ownTexts(name).flatMap(({ path, text }) =>
      sentencesIn(text).map((sentence) => ({ path, sentence, words: wordsIn(sentence) })),
    );

    it(`have no sentence of more than ${mostWords} words: ${name}`, () => {
      assert.ok(sentences.length > 0);
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
        ownTexts(name)
          .filter(isDutch)
          .filter(({ text }) => /\b(je|jij|jou|jouw|jullie)\b|['"“”„]|\.\.\.| {2}|^\s|\s$/i.test(text)),
        [],
      );
    });

    it(`close every quotation mark: ${name}`, () => {
      assert.deepEqual(
        ownTexts(name).filter(({ text }) => /‘/.test(text.replaceAll(/‘[^‘’]*’/g, ''))),
        [],
      );
    });
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
