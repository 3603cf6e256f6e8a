/** Writes `src/flow/catalogue-version.ts`: run it after keys were added, renamed or removed. */
import { writeFileSync } from 'node:fs';
import { everyFlow } from './catalogue/flows.ts';
import { versionFile, versionOf } from './catalogue/version.ts';

const version = versionOf(await everyFlow());
writeFileSync(new URL('../src/flow/catalogue-version.ts', import.meta.url), versionFile(version));
console.log(`The catalogue version is ${version}.`);
