import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { encode } from 'uqr';
import { withLiterals } from '../../tools/vite/lean-uqr.ts';

const code = readFileSync(fileURLToPath(import.meta.resolve('uqr')), 'utf8');

describe('uqr without Array.from', () => {
  it('encodes the same, on a page where an old library replaced that', async () => {
    const lean = (await import(`data:text/javascript,${encodeURIComponent(withLiterals(code))}`)) as {
      encode: typeof encode;
    };
    for (const text of ['', 'https://portaal.example/', 'é'.repeat(200)]) {
      assert.deepEqual(lean.encode(text, { ecc: 'M', border: 4 }), encode(text, { ecc: 'M', border: 4 }));
    }
  });

  it('fails the build when uqr looks otherwise', () => {
    assert.throws(() => withLiterals('const row = [];'));
    assert.throws(() => withLiterals(`${code}\nArray.from(rows)`));
  });
});
