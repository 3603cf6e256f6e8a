import type { Plugin } from 'vite';

/** What the bundler's helper does: a namespace object for a module that shares its chunk with others. */
const exportAll =
  '(exports) => { const all = {}; for (const name of Object.keys(exports)) Object.defineProperty(all, name, { get: exports[name], enumerable: true }); return all; }';

const runtimeImport = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["'][^"']*rolldown-runtime[^"']*["'];/;

/**
 * Puts the bundler's one small helper into each chunk that uses it. The bundler insists on a chunk of its own for it,
 * which would cost a request in a third round trip before any chunk can run.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'wegwijzer:inline-runtime',
    apply: 'build',
    renderChunk(code, chunk) {
      const [statement, helper] = runtimeImport.exec(code) ?? [];
      if (!statement || !helper) return null;
      if (helper !== '__exportAll') throw new Error(`${chunk.name} needs the bundler's helper ${helper}: not inlined`);
      return { code: code.replace(statement, () => `const ${helper} = ${exportAll};`), map: null };
    },
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (file.includes('rolldown-runtime')) delete bundle[file];
        else if (output.type === 'chunk' && /from\s*["'][^"']*rolldown-runtime/.test(output.code)) {
          throw new Error(`${file} still imports the bundler's runtime`);
        }
      }
    },
  };
}
