/** Writes `docs/procedures/`: run it after a flow, its words, a screen, a contact or what is asked first has changed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { everyPage } from './procedures/pages.ts';
import { readLibrary } from './procedures/told.ts';

const folder = new URL('../docs/procedures/', import.meta.url);
const pages = everyPage(await readLibrary());
mkdirSync(folder, { recursive: true });
for (const left of readdirSync(folder).filter((name) => !pages.has(name))) rmSync(new URL(left, folder));
for (const [name, content] of pages) writeFileSync(new URL(name, folder), content);
console.log(`${pages.size} pages in docs/procedures/.`);
