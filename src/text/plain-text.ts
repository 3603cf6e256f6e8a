import type { Language } from './languages.ts';
import { lookUps } from './look-ups.ts';
import type { Locale, Text, Values } from './text.ts';

/**
 * The look-ups of one language before the library is there: texts that are to be read as they are written, with values
 * filled in. It throws where a text is missing, and so where there is a plural to choose.
 */
export function plainText(language: Language, locale: Locale): Text {
  const spaces: Record<string, object> = { ...locale };
  const find = (path: string): unknown => {
    const [space = '', keys = ''] = path.split(':');
    return keys.split('.').reduce((found, key) => found?.[key as keyof object], spaces[space]);
  };
  return lookUps({
    language,
    has: (path) => find(path) !== undefined,
    get: (path, values) => filledIn(find(path), values),
    add: (space, words) => void (spaces[space] = words),
  });
}

function filledIn(text: unknown, values: Values = {}): string {
  if (typeof text !== 'string') throw new RangeError('No text');
  return text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => `${values[name]}`);
}
