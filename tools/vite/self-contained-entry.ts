import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * Gives an entry its own copy of every module that it imports statically, so that the bundler never moves a module
 * that the entry shares with a chunk, or with another entry, into a third file. An entry that fails to import one file is dead, and nothing
 * can retry it; and a chunk that imports the entry would load it twice when the page asked for `wegwijzer.js?v=2`.
 * So what the entry imports statically must be small and must hold no state that a chunk relies on.
 *
 * @param name - The name of the entry in `src/`.
 */
export function selfContainedEntry(name: string): Plugin {
  const entry = `/src/${name}.ts`;
  const mark = `?entry=${name}`;
  return {
    name: `wegwijzer:self-contained-entry:${name}`,
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, { kind }) {
      const fromEntry = importer?.endsWith(entry) || importer?.endsWith(mark);
      if (!fromEntry || kind !== 'import-statement') return null;
      const resolved = await this.resolve(source, importer?.replace(mark, ''), { kind, skipSelf: true });
      return resolved && { ...resolved, id: resolved.id + mark };
    },
    async load(id) {
      if (!id.endsWith(mark)) return null;
      const file = id.slice(0, -mark.length);
      const content = await readFile(file, 'utf8');
      return file.endsWith('.json') ? { code: `export default ${content}`, moduleType: 'js' } : content;
    },
  };
}
