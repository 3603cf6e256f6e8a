/** What the real screens print. */
import type { Entry } from './texts.ts';

/** The labels of every screen, to the letter, without what we say ourselves where a screen prints none. */
export function screenLabels(dutch: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    dutch.filter(({ file, path }) => file.startsWith('screens/') && !path.endsWith('.says')).map(({ text }) => text),
  );
}
