import type { Plugin } from 'vite';
import facts from '../../src/flow/facts.json' with { type: 'json' };

const factId = new RegExp(`(['"])(?:${Object.keys(facts).join('|')})\\1,?\\s*`, 'g');
const emptyCites = /\bcites:\s*(?:\[\s*\]|\{(?:\s*\w+:\s*\[\s*\],?)*\s*\}),?/g;
/** The fields of a ticket form: the form itself has them, with what may stand in each (`src/ticket/forms.ts`). */
const ticketFields = /\bfields:\s*\[[^\]]*\],?/g;

/**
 * Leaves the ids of facts out of what browsers load: tests and documentation read them in the source, no page does.
 * `cites` goes altogether, and so do the fields of a contact's ticket form; an array of ids that says something by being
 * there (`right`, an option) stays, empty.
 */
export function withoutCitations(): Plugin {
  return {
    name: 'wegwijzer:without-citations',
    apply: 'build',
    enforce: 'pre',
    transform(code, path) {
      if (!/\/flows\/[^?]*\.ts(?:\?(?:flow|entry)=.*)?$/.test(path)) return null;
      return { code: code.replaceAll(factId, '').replaceAll(emptyCites, '').replaceAll(ticketFields, ''), map: null };
    },
  };
}
