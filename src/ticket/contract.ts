/**
 * The ticket contract that browser and gateway share: what is posted, what comes back, and how a refusal reads.
 * The gateway validates with the schemas; the browser imports the types only (`import type`), because compiled
 * validators need `eval`. Lengths are counted in Unicode code points.
 */
import { Type, type Static } from 'typebox';
import { mostAttachments, mostLineCharacters, mostLines, mostTrapCharacters } from './limits.ts';

/** The key of a contact, as `flows/contacts.ts` has it. */
export const ContactKey = Type.String({ pattern: '^[a-z][A-Za-z0-9]{1,40}$' });

/** A file beside a ticket. The gateway checks that the content is of the type that it says. */
export const Attachment = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      maxLength: 100,
      // No controls, marks that reverse reading order, separators of lines, half pairs; no path.
      pattern: '^(?!\\.{1,2}$)(?=.*\\S)[^\\p{C}\\p{Zl}\\p{Zp}/\\\\]*$',
      description: 'Without a path.',
    }),
    type: Type.Enum(['image/png', 'image/jpeg', 'application/pdf', 'text/plain']),
    content: Type.String({
      contentEncoding: 'base64',
      // Only that it is not empty: a pattern for all of it would be slow on ten million bytes.
      pattern: '^[A-Za-z0-9+/]',
      description:
        'Base64 of RFC 4648 section 4, with padding. All attachments together hold 10,000,000 bytes at most.',
    }),
  },
  { additionalProperties: false },
);

/** A file beside a ticket, its content in base64. */
export type Attachment = Static<typeof Attachment>;

/** The body of `POST /v1/tickets`: which contact must get it, what was tried, and the answers in the form. */
export const TicketBody = Type.Object(
  {
    contact: ContactKey,
    language: Type.Enum(['nl', 'fr', 'de', 'en']),
    catalogue: Type.String({ pattern: '^[a-z0-9-]{1,32}$', description: 'The catalogue version of the page.' }),
    summary: Type.Array(Type.String({ minLength: 1, maxLength: mostLineCharacters }), {
      maxItems: mostLines,
      description: 'The trail, one line for each thing that was done or ruled out.',
    }),
    fields: Type.Record(
      Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,40}$' }),
      Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }),
      { minProperties: 1, maxProperties: 12, additionalProperties: false, description: "The form's fields by key." },
    ),
    attachments: Type.Optional(
      Type.Array(Attachment, { maxItems: mostAttachments, description: 'Only for a contact whose form takes files.' }),
    ),
    website: Type.Optional(
      Type.String({
        maxLength: mostTrapCharacters,
        description: 'Leave this out: it is a trap for programs that fill in everything.',
      }),
    ),
  },
  { $id: 'TicketBody', additionalProperties: false },
);

/** What a person wants to send to a contact. */
export type TicketBody = Static<typeof TicketBody>;

/** The answer 201: the ticket is on disk. `statusUrl` is relative to the gateway, or absolute when it knows its address. */
export const TicketReceipt = Type.Object(
  { reference: Type.String({ pattern: '^WW-[0-9A-HJKMNP-TV-Z]{6}$' }), statusUrl: Type.String() },
  { $id: 'TicketReceipt', additionalProperties: false },
);

/** Our reference for a stored ticket, and where its status can be read. */
export type TicketReceipt = Static<typeof TicketReceipt>;

/** The answer of `GET` on a receipt's `statusUrl`; `targetNumber` is only ever the number that the target itself gave. */
export const TicketStatus = Type.Object(
  {
    reference: TicketReceipt.properties.reference,
    status: Type.Enum(['stored', 'delivered', 'refused', 'closed']),
    contact: ContactKey,
    storedAt: Type.String({ format: 'date-time', description: 'UTC, ISO 8601.' }),
    targetNumber: Type.Optional(Type.String()),
  },
  { $id: 'TicketStatus', additionalProperties: false },
);

/** How far a stored ticket has come. */
export type TicketStatus = Static<typeof TicketStatus>;

/** The answer of `GET /v1/contacts`: the contacts for which this gateway has a route; a ticket is offered for no other. */
export const Contacts = Type.Object(
  { contacts: Type.Array(ContactKey) },
  { $id: 'Contacts', additionalProperties: false },
);

/** The contacts that can get a ticket through this gateway. */
export type Contacts = Static<typeof Contacts>;

/**
 * Every refusal, as `application/problem+json` (RFC 9457). `errors` is there when the body is at fault and names every
 * wrong place once, by a JSON pointer in its URI form: `#/contact`, `#/fields/message`, `#/summary/0`, `#` for the whole.
 */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'Always about:blank: the status says which problem it is.' }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.Optional(Type.String()),
    errors: Type.Optional(
      Type.Array(Type.Object({ pointer: Type.String(), detail: Type.String() }, { additionalProperties: false })),
    ),
  },
  { $id: 'Problem', additionalProperties: false },
);

/** Why a request was refused. */
export type Problem = Static<typeof Problem>;
