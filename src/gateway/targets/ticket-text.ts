/** A ticket in the words that a helpdesk reads: a subject of one line, and a body of plain text. */
import words from '../../../locales/nl/delivery.json' with { type: 'json' };
import { formOf } from '../../ticket/forms.ts';
import type { OutgoingAttachment, OutgoingTicket } from './target.ts';

/** Characters that a subject has at most, as Request Tracker keeps them. */
const mostOfSubject = 200;

/** Characters that turn the writing around: what is read would not be what was written. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What only a subject of ours ends with: no ticket has the mark of another, whatever its visitor wrote before it. */
export function markOf({ reference }: Pick<OutgoingTicket, 'reference'>): string {
  return `(${reference})`;
}

/**
 * What the ticket is about, in 200 characters at most, with our mark at the end. The visitor's own words stand in it
 * only where the form asks for a subject, and never as what a helpdesk takes for one of its own numbers: `[name #123]`,
 * plain or in the code of mail headers.
 */
export function subjectOf(ticket: OutgoingTicket): string {
  const own = headerText(oneLine(ticket.fields['subject'] ?? ''))
    .replace(/\s*#\s*(?=\d)/g, ' nr. ')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .trim();
  const about = own === '' ? wordFor(words, 'subject', ticket.contact, words.subject) : own;
  const mark = markOf(ticket);
  return `${shortened(about, mostOfSubject - mark.length - 1)} ${mark}`;
}

/** The whole ticket as plain text: the form's fields in its order, what was tried, and what we know of it. */
export function bodyOf(ticket: OutgoingTicket): string {
  const tried = ticket.summary.map((line) => `- ${oneLine(line)}`);
  return [
    // Never a field: some helpdesks obey a mail that begins with lines such as "Status: resolved".
    [words.intro],
    ...fieldsOf(ticket),
    ...(tried.length === 0 ? [] : [[`${words.tried}:`, ...tried]]),
    [
      `${words.reference}: ${ticket.reference}`,
      `${words.language}: ${wordFor(words.languages, ticket.language, '', ticket.language)}`,
      `${words.storedAt}: ${momentOf(ticket.storedAt)}`,
    ],
  ]
    .map((paragraph) => `${paragraph.join('\n')}\n`)
    .join('\n');
}

/** What a person wrote in several lines, without the characters that no text has. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(turning, '')
    .trim();
}

/** The name of a visitor's file, for a header: as it was given, but for what would be code there. */
export function fileNameOf({ name }: Pick<OutgoingAttachment, 'name'>): string {
  return headerText(name);
}

/**
 * A text for a header. `=?utf-8?b?…?=` is code there (RFC 2047): who reads it would find other words than those that we
 * wrote, and helpdesks obey some, such as a number of theirs in a subject.
 */
function headerText(text: string): string {
  return text.replaceAll('=?', '= ?');
}

/**
 * The visitor's address, for a helpdesk to answer to: the field for it, or what stands in `reach` when exactly one does.
 * Only an address that every mail server takes; what else was written is in the text.
 */
export function visitorAddress({ fields }: OutgoingTicket): string | undefined {
  const written = fields['email'] ?? fields['reach'] ?? '';
  const found = written
    .split(/[\s,;<>()"]+/)
    .filter((word) => word.includes('@'))
    .map((word) => word.replace(/^mailto:/i, '').replace(/[.:!?]+$/, ''));
  const [address = ''] = found;
  const isUsable = address.length <= 254 && mailAddress.test(address) && headerText(address) === address;
  return found.length === 1 && isUsable ? address : undefined;
}

const mailAddress = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+$/;

/** Paragraphs: the fields of one line together, each longer one by itself and set in, so that it shows where it ends. */
function fieldsOf(ticket: OutgoingTicket): readonly (readonly string[])[] {
  const specs = formOf(ticket.contact)?.fields ?? [];
  const known = specs.map(({ key }) => key);
  const others = Object.keys(ticket.fields).filter((key) => !known.includes(key));
  const isLong = (key: string): boolean => key === 'message';
  const filled = [...known, ...others].filter((key) => ticket.fields[key] !== undefined);
  const label = (key: string): string => wordFor(words.fields, key, ticket.contact, key);
  const value = (key: string): string => ticket.fields[key] ?? '';
  const short = filled.filter((key) => !isLong(key)).map((key) => `${label(key)}: ${oneLine(value(key))}`);
  const long = filled.filter(isLong).map((key) => [`${label(key)}:`.replace('?:', '?'), ...setIn(value(key))]);
  return [...(short.length === 0 ? [] : [short]), ...long];
}

/** A line of a visitor is never at the margin: there "-- " would end the mail, and "Status: new" could be an order. */
function setIn(text: string): readonly string[] {
  return plainText(text)
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The word for a key, the one of this contact first, as the keys of `contacts.json` are made. */
function wordFor(table: object, key: string, contact: string, otherwise: string): string {
  const word: unknown = [`${key}_${contact}`, key]
    .filter((one) => Object.hasOwn(table, one))
    .map((one) => Reflect.get(table, one) as unknown)[0];
  return typeof word === 'string' ? word : otherwise;
}

function momentOf(iso: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' } as const;
  return new Intl.DateTimeFormat('nl-BE', format).format(new Date(iso));
}
