import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { maskSecrets, secretsIn } from '../../src/ticket/secrets.ts';

const two = (number: number) => String(number).padStart(2, '0');
const check = (base: string) => two(97 - Number(BigInt(base) % 97n));

/** The eleven digits of a number that could be somebody's: a date, a serial and the check digits of their century. */
const valid = fc
  .record({
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    bis: fc.constantFrom(0, 20, 40),
    serial: fc.integer({ min: 1, max: 998 }),
  })
  .map(({ born, bis, serial }) => {
    const year = born.getUTCFullYear();
    const date = two(year % 100) + two(born.getUTCMonth() + 1 + bis) + two(born.getUTCDate());
    const base = date + String(serial).padStart(3, '0');
    return base + check((year < 2000 ? '' : '2') + base);
  });

/** Where the digits are cut, and what stands in the cuts. */
const notations: readonly (readonly [cuts: readonly number[], signs: readonly string[]])[] = [
  [[], []],
  [
    [2, 4, 6, 9],
    ['.', '.', '-', '.'],
  ],
  [
    [2, 4, 6, 9],
    [' ', ' ', ' ', ' '],
  ],
  [
    [2, 4, 6, 9],
    ['/', '/', '-', '.'],
  ],
  [
    [2, 4, 6, 9],
    ['/', '/', ' ', ' '],
  ],
  [
    [2, 4, 6, 9],
    ['-', '-', '-', '-'],
  ],
  [
    [2, 4, 6, 9],
    ['.', '.', '.', '.'],
  ],
  [
    [2, 4, 6, 9],
    ['.', '.', ' - ', '.'],
  ],
  [
    [2, 4, 6, 9],
    ['\u2013', '\u2013', '\u2011', '\u2212'],
  ],
  [
    [2, 4, 6, 9],
    ['\u00a0', '\u202f', '\u2009', '\t'],
  ],
  [
    [2, 4, 6, 9],
    ['\u200b', '\u2060', '\u00ad', '\ufeff'],
  ],
  [
    [2, 4, 6, 9],
    [',', ',', '-', ','],
  ],
  [
    [2, 4, 6, 9],
    ['.', '.', '\n', '.'],
  ],
  [
    [2, 4, 6, 9],
    [', ', ', ', '--', ', '],
  ],
  [
    [2, 4, 6, 9],
    ['.-', '.-', ' (', ') '],
  ],
  [
    [2, 4, 6, 9],
    ['·', ':', ';', '|'],
  ],
  [
    [2, 4, 6, 9],
    ['\\', '+', '=', '    '],
  ],
  [
    [6, 9],
    [' nr ', ' no. '],
  ],
  [[6], ['-']],
  [[6], [' ']],
  [
    [6, 9],
    ['-', '.'],
  ],
  [
    [6, 9],
    [' ', ' '],
  ],
  [
    [3, 6, 9],
    [' ', ' ', ' '],
  ],
  [
    [4, 8],
    [' ', ' '],
  ],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Array.from({ length: 10 }, () => ' ')],
];

/** The digits of other keyboards. */
const scripts = ['0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

const written = fc
  .tuple(valid, fc.constantFrom(...notations), fc.constantFrom(...scripts))
  .map(([digits, [cuts, signs], script]) =>
    digits
      .split('')
      .map((digit, at) => (signs[cuts.indexOf(at)] ?? '') + script.charAt(Number(digit)))
      .join(''),
  );

const before = fc.constantFrom('', ' ', 'Mijn nummer is ', 'INSZ:', ' (', '\n', '"');
const after = fc.constantFrom('', ' ', ').', ', en dan', ' over', '\n', '"');

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

const phones = fc
  .tuple(
    fc.constantFrom('+32 ', '+32', '+32-', '0032 ', '0032', '(+32) ', '+32 (0)', '0'),
    fc.constantFrom(
      ['470', ' ', 2, ' ', 2, ' ', 2],
      ['470', '', 6],
      ['470', '/', 2, '.', 2, '.', 2],
      ['499', ' ', 3, ' ', 3],
      ['2', '/', 3, '.', 2, '.', 2],
      ['2', ' ', 3, ' ', 2, ' ', 2],
      ['9', '-', 3, '-', 2, '-', 2],
      ['51', ' ', 2, ' ', 2, ' ', 2],
    ),
    digits(12),
  )
  .map(([prefix, shape, random]) => {
    let used = 0;
    const part = (piece: string | number) => (typeof piece === 'string' ? piece : random.slice(used, (used += piece)));
    return prefix + shape.map(part).join('');
  });

const rizivNumbers = fc.tuple(digits(6), digits(3)).chain(([base, competence]) => {
  const [first, rest, control] = [base.slice(0, 1), base.slice(1), check(base)];
  return fc.constantFrom(
    `${first}-${rest}-${control}-${competence}`,
    `${first}/${rest}/${control}/${competence}`,
    `${first} ${rest} ${control} ${competence}`,
    `RIZIV-nummer ${base}${control}${competence}`,
    `Mijn INAMI: ${base}-${control}-${competence}`,
  );
});

const enterpriseNumbers = digits(7).chain((base) => {
  const [one, two_, three] = [`0${base.slice(0, 3)}`, base.slice(3, 6), base.slice(6) + check(`0${base}`)];
  return fc.constantFrom(`${one}.${two_}.${three}`, `BE ${one} ${two_} ${three}`, `BE${one}${two_}${three}`);
});

const countries = [
  ['BE', 12],
  ['NL', 14],
  ['DE', 18],
  ['FR', 23],
  ['IT', 23],
  ['LU', 16],
] as const;

const ibans = fc.constantFrom(...countries).chain(([country, length]) =>
  fc.tuple(digits(length), fc.boolean()).map(([account, isGrouped]) => {
    const number = `${account}${country}00`
      .split('')
      .map((character) => Number.parseInt(character, 36))
      .join('');
    const iban = country + two(98 - Number(BigInt(number) % 97n)) + account;
    return isGrouped ? iban.replace(/.{4}(?=.)/g, '$& ') : iban;
  }),
);

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .chain((date) => {
    const iso = date.toISOString();
    const [year, month, day] = iso.slice(0, 10).split('-');
    return fc.constantFrom(`${day}/${month}/${year}`, `${day}.${month}.${year}`, `${year}-${month}-${day}`, iso);
  });

describe('A national register number', () => {
  it('is found whole in every notation', () => {
    fc.assert(
      fc.property(before, written, after, (left, number, right) => {
        const start = left.length;
        assert.deepEqual(secretsIn(left + number + right), [
          { kind: 'nationalRegister', start, end: start + number.length },
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found with its century, and after a plus sign or two zeros', () => {
    for (const number of ['19850730-033-28', '1985.07.30-033.28', '0085073003328', '0085.07.30-033.28']) {
      assert.equal(maskSecrets(`Ik ben ${number}.`), 'Ik ben ***.', number);
    }
    assert.equal(maskSecrets('+85073003328'), '+***');
    assert.equal(maskSecrets('+ 85.07.30-033.28'), '+ ***');
  });

  it('is found beside a telephone number', () => {
    fc.assert(
      fc.property(written, phones, (number, phone) => {
        const masked = maskSecrets(`${phone}, ${number}; ${phone}`);
        assert.equal(masked, `${phone}, ***; ${phone}`);
      }),
    );
  });

  it('needs its own check digits', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 1, max: 96 }), (number, shift) => {
        const base = number.slice(0, 9);
        const other = two(((Number(number.slice(9)) + shift - 1) % 97) + 1);
        // The other century's check digits are as good.
        fc.pre(other !== check(base) && other !== check(`2${base}`));
        assert.deepEqual(secretsIn(base + other), []);
      }),
    );
  });

  it('needs a date', () => {
    for (const base of ['851330033', '856130033', '850732033', '850730000', '850730999']) {
      assert.deepEqual(secretsIn(base + check(base)), [], base);
    }
  });

  it('can be of somebody whose birth date is unknown', () => {
    for (const base of ['850000033', '850001033', '854000033']) {
      assert.equal(secretsIn(base + check(base)).length, 1, base);
    }
  });

  for (const [what, numbers] of Object.entries({
    'a telephone number': phones,
    'a RIZIV number': rizivNumbers,
    'an enterprise number': enterpriseNumbers,
    'an IBAN': ibans,
    'a date': dates,
  })) {
    it(`is not seen in ${what}`, () => {
      fc.assert(
        fc.property(before, numbers, after, (left, number, right) => {
          assert.deepEqual(secretsIn(left + number + right), []);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('is not seen in eleven digits with the right check that are written as something else', () => {
    const [mobile, riziv] = ['324701234', '100015500'].map((base) => base + check(base));
    assert.ok(mobile && riziv);
    assert.equal(secretsIn(mobile).length, 1);
    assert.deepEqual(secretsIn(`+${mobile}`), []);
    assert.deepEqual(secretsIn(`+ ${mobile.replace(/^(..)(...)(..)(..)(..)$/, '$1 $2 $3 $4 $5')}`), []);
    assert.equal(secretsIn(riziv).length, 1);
    assert.deepEqual(secretsIn(riziv.replace(/^(.)(.{5})(..)(...)$/, '$1-$2-$3-$4')), []);
  });

  it('is not seen in a longer number', () => {
    fc.assert(
      fc.property(valid, fc.constantFrom('1', '00', '850730'), (number, more) => {
        assert.deepEqual(secretsIn(number + more), []);
      }),
    );
  });
});
