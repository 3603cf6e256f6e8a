import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packageJson } from '../../tools/package/package-json.ts';

const versions = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[([^\]]+)\]/gm)].map(([, version]) => version);

describe('CHANGELOG.md', () => {
  it('begins with the version that is built, or with what comes after it', () => {
    const { version } = packageJson();
    assert.ok(versions.slice(0, 2).includes(version), `${version} is not in ${versions.join(', ')}`);
    if (versions[0] !== version) assert.equal(versions[0], 'Unreleased');
  });

  it('names each version once', () => assert.equal(new Set(versions).size, versions.length));
});
