import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withSection } from '../../../tools/faults/page.ts';

describe('the section of the figures', () => {
  it('comes at the end of a page that does not have it', () => {
    assert.equal(
      withSection('# Figures\n\n## Speed\n\nFast.\n', '## Faults\n\nNone.\n'),
      '# Figures\n\n## Speed\n\nFast.\n\n## Faults\n\nNone.\n',
    );
  });

  for (const [where, before, after] of [
    ['at the end', '# Figures\n\n', ''],
    ['before another', '# Figures\n\n', '\n## Speed\n\nFast.\n'],
  ] as const) {
    it(`takes the place of the one that was there ${where}`, () => {
      const page = `${before}## Faults\n\nOld.\n\n### Part\n${after}`;
      assert.equal(withSection(page, '## Faults\n\nNone.\n'), `${before}## Faults\n\nNone.\n${after}`);
    });
  }
});
