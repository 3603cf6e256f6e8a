import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { everyPage } from './pages.ts';

/**
 * Writes the manual: its pages, their style sheet and icon. What was in the folder is gone.
 *
 * @returns How many pages there are.
 */
export async function writeManual(folder: string, now: Date): Promise<number> {
  const pages = await everyPage(now);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of pages) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  cpSync(new URL('manual.css', import.meta.url), join(folder, 'manual.css'));
  cpSync(new URL('../demo/icon.svg', import.meta.url), join(folder, 'icon.svg'));
  return pages.size;
}
