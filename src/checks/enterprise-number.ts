import { remainder } from './remainder.ts';

/**
 * Whether digits can be an enterprise (KBO) number: ten, the first a 0 or 1, and the last two 97 minus the remainder by
 * 97 of the eight before. Nine digits are the old notation, without the 0 in front.
 */
export function isEnterpriseNumber(digits: string): boolean {
  const ten = digits.padStart(10, '0');
  return /^\d{9,10}$/.test(digits) && /^[01]/.test(ten) && 97 - remainder(ten.slice(0, 8)) === Number(ten.slice(8));
}
