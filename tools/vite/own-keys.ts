import { parseAst, type Plugin } from 'vite';
import { cutOut, isNode, nodesIn } from './syntax.ts';

/** The libraries that go through the keys of objects. */
const libraries = ['xstate', 'i18next'];
const file = new RegExp(`/node_modules/(${libraries.join('|')})/dist/`);

/**
 * `for (key in object)` becomes `for (key of Object.keys(object))` in XState and i18next: scripts on old portals give
 * every object keys, which are nobody's state, event or text.
 */
export function ownKeys(): Plugin {
  const rewritten = new Set<string>();
  return {
    name: 'wegwijzer:own-keys',
    apply: 'build',
    transform(code, id) {
      const [, library] = file.exec(id) ?? [];
      if (!library) return null;
      const changed = withOwnKeys(code);
      if (changed === code) return null;
      rewritten.add(library);
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && rewritten.size < libraries.length)
        throw new Error(`Keys of objects are gone through only in: ${[...rewritten].join(', ')}`);
    },
  };
}

/** The source with each loop over the keys of an object limited to its own; there must be an object. */
export function withOwnKeys(code: string): string {
  const cuts = nodesIn(parseAst(code)).flatMap(({ type, left, right }) => {
    if (type !== 'ForInStatement' || !isNode(left) || !isNode(right)) return [];
    const { start, end } = right;
    return [{ start: left.end, end, instead: ` of Object.keys(${code.slice(start, end)})` }];
  });
  return cutOut(code, cuts);
}
