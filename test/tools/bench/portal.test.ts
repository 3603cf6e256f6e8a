import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlines } from '../../../tools/bench/guides.ts';
import { pageOf } from '../../../tools/bench/portal.ts';

const preload = { 'alivia-login-person-in-need': ['chunks/alivia-sign-in-a.js', 'chunks/guide-b.js'] };
const pageWith = (id: string) =>
  pageOf(
    inlines.find((guide) => guide.id === id)!,
    'http://cdn.example',
    preload,
  );

describe('the page of a portal that is measured', () => {
  it('names the script, and nothing else of the guide', () => {
    const page = pageWith('guide-named');
    assert.deepEqual(page.match(/http:\/\/cdn\.example[^"]*/g), ['http://cdn.example/wegwijzer-guide.js']);
  });

  it('asks for what its guide opens with too, where that is the way it embeds it', () => {
    const page = pageWith('guide-preloaded');
    assert.deepEqual(page.match(/http:\/\/cdn\.example[^"]*/g), [
      'http://cdn.example/wegwijzer-guide.js',
      'http://cdn.example/chunks/alivia-sign-in-a.js',
      'http://cdn.example/chunks/guide-b.js',
    ]);
    assert.equal(page.match(/rel="modulepreload"/g)?.length, 2);
    assert.match(page, /procedure="alivia-login-person-in-need"/);
  });

  it('fails rather than to be measured without lines that it ought to have', () => {
    assert.throws(
      () =>
        pageOf(
          inlines.find(({ id }) => id === 'guide-preloaded')!,
          'http://cdn.example',
          {},
        ),
      /alivia-login/,
    );
  });
});
