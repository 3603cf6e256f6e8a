import { assert } from '@open-wc/testing';
import 'axe-core';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { examples, type ExampleName } from './examples.ts';
import { PanelHarness } from './harness.ts';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const stricter = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** What axe has against the panel, one line for each element. */
async function violations(panel: Element): Promise<string[]> {
  const results = await axe.run(panel, { runOnly: { type: 'tag', values: tags }, rules: stricter });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

describe('every view', () => {
  before(() => setViewport({ width: 320, height: 568 }));

  after(() => emulateMedia({ colorScheme: 'light' }));

  for (const colorScheme of ['light', 'dark'] as const)
    for (const name of Object.keys(examples) as ExampleName[])
      it(`is accessible: ${name}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        const { panel } = await PanelHarness.show(examples[name], { closable: true });
        assert.deepEqual(await violations(panel), []);
      });

  it('would fail the same check with an unnamed button', async () => {
    const harness = await PanelHarness.show(examples.visit);
    harness.control('Alivia is open').replaceChildren();
    assert.lengthOf(await violations(harness.panel), 1);
  });
});
