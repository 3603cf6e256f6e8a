/**
 * Writes `src/flow/catalogue-version.ts` and `src/flow/catalogue-numbers.json`: run it after keys were added, renamed
 * or removed. Numbers are only ever added: it refuses a file of numbers that was edited by hand, or is gone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { everyFlow } from './catalogue/flows.ts';
import { numbersFile, withNumbers, type CatalogueNumbers } from './catalogue/numbers.ts';
import { versionFile, versionOf } from './catalogue/version.ts';

const numbersPath = new URL('../src/flow/catalogue-numbers.json', import.meta.url);
const flows = await everyFlow();
const version = versionOf(flows);
try {
  const numbers = JSON.parse(readFileSync(numbersPath, 'utf8')) as CatalogueNumbers;
  writeFileSync(numbersPath, numbersFile(withNumbers(numbers, flows)));
  writeFileSync(new URL('../src/flow/catalogue-version.ts', import.meta.url), versionFile(version));
  console.log(`The catalogue version is ${version}.`);
} catch (error) {
  console.error(
    `${numbersPath.pathname}: ${(error as Error).message}\nTake the committed file back, then run this again.`,
  );
  process.exitCode = 1;
}
