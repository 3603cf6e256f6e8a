import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another version of the product. */
export interface OtherVersion {
  /** The folder with `wegwijzer.js` and its chunks. */
  readonly dist: string;
  /** What it asks first. */
  readonly firstQuestion: string;
  remove(): void;
}

const asks = 'Waar zit u vast?';
const firstQuestion = 'Waar loopt u vast?';

/** What the elements inside it tell each other by: no version is bound to the names of another. */
const event = /wegwijzer-act\b/g;

/** Builds the product once more, from sources that differ in a word and in what is between its parts alone. */
export function buildOtherVersion(): OtherVersion {
  const root = mkdtempSync(join(tmpdir(), 'wegwijzer-other-'));
  for (const part of [
    'src',
    'flows',
    'locales',
    'tools',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  for (const file of sources.filter((name) => /(?:elements|embed).*\.ts$/.test(name)))
    rewrite(join(root, 'src', file), (code) => code.replace(event, 'wegwijzer-does'));
  rewrite(join(root, 'locales/nl/choose-portal.json'), (words) => words.replaceAll(asks, firstQuestion));
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { cwd: root });
  return { dist: join(root, 'dist'), firstQuestion, remove: () => rmSync(root, { recursive: true }) };
}

function rewrite(file: string, change: (content: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
