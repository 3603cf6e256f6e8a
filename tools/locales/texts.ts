/** Every text of a language, by its file and the dotted path in it. */
import { readdirSync, readFileSync } from 'node:fs';

/** One text: where it stands, and what it says. */
export interface Entry {
  /** The file without its ending, from the folder of the language: `screens/profile`. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

const root = new URL('../../locales/', import.meta.url);

/** The texts of a language, in the order of its files; none where it has none. */
export function textsOf(language: string): readonly Entry[] {
  return filesOf(language).flatMap((file) =>
    flat(JSON.parse(readFileSync(new URL(`${language}/${file}.json`, root), 'utf8'))).map(([path, text]) => ({
      file,
      path,
      text,
    })),
  );
}

/** The files of a language, without their ending. */
export function filesOf(language: string): readonly string[] {
  return readdirSync(new URL(`${language}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.json$/, ''))
    .toSorted();
}

function flat(words: unknown, before: readonly string[] = []): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[before.join('.'), words]];
  return Object.entries(words as object).flatMap(([key, inner]) => flat(inner, [...before, key]));
}
