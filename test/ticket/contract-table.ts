/**
 * What a gateway answers to a post of a ticket, as plain data: the same table runs against the real gateway and
 * against the handlers of the browser tests, so that they cannot drift apart. The gateway has routes to
 * `aliviaHelpdesk` and `ehealthForm` only.
 */
import type { TicketBody } from '../../src/ticket/contract.ts';

/** One post: `Idempotency-Key` and JSON body. Keys differ from row to row, so that rows do not depend on each other. */
export type TicketPost = { readonly key: string; readonly body: unknown };

/** One row: after `earlier`, `request` is answered with `answer`. */
export type ContractRow = {
  /** Completes "the gateway …". */
  readonly it: string;
  /** The situation that a stateless handler plays. */
  readonly situation: 'created' | 'repeatedKey' | 'conflict' | 'invalid' | 'noRoute';
  readonly earlier?: TicketPost;
  readonly request: TicketPost;
  readonly answer: ReceiptAnswer | RefusalAnswer;
};

/** 201 with a receipt: a new one, or the one that `earlier` got. */
export type ReceiptAnswer = {
  readonly status: 201;
  readonly mediaType: 'application/json';
  readonly receipt: 'new' | 'the same as earlier';
};

/** A problem; `pointers` are those of its `errors`, in no particular order, and empty when there is none. */
export type RefusalAnswer = {
  readonly status: 400 | 409 | 422;
  readonly mediaType: 'application/problem+json';
  readonly pointers: readonly string[];
};

/** A ticket that the contract allows, and its contact's form. */
export const validTicket: TicketBody = {
  contact: 'aliviaHelpdesk',
  language: 'nl',
  catalogue: '3f9a-1',
  summary: ['Ik meld mij aan als burger.', "Bij 'Ik wil me aanmelden als:' koos ik een beroep."],
  fields: { name: 'An Voorbeeld', reach: 'an@voorbeeld.be', message: 'Ik geraak niet binnen.' },
};

/** A PNG of one pixel, in base64. */
export const smallestPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A ticket that the contract allows, with a file of three of the four types beside it. */
export const validTicketWithFiles: TicketBody = {
  contact: 'ehealthForm',
  language: 'nl',
  catalogue: '3f9a-1',
  summary: ['Ik wil een toegangsbeheerder aanstellen.'],
  fields: {
    lastName: 'Voorbeeld',
    firstName: 'An',
    phone: '0470 00 00 00',
    email: 'an@voorbeeld.be',
    subject: 'Toegangsbeheer',
    message: 'Ik zie de knop niet.',
  },
  attachments: [
    { name: 'scherm.png', type: 'image/png', content: smallestPng },
    { name: 'brief van het ziekenhuis.pdf', type: 'application/pdf', content: btoa('%PDF-1.4\n%%EOF\n') },
    { name: 'melding.txt', type: 'text/plain', content: btoa('Er is iets misgelopen.\n') },
  ],
};

const created: ReceiptAnswer = { status: 201, mediaType: 'application/json', receipt: 'new' };
const repeated: ReceiptAnswer = { ...created, receipt: 'the same as earlier' };

/** The contract, row by row. */
export const contractTable: readonly ContractRow[] = [
  {
    it: 'stores a valid ticket and gives a receipt',
    situation: 'created',
    request: { key: 'row-created', body: validTicket },
    answer: created,
  },
  {
    it: 'stores a ticket of which nothing was tried yet',
    situation: 'created',
    request: { key: 'row-created-without-summary', body: { ...validTicket, summary: [] } },
    answer: created,
  },
  {
    it: 'stores a ticket with files',
    situation: 'created',
    request: { key: 'row-created-with-files', body: validTicketWithFiles },
    answer: created,
  },
  {
    it: 'stores a ticket that fell into the trap for programs, as any other',
    situation: 'created',
    request: { key: 'row-created-in-trap', body: { ...validTicket, website: 'https://boef.example/' } },
    answer: created,
  },
  {
    it: 'gives the same receipt to the same key and body',
    situation: 'repeatedKey',
    earlier: { key: 'row-repeated', body: validTicket },
    request: { key: 'row-repeated', body: validTicket },
    answer: repeated,
  },
  {
    it: 'refuses another body under the same key',
    situation: 'conflict',
    earlier: { key: 'row-conflict', body: validTicket },
    request: { key: 'row-conflict', body: { ...validTicket, summary: ['Iets anders.'] } },
    answer: { status: 409, mediaType: 'application/problem+json', pointers: [] },
  },
  {
    it: 'names a field without text',
    situation: 'invalid',
    request: {
      key: 'row-blank-field',
      body: { ...validTicket, fields: { ...validTicket.fields, message: ' \n ' } },
    },
    answer: { status: 400, mediaType: 'application/problem+json', pointers: ['#/fields/message'] },
  },
  {
    it: 'names every wrong place at once',
    situation: 'invalid',
    request: {
      key: 'row-all-wrong',
      body: {
        contact: 'Helpdesk!',
        language: 'es',
        summary: ['goed', ''],
        fields: { reach: '', message: 4 },
        extra: true,
      },
    },
    answer: {
      status: 400,
      mediaType: 'application/problem+json',
      pointers: [
        '#/contact',
        '#/language',
        '#/catalogue',
        '#/summary/1',
        '#/fields/reach',
        '#/fields/message',
        '#/extra',
      ],
    },
  },
  {
    it: "names what is not as the contact's form has it, beside what the contract forbids",
    situation: 'invalid',
    request: {
      key: 'row-not-the-form',
      body: {
        ...validTicketWithFiles,
        contact: 'aliviaHelpdesk',
        language: 'es',
        fields: { reach: 'an at voorbeeld', message: 'Ik geraak niet binnen.', colour: 'blauw' },
      },
    },
    answer: {
      status: 400,
      mediaType: 'application/problem+json',
      pointers: ['#/language', '#/fields/name', '#/fields/reach', '#/fields/colour', '#/attachments'],
    },
  },
  {
    it: 'names the files that are not what they say',
    situation: 'invalid',
    request: {
      key: 'row-wrong-files',
      body: {
        ...validTicketWithFiles,
        attachments: [
          { name: 'scherm.jpg', type: 'image/jpeg', content: smallestPng },
          { name: '../scherm.png', type: 'image/png', content: smallestPng },
          { name: 'scherm.png', type: 'image/png', content: `data:image/png;base64,${smallestPng}` },
          { name: 'blad.html', type: 'text/html', content: btoa('<p>') },
        ],
      },
    },
    answer: {
      status: 400,
      mediaType: 'application/problem+json',
      pointers: ['#/attachments/0/content', '#/attachments/1/name', '#/attachments/2/content', '#/attachments/3/type'],
    },
  },
  {
    it: 'names the contact to which it has no route',
    situation: 'noRoute',
    request: { key: 'row-no-route', body: { ...validTicket, contact: 'ehealthContactCentre' } },
    answer: { status: 422, mediaType: 'application/problem+json', pointers: ['#/contact'] },
  },
];
