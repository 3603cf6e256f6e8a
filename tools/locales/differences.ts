/** What a language has otherwise than Dutch, where it should have the same. */
import type { Entry } from './texts.ts';

/** What is to be mended: where, and what. */
export interface Finding {
  readonly at: string;
  readonly what: string;
}

/** Everything in which a language differs that only the words may differ in. `labels` are those of the real screens. */
export function differences(
  dutch: readonly Entry[],
  other: readonly Entry[],
  labels: ReadonlySet<string>,
): readonly Finding[] {
  const found = new Map(other.map((entry) => [placeOf(entry), entry]));
  const known = new Set(dutch.map(placeOf));
  return [
    ...other
      .filter((entry) => !known.has(placeOf(entry)))
      .map((entry) => ({ at: placeOf(entry), what: 'Dutch has no such key' })),
    ...dutch.flatMap((entry) => {
      const at = placeOf(entry);
      const translated = found.get(at);
      if (!translated) return [{ at, what: 'is missing' }];
      return faultsOf(entry.text, translated.text, labels).map((what) => ({ at, what }));
    }),
  ];
}

function placeOf({ file, path }: Entry): string {
  return `${file}.json ${path}`;
}

function faultsOf(dutch: string, text: string, labels: ReadonlySet<string>): readonly string[] {
  const wanted = quoted(dutch);
  const kept = quoted(text);
  return [
    ...((text.trim() === '' && dutch !== '') || /^\s|\s$|  /.test(text) ? ['is empty, or has a space too many'] : []),
    ...(same(placeholders(dutch), placeholders(text))
      ? []
      : [`has other values than ${placeholders(dutch).join(' ')}`]),
    ...(text.split('\n').length === dutch.split('\n').length ? [] : ['has another number of lines']),
    ...kept
      .filter((label) => !wanted.includes(label))
      .map((label) => `quotes ‘${label}’, which the Dutch text does not`),
    ...wanted
      .filter((label) => labels.has(label) && !kept.includes(label))
      .map((label) => `leaves out the label ‘${label}’, which stays Dutch, to the letter`),
  ];
}

/** What stands between the quotes of labels. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/‘([^‘]*?)’(?![\p{L}])/gu)].map(([, label = '']) => label);
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{?\w+\}?\}/g))].toSorted();
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}
