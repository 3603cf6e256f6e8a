/** Crockford's 32 letters: without I, L, O and U, which are taken for a 1, a 0 or another letter. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people write for a letter that is not there. */
const meant: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * Values from 0 to 31 as letters, with a check letter behind them.
 *
 * The values are the coefficients of a polynomial over the field of 32 elements; the check letter makes 2, a generator
 * of that field, a root of it. So each of up to 31 places has a weight of its own: one letter that is wrong, or two
 * that changed places, leave something over.
 */
export function lettersOf(values: readonly number[]): string {
  return [...values, doubled(remainder(values))].map((value) => letters[value]).join('');
}

/** The values of a code without its check letter, however it was written down; undefined when it is not right. */
export function valuesOf(code: string): readonly number[] | undefined {
  const written = code.toUpperCase().replaceAll(/[\s\p{Dash}.]/gu, '');
  const values = [...written].map((letter) => letters.indexOf(meant[letter] ?? letter));
  const isRight = values.length < 32 && !values.includes(-1) && remainder(values) === 0;
  return isRight ? values.slice(0, -1) : undefined;
}

/** The polynomial at 2, by Horner's rule; in this field adding is *exclusive or*. */
function remainder(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum) ^ value, 0);
}

/** Twice a value, modulo x⁵ + x² + 1. */
function doubled(value: number): number {
  return value < 16 ? value * 2 : (value * 2) ^ 0b100101;
}

/** The code in groups of at most four letters, as it is shown: `K7P-4MX`. */
export function inGroups(code: string): readonly string[] {
  const count = Math.ceil(code.length / 4);
  const cut = (at: number) => Math.ceil((at * code.length) / count);
  return [...Array(count).keys()].map((at) => code.slice(cut(at), cut(at + 1)));
}
