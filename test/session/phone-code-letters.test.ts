import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as holds, integer, property } from 'fast-check';
import { inGroups, lettersOf, valuesOf } from '../../src/session/phone-code-letters.ts';

const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const value = integer({ min: 0, max: 31 });
const values = array(value, { minLength: 1, maxLength: 30 });

/** Codes of every length that occurs and some more, with each letter at the front. */
const samples = letters.flatMap((_, first) =>
  [4, 5, 6, 7, 8].map((length) => lettersOf([...Array(length).keys()].map((at) => (first + at * at * 7 + at) % 32))),
);

describe('the letters of a phone code', () => {
  it('give the values back, for any values', () => {
    holds(property(values, (some) => assert.deepEqual(valuesOf(lettersOf(some)), some)));
  });

  it('show every single letter that is wrong', () => {
    for (const code of samples) {
      for (const at of code.split('').keys()) {
        for (const letter of letters.filter((other) => other !== code[at])) {
          assert.equal(valuesOf(code.slice(0, at) + letter + code.slice(at + 1)), undefined, `${code} at ${at}`);
        }
      }
    }
  });

  it('show every two letters that changed places, beside each other or not', () => {
    for (const code of samples) {
      for (const one of code.split('').keys()) {
        for (let other = one + 1; other < code.length; other += 1) {
          const swapped = code.split('');
          [swapped[one], swapped[other]] = [code[other]!, code[one]!];
          const isSame = swapped.join('') === code;
          assert.equal(valuesOf(swapped.join('')) === undefined, !isSame, `${code}: ${swapped.join('')}`);
        }
      }
    }
  });

  it('are read kindly: small letters, spaces, hyphens, an O for a 0, an I or L for a 1', () => {
    const code = lettersOf([0, 1, 20, 0, 1]);
    assert.match(code, /^01M01/);
    for (const written of [`oiM-0L${code[5]}`, ` Ol m 01 ${code[5]} `, `0l‑mo‑1${code[5]!.toLowerCase()}.`]) {
      assert.deepEqual(valuesOf(written), [0, 1, 20, 0, 1], written);
    }
  });

  it('are none of what people type instead', () => {
    for (const written of ['UUUUUU', 'K7P_4MX', '€', 'hallo!', lettersOf([1, 2]).repeat(20)]) {
      assert.equal(valuesOf(written), undefined, written);
    }
  });

  it('stand in groups of at most four', () => {
    const cases = { ABCDEF: 'ABC DEF', ABCDEFG: 'ABCD EFG', ABCDEFGH: 'ABCD EFGH', ABCDEFGHJ: 'ABC DEF GHJ' };
    for (const [code, shown] of Object.entries(cases)) assert.equal(inGroups(code).join(' '), shown);
    holds(property(values, (some) => assert.equal(inGroups(lettersOf(some)).join(''), lettersOf(some))));
  });
});
