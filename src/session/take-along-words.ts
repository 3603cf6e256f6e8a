import type { TakeAlongKey, Text, Values } from '../text/text.ts';

/** The name under which the words of `take-along.json` are known. */
export const wordsName = 'take-along';

/** A text of `take-along.json`, once its words are known. They are not among the look-ups that every guide loads. */
export type TakeAlongWords = (key: TakeAlongKey, values?: Readonly<Record<string, string>>) => string;

/** The look-up of these words. */
export function takeAlongWords(text: Text): TakeAlongWords {
  return (key, values: Values = {}) => text.flow(wordsName, key, undefined, values);
}
