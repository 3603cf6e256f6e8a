import type { Plugin } from 'vite';

/** The parts of a flow's words that are read only once somebody is stuck. */
const whenStuck = ['diagnoses', 'advice', 'symptoms'];

/**
 * Builds the words of a flow as two modules: `flow.json` with what every user reads, and `flow.json?stuck` with the
 * rest. Authors, tests and development see one file.
 *
 * @param flows - The names of all flows.
 */
export function wordsInTwo(flows: readonly string[]): Plugin {
  const file = new RegExp(`/locales/\\w+/(?:${flows.join('|')})\\.json(\\?stuck)?$`);
  return {
    name: 'wegwijzer:words-in-two',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const match = file.exec(id);
      if (!match) return null;
      const words: [string, unknown][] = Object.entries(JSON.parse(code) as object);
      const kept = words.filter(([key]) => whenStuck.includes(key) === (match[1] !== undefined));
      // As a module: with a query behind it, no loader takes the file for JSON.
      return { code: `export default ${JSON.stringify(Object.fromEntries(kept))}`, moduleType: 'js', map: null };
    },
  };
}
