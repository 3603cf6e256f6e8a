import type { Plugin } from 'vite';

const made = /Array\.from\(\{ length: (.+?) \}(?:, (.+?))?\)(?=[;)]|\.fill)/g;

/** Makes lists in uqr as literals: old libraries on portals replace `Array.from` by one that knows no lengths. */
export function leanUqr(): Plugin {
  return {
    name: 'wegwijzer:lean-uqr',
    apply: 'build',
    transform: (code, id) => (id.includes('/node_modules/uqr/') ? { code: withLiterals(code), map: null } : null),
  };
}

/** The same code without `Array.from`. Throws when uqr no longer looks as expected. */
export function withLiterals(code: string): string {
  const changed = code.replaceAll(made, (_, length: string, each?: string) => {
    return each === undefined ? `[...Array(${length})]` : `[...Array(${length})].map(${each})`;
  });
  if (changed === code || changed.includes('Array.from')) throw new Error('uqr makes its lists otherwise now');
  return changed;
}
