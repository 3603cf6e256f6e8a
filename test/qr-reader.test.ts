import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from 'uqr';
import { modulesIn, readQrCode } from './qr-reader.ts';

const texts = [
  'http://a/',
  'https://portaal.example/#wegwijzer=é',
  'https://portaal.example/start#wegwijzer=alivia-sign-in/confirmProfile/mandateHolder/MA34R2',
  `https://${'portaal.'.repeat(15)}example/`,
  `https://${'portaal.'.repeat(19)}example/`,
  `https://${'portaal.'.repeat(23)}example/`,
];

describe('the reader of QR codes of the tests', () => {
  for (const text of texts) {
    it(`reads what another library encodes: ${text.length} letters`, () => {
      assert.equal(readQrCode(encode(text, { ecc: 'M', border: 0 }).data), text);
    });
  }

  it('finds the code in a picture, and the white around it', () => {
    const { data, size } = encode(texts[2]!, { ecc: 'M', border: 4 });
    const light = data.flatMap((row) => {
      const line = row.flatMap((dark) => Array<number>(3).fill(dark ? 20 : 250));
      return [...line, ...line, ...line];
    });
    const { modules, quiet } = modulesIn({ width: size * 3, height: size * 3, light });
    assert.deepEqual([readQrCode(modules), quiet], [texts[2], 4]);
  });

  it('does not take a code for another', () => {
    const { data } = encode(texts[2]!, { ecc: 'M', border: 0 });
    assert.throws(() => readQrCode(data.slice(1)));
    assert.throws(() => readQrCode(encode(texts[2]!, { ecc: 'H', border: 0 }).data));
    const changed = data.map((row, y) => row.map((dark, x) => (y === 20 && x >= 30 ? !dark : dark)));
    assert.throws(() => readQrCode(changed));
  });
});
