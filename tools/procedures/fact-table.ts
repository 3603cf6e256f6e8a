import register from '../../src/flow/facts.json' with { type: 'json' };
import { escaped, table } from './markdown.ts';

/**
 * The facts that the blocks of a page name, in the order of the register: what each is, and where the document says
 * it. They are read from the blocks, so that no id on a page is without its place.
 */
export function factTable(blocks: readonly string[]): string {
  const named = new Set(blocks.flatMap((block) => block.match(/\b[A-Z]{3}-[A-Z0-9]+-\d+\b/g) ?? []));
  const rows = Object.entries(register)
    .filter(([id]) => named.has(id))
    .map(([id, { kind, where }]) => [id, `\`${kind}\``, escaped(where)]);
  return table(['feit', 'soort', 'waar in het document'], rows);
}
