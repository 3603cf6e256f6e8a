import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newReference, newToken } from '../../../src/gateway/store/identity.ts';

describe('the names of a ticket', () => {
  it('are other ones each time, however many are made', () => {
    const tokens = Array.from({ length: 1000 }, () => newToken());
    assert.equal(new Set(tokens).size, tokens.length);
    // No random byte is in two of them: parts of one are nowhere in another.
    assert.equal(new Set(tokens.flatMap((token) => token.match(/.{8}/g))).size, 4 * tokens.length);
    assert.ok(tokens.every((token) => /^[\w-]{32}$/.test(token)));
  });

  it('is a reference that can be read out', () => {
    const references = Array.from({ length: 100 }, () => newReference());
    assert.ok(references.every((reference) => /^WW-[0-9A-HJKMNP-TV-Z]{6}$/.test(reference)));
    assert.ok(new Set(references).size > 95);
  });
});
