/** Recognises the secrets that people type into free text, and keeps them out. */
import { announcedSecretsIn, type Announced } from './announced-secrets.ts';
import { fold } from './fold.ts';
import { nationalNumbersIn, type Span } from './national-register.ts';

/** What kind of secret it is: what the page says that it kept out. */
export type SecretKind = 'nationalRegister' | Announced;

/** A secret in a text, from the UTF-16 unit `start` up to but not including `end`. */
export interface Secret extends Span {
  readonly kind: SecretKind;
}

/** Writes something in the place of each secret. */
const replaced = (text: string, secrets: readonly Secret[], by: (secret: Secret) => string): string =>
  secrets.reduceRight((rest, secret) => rest.slice(0, secret.start) + by(secret) + rest.slice(secret.end), text);

/** In their order, without overlap; of two that overlap, the first gives the kind. */
const merged = (secrets: readonly Secret[]): readonly Secret[] => {
  const found: Secret[] = [];
  for (const secret of [...secrets].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last && secret.start < last.end) found[found.length - 1] = { ...last, end: Math.max(last.end, secret.end) };
    else found.push(secret);
  }
  return found;
};

/** The secrets in a text, in their order, without overlap. */
export const secretsIn = (text: string): readonly Secret[] => {
  const folded = fold(text);
  const numbers = nationalNumbersIn(folded).map((span): Secret => ({ kind: 'nationalRegister', ...span }));
  const found = merged([...numbers, ...announcedSecretsIn(text, folded)]);
  if (found.length === 0) return found;
  // What stood against a secret can be one itself once that is gone: "85073003328pin 4829".
  return merged([...found, ...secretsIn(replaced(text, found, ({ start, end }) => '*'.repeat(end - start)))]);
};

/**
 * The text with words in the place of each secret, three stars when none are given. With stars the result has no
 * secrets left and masking it again changes nothing: that form is for storing and sending, words are for showing.
 */
export const maskSecrets = (text: string, wordsFor: (kind: SecretKind) => string = () => '***'): string =>
  replaced(text, secretsIn(text), ({ kind }) => wordsFor(kind));
