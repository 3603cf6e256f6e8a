import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Above AA: what LOOK asks, 7:1 for text; and targets that a shaking hand can hit.
const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** What axe has against an element and all that is in it, one line for each fault. */
export async function violations(element: Element): Promise<readonly string[]> {
  const { violations: found } = await axe.run(element, { runOnly: { type: 'tag', values: tags }, rules });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
