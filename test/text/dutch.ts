import { wordsName } from '../../src/session/take-along-words.ts';
import { loadLocale, loadWords } from '../../src/text/load-locale.ts';
import { createText, type Text } from '../../src/text/text.ts';
import { allFlows } from '../flow/all-flows.ts';

/** The Dutch words as a page has them before anything is asked for: the interface and the labels. */
export const someDutch = async (): Promise<Text> => createText('nl', await loadLocale('nl'));

/** All Dutch words. */
export const allDutch = async (): Promise<Text> => {
  const text = await someDutch();
  for (const file of ['people', 'contacts', 'rare', 'stuck'] as const) text.add(file, await loadWords(file, 'nl'));
  for (const file of ['ticket', 'ticketFiles', 'ticketSent'] as const) text.add('ticket', await loadWords(file, 'nl'));
  text.add(wordsName, await loadWords('takeAlong', 'nl'));
  for (const { id, text: words, screens } of allFlows) {
    text.add(id, words);
    text.addScreens(screens);
  }
  return text;
};
