/** What is not plain in the Dutch words, and how long their sentences are. Plain is B1: the level that most people read. */
import { unexplainedIn } from './abbreviations.ts';
import { sentencesOfTwoActions } from './actions.ts';
import { withoutLabels, type Found } from './locale-files.ts';
import { officialeseIn } from './officialese.ts';
import { mostWords, mostWordsOnAverage, sentencesIn, wordsIn } from './sentences.ts';

/** One thing that is not plain: where it stands, and what is wrong with it. */
export interface Finding {
  readonly path: string;
  readonly wrong: string;
}

/** How long sentences are. The mean is of whole sentences: a heading or a button would make it look lower. */
export interface Figures {
  readonly sentences: number;
  readonly words: number;
  readonly mean: number;
  readonly longest: number;
  readonly tooLong: number;
}

/** What is wrong with one text, whatever stands around it: in words, one for each thing. */
const rules: readonly ((text: string) => readonly string[])[] = [
  (text) => tooLongIn(text).map((sentence) => `${wordsIn(sentence)} words in one sentence: ${sentence}`),
  (text) => sentencesOfTwoActions(text).map((sentence) => `two actions in one sentence: ${sentence}`),
  (text) => officialeseIn(withoutLabels(text)),
  (text) => [...withoutLabels(text).matchAll(/\b(?:je|jij|jou|jouw|jullie)\b/gi)].map(([word]) => `${word}: u, uw`),
  (text) => [...withoutLabels(text).matchAll(/['"“”„]/g)].map(([sign]) => `${sign} where the labels have ‘ and ’`),
  (text) => [...withoutLabels(text).matchAll(/\.\.\.|…|!| {2}/g)].map(([sign]) => `the sign(s) “${sign}”`),
  (text) => (text === text.trim() ? [] : ['a space or a line end at the beginning or the end']),
  (text) => (withoutLabels(text).replaceAll('‘’', '').includes('‘') ? ['a quotation mark that nothing closes'] : []),
];

/** Everything that is not plain in the texts of one file, in its order; a mean that is too high comes last. */
export function findingsIn(texts: readonly Found[]): readonly Finding[] {
  const dutch = texts.filter(isDutch);
  const { mean } = figuresOf(texts);
  const high = `${mean.toFixed(1)} words a sentence on average, where ${mostWordsOnAverage} is the most`;
  return [
    ...dutch.flatMap(({ path, text }) => rules.flatMap((rule) => rule(text)).map((wrong) => ({ path, wrong }))),
    ...unexplainedIn(dutch).map(({ path, abbreviation }) => ({ path, wrong: `${abbreviation} is not explained` })),
    ...(mean > mostWordsOnAverage ? [{ path: '', wrong: high }] : []),
  ];
}

/** How long the sentences of these texts are. */
export function figuresOf(texts: readonly Found[]): Figures {
  const all = texts.filter(isDutch).flatMap(({ text }) => sentencesIn(text));
  const whole = all.filter((sentence) => /[.?!]$/.test(sentence)).map(wordsIn);
  const words = whole.reduce((sum, count) => sum + count, 0);
  return {
    sentences: whole.length,
    words,
    mean: words / Math.max(whole.length, 1),
    longest: Math.max(0, ...all.map(wordsIn)),
    tooLong: all.filter((sentence) => wordsIn(sentence) > mostWords).length,
  };
}

/** Another language's sentence, for whoever asked for it, is no Dutch. */
function isDutch({ path }: Found): boolean {
  return !path.startsWith('notice.notOffered.');
}

function tooLongIn(text: string): readonly string[] {
  return sentencesIn(text).filter((sentence) => wordsIn(sentence) > mostWords);
}
