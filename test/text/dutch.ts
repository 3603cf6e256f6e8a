import {
  loadLocale,
  loadPeopleWords,
  loadRareWords,
  loadStuckWords,
  loadTicketFilesWords,
  loadTicketSentWords,
  loadTicketWords,
} from '../../src/text/load-locale.ts';
import { addTakeAlongWords } from '../../src/text/take-along-words.ts';
import { createText, type Text } from '../../src/text/text.ts';
import { allFlows } from '../flow/all-flows.ts';

/** The Dutch words as a page has them before anything is asked for: the interface and the labels. */
export const someDutch = async (): Promise<Text> => createText('nl', await loadLocale('nl'));

/** All Dutch words. */
export const allDutch = async (): Promise<Text> => {
  const text = await someDutch();
  const { people, contacts } = await loadPeopleWords();
  text.add('people', people);
  text.add('contacts', contacts);
  text.add('ticket', await loadTicketWords());
  text.add('ticket', await loadTicketFilesWords());
  text.add('ticket', await loadTicketSentWords());
  text.add('rare', await loadRareWords());
  text.add('stuck', await loadStuckWords());
  addTakeAlongWords(text);
  for (const { id, text: words, screens } of allFlows) {
    text.add(id, words);
    text.addScreens(screens);
  }
  return text;
};
