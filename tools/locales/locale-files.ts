import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../locales/nl/', import.meta.url);

/** The Dutch files, by name; those with the words of screens as `screens/<screen>.json`. */
export const dutchFiles: ReadonlyMap<string, unknown> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown]),
);

/** Whether a file has the words of a real screen. */
export function isOfAScreen(name: string): boolean {
  return name.startsWith('screens/');
}

/** A text and the keys that lead to it. */
export interface Found {
  readonly path: string;
  readonly text: string;
}

/** Every text of a file, in its order. */
export function textsIn(words: unknown, path: readonly string[] = []): readonly Found[] {
  if (typeof words === 'string') return [{ path: path.join('.'), text: words }];
  return Object.entries(words as object).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** Every text of a file that is in our own words: on a screen only what `says`, for its labels are to the letter. */
export function ownTextsIn(name: string): readonly Found[] {
  const isOurs = ({ path }: Found) => !isOfAScreen(name) || path.endsWith('.says');
  return textsIn(dutchFiles.get(name)).filter(isOurs);
}

/** A text without the labels that it quotes: a printed label, between ‘ and ’, keeps its own words. */
export function withoutLabels(text: string): string {
  return text.replaceAll(/‘[^‘’]*’/g, '‘’');
}
