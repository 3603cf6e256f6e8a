import type { Plugin } from 'vite';
import facts from '../../src/flow/facts.json' with { type: 'json' };

/**
 * Leaves the ids of facts out of what browsers load: tests and documentation read them in the source, no page does.
 * Each array of ids stays, empty.
 */
export function withoutCitations(): Plugin {
  const id = new RegExp(`(['"])(?:${Object.keys(facts).join('|')})\\1,?\\s*`, 'g');
  return {
    name: 'wegwijzer:without-citations',
    apply: 'build',
    enforce: 'pre',
    transform(code, path) {
      return /\/flows\/[^?]*\.ts$/.test(path) ? { code: code.replace(id, ''), map: null } : null;
    },
  };
}
