import type { Plugin } from 'vite';

/** In development a page asks for `wegwijzer.js`, as on a portal, and gets the source. */
export function entriesFromSource(): Plugin {
  return {
    name: 'wegwijzer:entries-from-source',
    apply: 'serve',
    enforce: 'pre',
    resolveId(source) {
      const entry = /^(?:\.?\/)?(wegwijzer(?:-\w+)?)\.js(?=$|\?)/.exec(source)?.[1];
      return entry ? this.resolve(`/src/${entry}.ts`) : null;
    },
  };
}

/**
 * Vite's server sends JSON as a script, so a browser must not be told to expect JSON. Vite says so itself for a static
 * import, but not for `import()`.
 */
export function jsonAsScript(): Plugin {
  return {
    name: 'wegwijzer:json-as-script',
    apply: 'serve',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('json')) return null;
      return {
        code: code.replaceAll(/,\s*\{\s*with:\s*\{\s*type:\s*["']json["']\s*,?\s*\}\s*,?\s*\}/g, ''),
        map: null,
      };
    },
  };
}
