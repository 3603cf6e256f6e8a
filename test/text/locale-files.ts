import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../locales/nl/', import.meta.url);

/** The Dutch files, by name. */
export const dutchFiles: ReadonlyMap<string, unknown> = new Map(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown]),
);

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
