import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** Builds the product once more from sources that differ in a word, in a folder of its own. */
export function buildOtherVersion(): OtherVersion {
  const root = mkdtempSync(join(tmpdir(), 'wegwijzer-other-'));
  for (const part of ['src', 'flows', 'locales', 'tools', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  const words = join(root, 'locales/nl/choose-portal.json');
  writeFileSync(words, readFileSync(words, 'utf8').replaceAll(asks, firstQuestion));
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { cwd: root });
  return { dist: join(root, 'dist'), firstQuestion, remove: () => rmSync(root, { recursive: true }) };
}
