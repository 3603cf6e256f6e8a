import type { Plugin } from 'vite';
import type { CatalogueNumbers } from '../catalogue/numbers.ts';

/** Leaves to browsers, of the numbers of the catalogue, what a phone code needs: those of flows, roles and steps. */
export function leanNumbers(): Plugin {
  return {
    name: 'wegwijzer:lean-numbers',
    enforce: 'pre',
    transform(code, path) {
      if (!path.endsWith('/src/flow/catalogue-numbers.json')) return null;
      const { flows } = JSON.parse(code) as CatalogueNumbers;
      const lean = Object.entries(flows).map(([id, { number, roles, steps }]) => [id, { number, roles, steps }]);
      return { code: JSON.stringify({ flows: Object.fromEntries(lean) }), map: null };
    },
  };
}
