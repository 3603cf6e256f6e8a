/** Arbitrary requests for the property-based tests: tickets, tickets with something wrong in them, and headers. */
import * as fc from 'fast-check';
import type { TicketBody } from '../../src/ticket/contract.ts';
import { smallestPng, validTicket, validTicketWithFiles } from '../ticket/contract-table.ts';

/** Texts that mean something to what may read them: a browser, a terminal, a database, a header, a program. */
export const nastyTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "x\r\nSet-Cookie: a=b\r\n\r\n'; drop table tickets; --",
  '{"level":60,"msg":"forged"}\n{"level":60}',
  '\u001B[2J\u0007',
  '\u0000',
  '\u202Etxt.exe',
  '\uD800',
  '\u2028\u2029',
  '=cmd|x!A1',
  '{{contact}}$&$`',
  '%s%n%00',
];

/** Names that every object has, or that a careless merge would set. */
const prototypeNames: readonly string[] = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...nastyTexts));

/** What may stand in a field where text is asked; stars alone count as nothing. */
const said = text.filter((value) => /[^\s*]/.test(value));

/** Tickets that the contract and their forms allow, with any text where text may stand. */
export const anyTicket: fc.Arbitrary<TicketBody> = fc.oneof(
  fc
    .record({ name: said, message: said, summary: fc.array(said, { maxLength: 6 }) })
    .map(({ summary, ...own }): TicketBody => ({ ...validTicket, summary, fields: { ...validTicket.fields, ...own } })),
  fc
    .record({ subject: said, message: said, bytes: fc.string({ unit: 'grapheme', minLength: 1 }) })
    .map(({ bytes, ...own }): TicketBody => ({
      ...validTicketWithFiles,
      fields: { ...validTicketWithFiles.fields, ...own },
      attachments: [
        {
          name: 'één.txt',
          type: 'text/plain',
          content: Buffer.from(`${bytes.replaceAll('\0', '')}.`).toString('base64'),
        },
        { name: 'scherm.png', type: 'image/png', content: smallestPng },
      ],
    })),
);

const anyKey = fc.oneof(fc.string({ maxLength: 50 }), fc.constantFrom(...prototypeNames, 'website', 'a'.repeat(5000)));
const anyValue = fc.oneof(fc.jsonValue(), text, fc.constantFrom('a'.repeat(5000), [], {}, 0, null));

/** Tickets with up to three of their places, at any depth, taken out, replaced or added. */
export const spoiltTicket: fc.Arbitrary<unknown> = fc
  .tuple(anyTicket, fc.array(fc.tuple(fc.nat(), fc.boolean(), anyKey, anyValue), { minLength: 1, maxLength: 3 }))
  .map(([ticket, changes]) => changes.reduce<unknown>(changed, ticket));

function changed(body: unknown, [place, remove, key, value]: readonly [number, boolean, string, unknown]): unknown {
  const copy: unknown = structuredClone(body);
  const within = objectsIn(copy);
  const target = within[place % within.length];
  if (!target) return copy;
  const keys = Object.keys(target);
  const own = keys[place % (keys.length + 1)];
  if (remove && own !== undefined) Reflect.deleteProperty(target, own);
  // As JSON would: a value and no prototype, whatever the key; a list has no keys but its places.
  else if (Array.isArray(target)) target[Number(own ?? target.length)] = value;
  else Object.defineProperty(target, own ?? key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

const token = fc.stringMatching(/^[A-Za-z][A-Za-z0-9!#$%&'*+.^_`|~-]{0,30}$/);
// What Node sends at all: any byte but the controls.
const headerValue = fc.oneof(
  fc.stringMatching(/^[\x20-\x7E\xA0-\xFF]{0,80}$/),
  fc.constantFrom('', '*/*', 'null', 'gzip', '__proto__', 'x'.repeat(2000)),
);

/** Headers of any name and with any value, but for what frames the message itself. */
export const anyHeaders: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .dictionary(
    fc.oneof(
      token,
      fc.constantFrom('accept', 'origin', 'content-type', 'idempotency-key', 'x-forwarded-for', 'cookie', 'referer'),
    ),
    headerValue,
    { maxKeys: 6, noNullPrototype: true },
  )
  .map((headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !framing.test(name))));

const framing = /^(?:connection|content-length|transfer-encoding|expect|upgrade|host|trailer|te|keep-alive)$/i;
