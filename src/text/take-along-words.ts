import words from '../../locales/nl/take-along.json' with { type: 'json' };
import type { Text } from './text.ts';

/** Makes the words of what a user takes along known: whoever has this module has them. */
export function addTakeAlongWords(text: Text): void {
  text.add('take-along', words);
}
