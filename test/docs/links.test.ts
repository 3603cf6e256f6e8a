import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const pages = ['README.md', ...globSync('docs/**/*.md')];

/** What a page points at in this project: the targets of its links and pictures. */
function targetsIn(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replace(/```[^]*?```/g, '');
  const found = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|\b(?:src|href)="([^"#]+)"/g)];
  return found.map(([, link, attribute]) => link ?? attribute ?? '').filter((target) => !/^[a-z]+:/.test(target));
}

describe('the documentation', () => {
  it('has pages that point at each other', () => {
    assert.ok(pages.flatMap(targetsIn).length > 6);
  });

  for (const page of pages) {
    it(`points at nothing that is not there: ${page}`, () => {
      const dead = targetsIn(page).filter((target) => !existsSync(join(dirname(page), target)));
      assert.deepEqual(dead, []);
    });
  }
});
