import type { CheckKind } from '../flow/step.ts';
import { isEnterpriseNumber } from './enterprise-number.ts';
import { isPersonNumber } from './person-number.ts';

/**
 * Whether a typed or pasted text is well formed: dots, spaces, dashes and slashes in a number do not count, nor `BE`,
 * `BTW` or `KBO` before an enterprise number. It says nothing about whose number or address it is. Nothing is kept.
 */
export function isWellFormed(kind: CheckKind, text: string): boolean {
  const digits = text.replaceAll(/[\s.\-/\u2010-\u2015]/g, '');
  switch (kind) {
    case 'enterpriseNumber':
      return isEnterpriseNumber(digits.replace(/^(?:KBO|BTW|TVA|BE)+/i, ''));
    case 'personNumber':
      return /^\d{11}$/.test(digits) && isPersonNumber(digits);
    case 'mail':
      return /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/.test(text.trim());
  }
}
