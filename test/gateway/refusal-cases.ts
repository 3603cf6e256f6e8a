/** What the gateway refuses, and how: one request for each row of the table in `docs/tickets-api.md`. */
import type { GatewayConfig } from '../../src/gateway/config.ts';
import type { TicketBody } from '../../src/ticket/contract.ts';
import { smallestPng, validTicket, validTicketWithFiles } from '../ticket/contract-table.ts';

/** One row, and a request that shows it. A request is a valid ticket, but for what is given here. */
export type RefusalCase = {
  /** Completes "a ticket is refused when …". */
  readonly when: string;
  readonly status: number;
  /** The wrong places that the answer names. */
  readonly places: readonly string[];
  readonly config?: Partial<GatewayConfig>;
  /** Sent before it under the same key, and taken. */
  readonly earlier?: TicketBody;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is when it is a text, else as JSON. */
  readonly body?: unknown;
};

const { fields } = validTicket;
const file = { name: 'melding.txt', type: 'text/plain', content: btoa('Er is iets misgelopen.') };
const twoMillionAndOne = Buffer.alloc(2_000_001, 'x').toString('base64');
const withFields = (changes: Readonly<Record<string, string>>): unknown => ({
  ...validTicket,
  fields: { ...fields, ...changes },
});
const withFile = (changes: Readonly<Record<string, string>>): unknown => ({
  ...validTicketWithFiles,
  attachments: [{ ...file, ...changes }],
});

/** The rows, in the order in which the gateway looks. */
export const refusalCases: readonly RefusalCase[] = [
  {
    when: 'it comes from a page whose origin is not allowed',
    status: 403,
    places: [],
    config: { allowedOrigins: ['https://portaal.voorbeeld.be'] },
    headers: { origin: 'https://boef.voorbeeld.be' },
  },
  {
    when: 'one address posted more than 60 within a minute',
    status: 429,
    places: [],
    config: { ticketsPerMinute: 0 },
  },
  {
    when: 'the body is not sent as `application/json`',
    status: 415,
    places: [],
    headers: { 'content-type': 'text/plain' },
  },
  {
    when: 'the body is larger than five full files and its text',
    status: 413,
    places: [],
    body: JSON.stringify({ attachments: [{ content: 'x'.repeat(14_200_000) }] }),
  },
  {
    when: 'there is more text beside the files than a form can hold',
    status: 413,
    places: [],
    body: { ...validTicket, summary: Array.from({ length: 700 }, () => 'x'.repeat(400)) },
  },
  { when: 'the body is not JSON, or sets a prototype', status: 400, places: [], body: '{"__proto__":{}}' },
  {
    when: '`Idempotency-Key` is missing, or is not 8 to 100 letters, digits, `-` or `_`',
    status: 400,
    places: [],
    headers: { 'idempotency-key': 'short' },
  },
  {
    when: 'a part is missing',
    status: 400,
    places: ['#/catalogue'],
    body: { ...validTicket, catalogue: undefined },
  },
  {
    when: 'a part is not in the contract',
    status: 400,
    places: ['#/priority'],
    body: { ...validTicket, priority: 1 },
  },
  {
    when: 'a part has another type, form or length than in the contract',
    status: 400,
    places: ['#/language', '#/summary/1'],
    body: { ...validTicket, language: 'NL', summary: ['goed', ''] },
  },
  {
    when: 'a field is missing that the form of the contact asks, or holds white space or stars only',
    status: 400,
    places: ['#/fields/name', '#/fields/message'],
    body: { ...validTicket, fields: { reach: fields['reach'], message: ' *** ' } },
  },
  {
    when: 'a field is not in the form of the contact',
    status: 400,
    places: ['#/fields/colour'],
    body: withFields({ colour: 'blauw' }),
  },
  {
    when: 'a field is longer than in the form',
    status: 400,
    places: ['#/fields/name'],
    body: withFields({ name: 'x'.repeat(201) }),
  },
  {
    when: 'an e-mail address or a telephone number cannot be one',
    status: 400,
    places: ['#/fields/reach'],
    body: withFields({ reach: 'an at voorbeeld' }),
  },
  {
    when: 'a field holds nothing but a secret, or no way to reach a person beside one: secrets are not kept',
    status: 400,
    places: ['#/fields/name', '#/fields/reach'],
    body: withFields({ name: '85.07.30-033.28', reach: 'code 12345678' }),
  },
  {
    when: 'there are files, and the form of the contact takes none',
    status: 400,
    places: ['#/attachments'],
    body: { ...validTicket, attachments: [file] },
  },
  {
    when: 'there are more than 5 files',
    status: 400,
    places: ['#/attachments'],
    body: { ...validTicketWithFiles, attachments: Array.from({ length: 6 }, () => file) },
  },
  {
    when: 'the files hold more than 10,000,000 bytes together',
    status: 400,
    places: ['#/attachments'],
    body: {
      ...validTicketWithFiles,
      attachments: Array.from({ length: 5 }, () => ({ ...file, content: twoMillionAndOne })),
    },
  },
  {
    when: 'the name of a file has a path, a control character or one that turns the order of reading',
    status: 400,
    places: ['#/attachments/0/name'],
    body: withFile({ name: '../melding.txt' }),
  },
  {
    when: 'the name of a file does not end as its type does (.png, .jpg or .jpeg, .pdf, .txt or .log)',
    status: 400,
    places: ['#/attachments/0/name'],
    body: withFile({ name: 'melding.html' }),
  },
  {
    when: 'a file is no PNG, JPEG, PDF or plain text',
    status: 400,
    places: ['#/attachments/0/type'],
    body: withFile({ type: 'text/html' }),
  },
  {
    when: 'the content of a file is not base64 with its padding and without lines',
    status: 400,
    places: ['#/attachments/0/content'],
    body: withFile({ content: `data:text/plain;base64,${file.content}` }),
  },
  {
    when: 'the content of a file is not of the type that it says (plain text: UTF-8 without NUL)',
    status: 400,
    places: ['#/attachments/0/content'],
    body: withFile({ content: smallestPng }),
  },
  {
    when: 'this gateway has no route to the contact',
    status: 422,
    places: ['#/contact'],
    body: { ...validTicket, contact: 'coordinator' },
  },
  {
    when: 'the key was used for another ticket, or for one that was erased',
    status: 409,
    places: [],
    earlier: validTicket,
    body: { ...validTicket, summary: [] },
  },
];
