/** What may stand in a field of a ticket form. */
import { fold } from './fold.ts';

/** A field of a form: what must stand in it. `reach` takes an e-mail address or a telephone number. */
export interface FieldSpec {
  readonly key: string;
  readonly required: boolean;
  readonly kind: 'text' | 'email' | 'tel' | 'reach' | 'message';
  /** In UTF-16 units, as `maxlength` counts; never less strict than the gateway, which counts code points. */
  readonly maxLength: number;
}

/** Why a field cannot be sent: a key, not a text. */
export type Fault = 'missing' | 'tooLong' | 'notReachable' | 'refusedByServer';

const email = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}/;
/** Eight to fifteen digits, as numbers all over the world have. */
const phone = /\+?\(?\d(?:[\s./()-]{0,3}\d){7,14}(?!\d)/;

/** What leads to a person: it may stand anywhere for `reach` ("0470 12 34 56, na 17 uur"), else there is nothing else. */
const reaches: Readonly<Record<FieldSpec['kind'], RegExp | undefined>> = {
  text: undefined,
  message: undefined,
  email: new RegExp(`^${email.source}$`),
  tel: new RegExp(`^${phone.source}$`),
  reach: new RegExp(`${email.source}|(?:^|[^\\d])${phone.source}`),
};

/**
 * Why a value cannot stand in a field; undefined when it can. Stars alone, of a secret kept out, say nothing; nobody can
 * be reached at an address or number of which a part was kept out.
 */
export const faultOf = ({ required, kind, maxLength }: FieldSpec, value: string): Fault | undefined => {
  const isEmpty = value.replace(/[\s*]/g, '') === '';
  if (isEmpty) return required ? 'missing' : undefined;
  if (value.length > maxLength) return 'tooLong';
  return reaches[kind]?.test(fold(value.trim()).replace(/\S*\*{3}\S*/g, '*')) === false ? 'notReachable' : undefined;
};
