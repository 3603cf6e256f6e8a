import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an opened guide is made of and by, from the root of the project. */
const sources = ['src', 'flows', 'locales', 'tools/vite', 'vite.config.ts', 'package-lock.json'];

/** Seven characters that change with whatever an opened guide is made of, or made by. */
export function versionMark(root: string): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(root, source))) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 7);
}

function filesIn(root: string, source: string): readonly string[] {
  if (statSync(join(root, source)).isFile()) return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json)$/.test(file) && !/^gateway\b/.test(file))
    .toSorted()
    .map((file) => join(source, file));
}
