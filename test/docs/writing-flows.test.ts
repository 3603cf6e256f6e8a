import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/writing-flows.md');

/** Lines without their indentation: the page shows a part of a file. */
const plain = (code: string) =>
  code
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

const sources = ['flows', 'locales/nl'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .map((name) => plain(read(`${folder}/${name}`))),
);

describe('docs/writing-flows.md', () => {
  it('fits on two pages', () => {
    assert.ok(page.split('\n').length <= 120);
  });

  it('names files that are there', () => {
    const paths = [...page.matchAll(/`((?:flows|locales|src|test|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    assert.ok(paths.length > 15);
    assert.deepEqual(
      paths.filter((path) => !existsSync(new URL(path, root))),
      [],
    );
  });

  it('names commands that are there', () => {
    const scripts = [...page.matchAll(/`npm run ([\w:]+)`/g)].map(([, script = '']) => script);
    assert.ok(scripts.length > 1);
    assert.deepEqual(
      scripts.filter((script) => !(script in packageJson.scripts)),
      [],
    );
  });

  it('shows what the files have, to the letter', () => {
    const blocks = [...page.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, code = '']) => plain(code));
    assert.equal(blocks.length, 4);
    for (const block of blocks)
      assert.ok(
        sources.some((source) => source.includes(block)),
        block,
      );
  });
});
