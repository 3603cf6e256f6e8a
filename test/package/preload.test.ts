import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { flowIds } from '../../src/flow/catalogue.ts';
import { visitors } from '../../src/flow/registry.ts';
import { Manifest } from '../../tools/built/manifest.ts';
import { keys } from '../../tools/package/keys.ts';
import { linksOf, preloadOf, writePreload } from '../../tools/package/preload.ts';

/** What a bundler would write of a build with every flow, in which `guide` imports another part besides. */
const built = {
  'first-step': { file: 'chunks/first-step-a.js', name: 'first-step' },
  guide: { file: 'chunks/guide-b.js', name: 'guide', imports: ['first-step', 'shared'] },
  shared: { file: 'chunks/shared-c.js', name: 'shared' },
  entry: { file: 'wegwijzer.js', name: 'wegwijzer' },
  ...Object.fromEntries(flowIds.map((id) => [id, { file: `chunks/${id}-d.js`, name: id }])),
};

describe('What a page can preload', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-preload-'));
  before(() => writeFileSync(join(folder, 'manifest.json'), JSON.stringify(built)));
  after(() => rmSync(folder, { recursive: true }));

  it('is known for every procedure, for none, and for where every visitor begins', () => {
    const preload = preloadOf(new Manifest(folder));
    const starts = ['', ...(keys['ProcedureId'] ?? []), ...Object.values(visitors)];
    assert.deepEqual(
      starts.filter((start) => !preload[start]),
      [],
    );
    assert.deepEqual(
      Object.keys(preload).filter((start) => !starts.includes(start)),
      [],
    );
  });

  it('is its flow and what every guide opens with, once each, what is seen first before the rest', () => {
    const preload = preloadOf(new Manifest(folder));
    const opens = ['chunks/first-step-a.js', 'chunks/guide-b.js', 'chunks/shared-c.js'];
    assert.deepEqual(preload['tbe-manage-users'], ['chunks/tbe-manage-users-d.js', ...opens]);
    assert.deepEqual(preload['alivia-login-informal-carer'], ['chunks/alivia-sign-in-d.js', ...opens]);
    assert.deepEqual(preload[''], ['chunks/choose-portal-d.js', ...opens]);
  });

  it('is written beside what was built', () => {
    writePreload(folder);
    const written = JSON.parse(readFileSync(join(folder, 'preload.json'), 'utf8')) as unknown;
    assert.deepEqual(written, preloadOf(new Manifest(folder)));
  });

  it('is a link each, at the address of the product', () => {
    assert.equal(
      linksOf(['chunks/a.js', 'chunks/b.js'], 'https://cdn.example/'),
      `<link rel="modulepreload" crossorigin href="https://cdn.example/chunks/a.js">
<link rel="modulepreload" crossorigin href="https://cdn.example/chunks/b.js">`,
    );
  });

  it('is a link with the nonce of the page, and the hash of what is pinned', () => {
    assert.equal(
      linksOf(['chunks/a.js'], '/', 'nonce="n1"', { 'chunks/a.js': 'sha384-abc' }),
      '<link rel="modulepreload" crossorigin nonce="n1" href="/chunks/a.js" integrity="sha384-abc">',
    );
  });
});
