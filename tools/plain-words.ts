/**
 * `npm run plain-words`: prints what is not plain in the Dutch words, with file and key, and how long the sentences are.
 * The exit code is 0 only when everything is plain.
 */
import { dutchFiles, ownTextsIn } from './locales/locale-files.ts';
import { figuresOf, findingsIn, type Figures } from './locales/plain-words.ts';
import { mostWords } from './locales/sentences.ts';

const line = (name: string, { sentences, mean, longest, tooLong }: Figures) =>
  `${name.padEnd(46)}${[sentences, mean.toFixed(1), longest, tooLong].map((figure) => String(figure).padStart(11)).join('')}`;

const files = [...dutchFiles.keys()];
const heads = ['sentences', 'mean', 'longest', `over ${mostWords}`].map((head) => head.padStart(11));
console.log(`${'words in a sentence'.padEnd(46)}${heads.join('')}`);
for (const name of files) console.log(line(name, figuresOf(ownTextsIn(name))));
console.log(line('in all', figuresOf(files.flatMap(ownTextsIn))));

const findings = files.flatMap((name) => findingsIn(ownTextsIn(name)).map((finding) => ({ name, ...finding })));
for (const { name, path, wrong } of findings) console.log(`locales/nl/${name} ${path}: ${wrong}`);
console.log(`${findings.length} findings.`);
process.exitCode = findings.length === 0 ? 0 : 1;
