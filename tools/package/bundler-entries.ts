import type { Plugin } from 'vite';

/** The entries that a page names, and what the package calls them for bundlers. */
const entries: { readonly [entry: string]: string } = { wegwijzer: 'index.js', 'wegwijzer-guide': 'guide.js' };

/**
 * Writes entries for bundlers beside those for browsers. A portal's bundler finds only the parts whose addresses are
 * written out, as they still are before the entries for browsers are made shorter.
 */
export function bundlerEntries(): Plugin {
  return {
    name: 'wegwijzer:bundler-entries',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          const fileName = file.type === 'chunk' && file.isEntry && entries[file.name];
          if (fileName) this.emitFile({ type: 'asset', fileName, source: forBundlers(file.code) });
        }
      },
    },
  };
}

const address = /\bimport\(\s*["'`](\.\/chunks\/[\w.-]+\.js)["'`]\s*\)/g;
const itself = /\bimport\(\s*\w+\.href\s*\)/g;

/**
 * The code of an entry that is to be in a portal's own script. There it must not fetch itself anew, as an entry does
 * whose parts are gone: that would run the portal's script once more. It asks for the same parts again.
 *
 * @throws {Error} when it asks for something that no bundler can follow.
 */
export function forBundlers(code: string): string {
  const [, openGuide] = /\b(\w+) as openGuide\b/.exec(code) ?? [];
  const written = code
    .replaceAll(address, (_all, path: string) => `import("${path}")`)
    .replaceAll(itself, (all) => (openGuide ? `Promise.resolve({openGuide:${openGuide}})` : all));
  const [other] = /\bimport\((?!"\.\/chunks\/).{0,40}/.exec(written) ?? [];
  if (other) throw new Error(`No bundler can follow ${other}`);
  return written;
}
