/**
 * National register numbers (rijksregister, INSZ) and BIS numbers, by their check digits: nine digits (birth date and
 * serial), then 97 minus their remainder by 97, with a 2 before the nine for people born from 2000 on.
 * A BIS number adds 20 or 40 to the month. How the eleven digits are grouped does not matter, people write them in
 * every way; what else has eleven digits or a remainder by 97 (telephone, RIZIV, IBAN) is told apart by its shape.
 */
import { isPersonNumber } from '../checks/person-number.ts';
import { remainder } from '../checks/remainder.ts';
import { matchAt } from './fold.ts';

/** A part of a text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Between two digits people put nothing, spaces, or one sign with or without spaces. */
const elevenDigits = /\d(?:(?: {0,2}[-./_] {0,2}| {1,3}|,)?\d){10}(?!\d)/y;

/** Between the usual parts of the number: more than one sign, or the word for number. */
const loose = '[ ,./()+_:;|\\\\=\u00b7\u2022-]{0,5}(?:n[ro]\\.?[ :]{0,2})?';

/** In its usual parts almost anything may stand between; the year may have its century, and an exit code may stand first. */
const inParts = new RegExp(
  `(?:00)?(?:19|20)?${['\\d\\d', '\\d\\d', '\\d\\d', '\\d{3}', '\\d\\d'].join(loose)}(?!\\d)`,
  'y',
);

const iban = /\b[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?\d{1,3})?\b/g;

const isIban = (text: string): boolean => remainder(text.slice(4) + text.slice(0, 4)) === 1;

/** A number of the RIZIV, by its usual grouping (1-23456-78-901) or by the word before it and its own check digits. */
const isRizivNumber = (number: string, digits: string, before: string): boolean =>
  /^\d\D+\d{5}\D+\d\d\D+\d{3}$/.test(number) ||
  (/(?:riziv|inami)\D{0,20}$/.test(before) && 97 - remainder(digits.slice(0, 6)) === Number(digits.slice(6, 8)));

/** With a plus sign or two zeros before it, and a country near enough to be called. */
const isPhone = (number: string, digits: string, before: string): boolean =>
  /^[1-4]/.test(digits) && (number.startsWith('00') || /\+ ?$/.test(before));

/** The length of the number at a place; 0 when there is none. */
const lengthAt = (text: string, start: number): number => {
  const number = [elevenDigits, inParts].map((pattern) => matchAt(pattern, text, start) ?? '').find(hasCheck);
  if (number === undefined) return 0;
  const digits = digitsOf(number);
  const before = text.slice(0, start);
  return isPhone(number, digits, before) || isRizivNumber(number, digits, before) ? 0 : number.length;
};

/** What stands before the eleven digits is the century or a telephone's zeros. */
const digitsOf = (number: string): string => number.replace(/\D/g, '').slice(-11);

const hasCheck = (number: string): boolean => isPersonNumber(digitsOf(number));

/** Where national register and BIS numbers stand in a folded text. Two of them may overlap. */
export const nationalNumbersIn = (folded: string): readonly Span[] => {
  const text = folded.replace(iban, (found) => (isIban(found.replaceAll(' ', '')) ? '#'.repeat(found.length) : found));
  return [...text.matchAll(/\d+/g)].flatMap(({ index: start }) => {
    const length = lengthAt(text, start);
    return length > 0 ? [{ start, end: start + length }] : [];
  });
};
