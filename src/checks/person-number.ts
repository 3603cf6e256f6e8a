import { remainder } from './remainder.ts';

/** A date whose month or day may be unknown (00), and a serial from 001 to 998. */
const dateAndSerial = /^\d\d(?:[024]\d|[135][0-2])(?:[0-2]\d|3[01])(?!000|999)/;

/**
 * Whether eleven digits can be a national register or BIS number, by their check digits: 97 minus the remainder by 97 of
 * the nine before them, with a 2 before the nine for people born from 2000 on. A BIS number adds 20 or 40 to the month.
 */
export function isPersonNumber(digits: string): boolean {
  return (
    dateAndSerial.test(digits) &&
    ['', '2'].some((century) => 97 - remainder(century + digits.slice(0, 9)) === Number(digits.slice(9)))
  );
}
