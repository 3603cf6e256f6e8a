import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { importMapOf, integrityOf, writeIntegrity } from '../../tools/package/integrity.ts';

/** What `openssl dgst -sha384 -binary | base64` says of `abc`. */
const hashOfAbc = 'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn';

describe('The integrity of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-integrity-'));
  before(() => {
    mkdirSync(join(folder, 'chunks'));
    for (const file of ['wegwijzer.js', 'wegwijzer-guide.js', 'chunks/b.js']) writeFileSync(join(folder, file), 'abc');
    writeFileSync(join(folder, 'chunks', 'a.js'), 'other');
    writeFileSync(join(folder, 'manifest.json'), '{}');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is a hash of every script, as browsers check it', () => {
    const integrity = integrityOf(folder);
    assert.deepEqual(Object.keys(integrity), ['wegwijzer.js', 'wegwijzer-guide.js', 'chunks/a.js', 'chunks/b.js']);
    assert.equal(integrity['wegwijzer.js'], hashOfAbc);
    assert.equal(integrity['chunks/b.js'], hashOfAbc);
    assert.notEqual(integrity['chunks/a.js'], hashOfAbc);
  });

  it('goes into an import map by full addresses', () => {
    assert.deepEqual(importMapOf({ 'chunks/b.js': hashOfAbc }, 'https://cdn.example/'), {
      imports: {
        wegwijzer: 'https://cdn.example/wegwijzer.js',
        'wegwijzer/guide': 'https://cdn.example/wegwijzer-guide.js',
      },
      integrity: { 'https://cdn.example/chunks/b.js': hashOfAbc },
    });
  });

  it('is written beside what was built', () => {
    writeIntegrity(folder);
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
    assert.deepEqual(read('integrity.json'), integrityOf(folder));
    assert.deepEqual(read('import-map.json'), importMapOf(integrityOf(folder), 'https://cdn.example/'));
  });
});
