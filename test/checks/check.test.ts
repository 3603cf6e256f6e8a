import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { isWellFormed } from '../../src/checks/check.ts';
import type { CheckKind } from '../../src/flow/step.ts';

type Row = readonly [text: string, isRight: boolean];

const rows: { readonly [Kind in CheckKind]: readonly Row[] } = {
  enterpriseNumber: [
    ['0123456749', true],
    ['1000000021', true],
    ['1999999943', true],
    // The check digits are two, also when they are small.
    ['0499999960', true],
    ['0123.456.749', true],
    ['BE 0123.456.749', true],
    ['be0123456749', true],
    ['BE-0123-456-749', true],
    ['  0123 456 749\n', true],
    ['0123/456/749', true],
    ['0123–456‑749', true],
    ['0123\u00a0456\u202f749', true],
    // The old notation, without the 0 in front.
    ['123456749', true],
    ['123.456.749', true],
    ['0123456748', false],
    ['0123456750', false],
    // Two digits have changed places.
    ['0132456749', false],
    // The digits are right, but it is no number of an enterprise.
    ['2234567818', false],
    ['012345674', false],
    ['01234567490', false],
    ['00123456749', false],
    ['NL0123456749', false],
    ['0123456749 of 1000000021', false],
    ['O123456749', false],
    ['', false],
    ['BE', false],
    ['...', false],
  ],
  personNumber: [
    ['85073003328', true],
    ['85.07.30-033.28', true],
    ['85 07 30 033 28', true],
    ['850730-033-28', true],
    ['85/07/30-033/28', true],
    [' 85.07.30–033.28 ', true],
    // Born in 2012, and on a day of 2000 that is only known as its month.
    ['12.02.29-997.77', true],
    ['00.00.00-001.28', true],
    // BIS numbers: 20 or 40 more as the month.
    ['85.27.30-033.71', true],
    ['85.47.30-033.17', true],
    ['00.42.29-001.34', true],
    ['40000000163', true],
    ['99.12.31-998.41', true],
    ['85073003329', false],
    ['85073003382', false],
    ['58073003328', false],
    // There is no thirteenth month, no thirty-second day, no serial 000.
    ['85133003370', false],
    ['85073203365', false],
    ['85073000061', false],
    ['8507300332', false],
    ['850730033280', false],
    ['BE85073003328', false],
    ['85.07.30-033.28 (An)', false],
    ['', false],
  ],
  mail: [
    ['an@voorbeeld.be', true],
    [' an.peeters+wzc@mail.voorbeeld.be ', true],
    ["o'neill@voorbeeld.be", true],
    ['an@voorbeeld.gov.be', true],
    ['an@voorbeeld', false],
    ['an@.be', false],
    ['an@voorbeeld.', false],
    ['an@voorbeeld..be', false],
    ['@voorbeeld.be', false],
    ['an.voorbeeld.be', false],
    ['an@@voorbeeld.be', false],
    ['an@voorbeeld.be, jan@voorbeeld.be', false],
    ['An <an@voorbeeld.be>', false],
    ['an peeters@voorbeeld.be', false],
    ['', false],
  ],
};

const kinds = Object.keys(rows) as readonly CheckKind[];

/** The check digits, by the rule as it is published: 97 minus the remainder by 97. */
const check = (base: string) => String(97n - (BigInt(base) % 97n)).padStart(2, '0');
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));

const enterpriseNumbers = fc
  .tuple(fc.constantFrom('0', '1'), digits(7))
  .map(([first, rest]) => first + rest + check(first + rest));

const personNumbers = fc
  .record({
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    bis: fc.constantFrom(0, 20, 40),
    serial: fc.integer({ min: 1, max: 998 }),
  })
  .map(({ born, bis, serial }) => {
    const two = (number: number) => String(number).padStart(2, '0');
    const date = two(born.getUTCFullYear() % 100) + two(born.getUTCMonth() + 1 + bis) + two(born.getUTCDate());
    const base = date + String(serial).padStart(3, '0');
    return base + check((born.getUTCFullYear() < 2000 ? '' : '2') + base);
  });

/** The same number as people write it: with a sign here and there. */
const written = (numbers: fc.Arbitrary<string>) =>
  fc
    .tuple(
      numbers,
      fc.array(fc.constantFrom('', '', '.', ' ', '-', '/', '–', '\u00a0'), { minLength: 12, maxLength: 12 }),
    )
    .map(([number, signs]) => [...number].map((digit, at) => digit + signs[at]).join(''));

/** The number with one digit changed into another. */
const mistyped = (numbers: fc.Arbitrary<string>) =>
  fc.tuple(numbers, fc.nat(), fc.integer({ min: 1, max: 9 })).map(([number, place, more]) => {
    const at = place % number.length;
    return number.slice(0, at) + String((Number(number[at]) + more) % 10) + number.slice(at + 1);
  });

describe('the check of what is kept ready', () => {
  for (const kind of kinds) {
    for (const [text, isRight] of rows[kind]) {
      it(`of ${kind} ${isRight ? 'accepts' : 'refuses'} ${JSON.stringify(text)}`, () => {
        assert.equal(isWellFormed(kind, text), isRight);
      });
    }
  }

  it('accepts every enterprise number, however it is written', () => {
    fc.assert(
      fc.property(written(enterpriseNumbers), fc.constantFrom('', 'BE', 'BE ', 'be'), (number, country) =>
        isWellFormed('enterpriseNumber', country + number),
      ),
    );
  });

  it('accepts every national register and BIS number, however it is written', () => {
    fc.assert(fc.property(written(personNumbers), (number) => isWellFormed('personNumber', number)));
  });

  it('refuses every enterprise number in which one digit is wrong', () => {
    fc.assert(fc.property(mistyped(enterpriseNumbers), (number) => !isWellFormed('enterpriseNumber', number)));
  });

  it('refuses every number of a person in which one digit is wrong, but for those that fit the other century', () => {
    const otherCentury = (number: string) =>
      ['', '2'].filter((century) => check(century + number.slice(0, 9)) === number.slice(9)).length > 0;
    fc.assert(
      fc.property(mistyped(personNumbers), (number) => !isWellFormed('personNumber', number) || otherCentury(number)),
    );
  });

  it('takes any text without a fault', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789 .-/@BE') }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anything, (kind, text) => typeof isWellFormed(kind, text) === 'boolean'),
    );
  });

  it('takes a very long text at once', () => {
    const long = `${'a@'.repeat(50_000)}.`;
    const begin = performance.now();
    for (const kind of kinds) assert.equal(isWellFormed(kind, long), false);
    assert.ok(performance.now() - begin < 1000);
  });
});
