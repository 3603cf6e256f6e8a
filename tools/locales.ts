/**
 * `npm run locales [-- LANGUAGE [PART OF A FILE'S NAME]]`: says in what French, German and English differ from Dutch where
 * they should not: keys, values to fill in, lines, labels of the real screens. Ends with 1 when there is anything.
 */
import { languages } from '../src/text/languages.ts';
import { differences } from './locales/differences.ts';
import { screenLabels } from './locales/screen-labels.ts';
import { textsOf } from './locales/texts.ts';

const [only, part = ''] = process.argv.slice(2);
const dutch = textsOf('nl');
const labels = screenLabels(dutch);

for (const language of languages.filter((one) => one !== 'nl' && (!only || one === only))) {
  const findings = differences(dutch, textsOf(language), labels).filter(({ at }) => at.includes(part));
  for (const { at, what } of findings) console.log(`locales/${language}/${at}: ${what}.`);
  console.log(`${language}: ${findings.length} findings.`);
  if (findings.length > 0) process.exitCode = 1;
}
