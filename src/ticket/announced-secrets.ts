/**
 * Passwords, PINs and codes, by the words beside them ("mijn pin is 1234", "1234 is mijn pin"), in the four
 * languages. When in doubt about a value it is a secret; when in doubt about a word ("postcode", "foutcode",
 * "wachtwoord vergeten") it announces nothing. A passphrase of several words is recognised between quotes only.
 * No lookbehind: it is a syntax error in Safari before 16.4, and would stop the whole chunk there.
 */
import { matchAt } from './fold.ts';
import type { Span } from './national-register.ts';

/** What a word announces. */
export type Announced = 'pin' | 'password' | 'code';

/** A value that a word announces. */
export interface AnnouncedSecret extends Span {
  readonly kind: Announced;
}

/**
 * How a value is joined to its word: by a sign or a verb ("pin: …", "pin is …"), just beside it ("pin …"), or beside a
 * word that opens its line or clause.
 */
type Joint = 'said' | 'beside' | 'opening';

/** The text as written, and folded with the codes that are nobody's secret blotted out. */
interface Texts {
  readonly text: string;
  readonly folded: string;
  /** The ends of values, with their kind, from which others were looked for already: else each word looks to the end. */
  readonly passed: Set<string>;
}

const openCodes = /\b(?:fout|error|fehler|post|postal|zip|bar|qr|status|http|land|nis|product)[ -]?codes?/g;

const words =
  /(?:^|[^a-z\d])(?:(wach?t?woor[dt]|pass?woor[dt]|pass?word|passwd|passwort|kennwort|mots? de passe|mdp|ww|pwd?)|((?:kaart|bank)?(?:pin|puk|p[. ]i[. ]n\.?)(?:[ -]?(?:code|nummer|number|nr))?|geheimzahl)|[a-z-]*(?:code|token)|t?otp)(?:s|en)?(?![a-z])/g;

/** At most five words, then a colon, an equals sign or a verb. */
const said =
  /(?: {1,3}[a-z'-]+){0,5}? ?(?:[:=]| (?:is|was|luidt|zijn|est|etait|sont|ist|war|are)(?![a-z]))[ :=]*(?:(?:dus|nu|nog|now|jetzt) +)?["'`([<]?/y;

/** When these stand between, what follows is something else than the secret. */
const otherSubject = /code|pin|puk|woord|pass|num|mail|jaar|dat| (?:en|maar|and|but|et|mais|und|aber) /;

const beside =
  /(?: {1,3}(?:nr|nummer|number|itsme|sms|(?:de|via|van|voor|per|par|from|pour|by) (?:(?:mijn|de|het|ma|mon|my) )?[a-z]+))?(?:[-_]| {0,3}["'`([<]?)/y;

/** Between two values of one kind. */
const another = /(?: ?[,;/]| (?:of|en|or|and|ou|et|und|oder|dan))+ ["'`([<]?/y;

/** Between a value and the word after it. */
const turned =
  /["'`)]?(?: ?\(| ?= ?| {1,3}(?:is|was|(?:in |op )?als|est|ist|as|comme) {1,3})(?:(?:mijn|de|het|my|mon|meine?|code) ){0,2}["'`(]?$/;

/** With this after the word the sentence still says what the value before it is. */
const itsUse = /^ (?:(?:van|voor|for|pour) (?:(?:mijn|de|het|my) )?[a-z]+|die .*)/;
const asGiven = /^ (?:(?:in|op)?ge[a-z]+|in)/;

/** Opens a line or a clause: "Wachtwoord zomer", not "ik wil een wachtwoord graag". */
const opening = /(?:^|[\n.,;:])\s*(?:mijn\s)?$/i;

const number = /(?:\d(?:\. ?\d)+|\d+(?:[ -]\d+)*)(?![a-z\d]|[/:.]\d)/y;
const mixed = /(?!\d{1,2}-[a-z]{3})(?=[a-z-]*\d)(?=[\d-]*[a-z])[a-z\d]+(?:-[a-z\d]+)*/y;
const capitals = /[A-Z-]{4,}(?![\p{L}\d])/uy;
const quoted = /[^"'`]{1,64}(?=["'`])/y;
const quotedWord = /[a-z]{4,12}(?=["'`])/y;
const date = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/;
const token = /\S*[^\s.,;:!?)\]"'`>][!?]*/y;

/** What people write about their password rather than the password: how it is, or what they did with it. */
const states =
  /^(?:niet|fout|verkeerd|(?:in)?correcte?|juist|goed|oke?|kwijt|weg|nodig|nieuw|oud|leeg|veilig|not|wrong|lost|oublie|perdu|faux|falsch|nicht|on(?:juist|geldig|bekend)|[a-z]*(?:ge|ver|be)[a-z]+(?:d|t|en))$/;

/** A word that can be a password without a sign before it, unless it ends as remarks, verbs and problems do. */
const bare = /^(?!.*(?:[temdnu]|ing|euw|hulp|ger|alivia)$)[a-z]{4,}$/;

/** After a word without digits the sentence must stop or turn, or it was no password but the start of a remark. */
const clauseEnd = /^ *(?:$|[.,;)\]"'`]| (?:en|of|maar|and|or|but|et|ou|mais|und|aber)(?![a-z]))/;

/** Whether it has a digit, or a sign that words do not have inside. */
const isNoWord = (value: string): boolean => value.length >= 4 && /\d|[^ \p{L}'./-](?=.*[\p{L}\d])/u.test(value);

/** The length of the password at a place; 0 when there is none. */
const passwordAt = ({ text, folded }: Texts, at: number, joint: Joint): number => {
  const isQuoted = /["'`]/.test(folded.charAt(at - 1));
  const value = (isQuoted && matchAt(quoted, folded, at)) || matchAt(token, folded, at) || '';
  if (isNoWord(value)) return joint !== 'said' && date.test(value) ? 0 : value.length;
  // Stars are what is left of a secret that was kept out already.
  if (joint === 'beside' || (joint === 'opening' && !bare.test(value))) return 0;
  if (value.length < 3 || /^[*•]/.test(value) || states.test(value.replace(/[!?]+$/, ''))) return 0;
  const end = at + value.length;
  return clauseEnd.test(folded.slice(end)) || text.charAt(end) === '\n' ? value.length : 0;
};

/** The length of the PIN or code at a place; 0 when there is none. */
const codeAt = (texts: Texts, at: number, joint: Joint, least: number): number => {
  const run = matchAt(number, texts.folded, at) ?? '';
  const digits = run.replace(/\D/g, '').length;
  // Nine digits and more that start with a 0 are a telephone number.
  if (digits >= 9 && run.startsWith('0')) return 0;
  if (digits > 12) return run.search(/\D|$/) >= least ? run.search(/\D|$/) : 0;
  if (digits >= least) return run.length;
  const letters = matchAt(mixed, texts.folded, at) ?? '';
  if (letters.length >= 4) return letters.length;
  const isQuoted = /["'`]/.test(texts.folded.charAt(at - 1)) && matchAt(quotedWord, texts.folded, at);
  return joint === 'said' && (isQuoted || matchAt(capitals, texts.text, at)) ? passwordAt(texts, at, joint) : 0;
};

const valueAt = (texts: Texts, kind: Announced, at: number, joint: Joint): Span | undefined => {
  const length = kind === 'password' ? passwordAt(texts, at, joint) : codeAt(texts, at, joint, kind === 'pin' ? 3 : 4);
  return length > 0 ? { start: at, end: at + length } : undefined;
};

/** The value after a word that ends at `at`, and where it stands. */
const valueAfter = (texts: Texts, kind: Announced, at: number, joint: Joint): Span | undefined => {
  const join = matchAt(said, texts.folded, at);
  if (join !== undefined && !otherSubject.test(join)) return valueAt(texts, kind, at + join.length, 'said');
  const step = matchAt(beside, texts.folded, at) ?? '';
  // Without a space only a digit can follow: "pin1234", not "wachtwoord,maar".
  if (step === '' && !/\d/.test(texts.folded.charAt(at))) return undefined;
  return valueAt(texts, kind, at + step.length, joint);
};

const valuesAfter = (texts: Texts, kind: Announced, at: number, joint: Joint): Span[] => {
  const found: Span[] = [];
  let next = valueAfter(texts, kind, at, joint);
  while (next) {
    found.push(next);
    const place = kind + next.end;
    if (texts.passed.has(place)) break;
    texts.passed.add(place);
    const step = matchAt(another, texts.folded, next.end);
    next = step === undefined ? undefined : valueAt(texts, kind, next.end + step.length, 'beside');
  }
  return found;
};

/** The value before a word that stands from `at` to `end`: "1234 is mijn pin", not "In 2024 is mijn pin gewijzigd". */
const valuesBefore = (texts: Texts, kind: Announced, at: number, end: number): Span[] => {
  const { folded } = texts;
  const join = turned.exec(folded.slice(Math.max(0, at - 40), at))?.[0];
  const rest = folded.slice(end);
  if (!join || !clauseEnd.test(rest.replace(join.includes('als') ? asGiven : itsUse, ''))) return [];
  const stop = at - join.length;
  const part = kind === 'password' ? /[^ "'`(]/ : /[\d ./+-]/;
  let start = stop;
  while (part.test(folded.charAt(start - 1))) start -= 1;
  while (folded.charAt(start) === ' ') start += 1;
  const span = valueAt(texts, kind, start, 'beside');
  return span?.end === stop ? [span] : [];
};

/** A code of six digits beside what it came by: "sms 483920". */
const given = /(?:^|[^a-z\d])(?:sms|itsme|tan)[ :-]{1,3}(\d{3}[ -]?\d{3})(?![ ./-]?\d)/g;

const givenCodes = (folded: string): readonly AnnouncedSecret[] =>
  [...folded.matchAll(given)].map(({ 0: found, 1: code = '', index }) => {
    const end = index + found.length;
    return { kind: 'code' as const, start: end - code.length, end };
  });

/** The passwords, PINs and codes in a text, word by word. They may overlap. `folded` is the same text, folded. */
export const announcedSecretsIn = (text: string, folded: string): readonly AnnouncedSecret[] => {
  const texts = {
    text,
    folded: folded.replace(openCodes, (found) => '#'.repeat(found.length)),
    passed: new Set<string>(),
  };
  const announced = [...texts.folded.matchAll(words)].flatMap(
    ({ 0: found, 1: password, 2: pin, index }): AnnouncedSecret[] => {
      const kind = password ? 'password' : pin ? 'pin' : 'code';
      // What matched may start with the sign before the word.
      const at = index + found.search(/[a-z]/);
      const end = index + found.length;
      const joint = password && opening.test(text.slice(0, at)) ? 'opening' : 'beside';
      return [...valuesBefore(texts, kind, at, end), ...valuesAfter(texts, kind, end, joint)].map((span) => ({
        kind,
        ...span,
      }));
    },
  );
  return [...announced, ...givenCodes(folded)];
};
