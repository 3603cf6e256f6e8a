/** The names a ticket gets, and the hash that tells whether two tickets are the same. */
import { createHash, randomFillSync } from 'node:crypto';
import type { TicketBody } from '../../ticket/contract.ts';

// Crockford's letters: no I, L, O or U, so that a reference survives being read out on the phone.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference such as `WW-7K2M9Q`: short enough to read out, random so that nobody can count our tickets. */
export function newReference(): string {
  return `WW-${Array.from(random(6), (byte) => letters[byte & 31]).join('')}`;
}

/** The reference as stored, from what a person typed: any case, with O for 0 and I or L for 1. */
export function referenceFrom(typed: string): string {
  return typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** The unguessable end of a status address: 192 random bits. */
export function newToken(): string {
  return random(24).toString('base64url');
}

/** SHA-256 of a body, whatever the order in which its keys were written. A body without files hashes as it always did. */
export function hashOf({
  contact,
  language,
  catalogue,
  summary,
  fields,
  attachments = [],
  website,
}: TicketBody): string {
  const sorted = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const files = attachments.map(({ name, type, content }) => [name, type, sha256(content)]);
  const more = files.length === 0 && website === undefined ? [] : [files, website];
  return sha256(JSON.stringify([contact, language, catalogue, summary, sorted, ...more]));
}

const pool = Buffer.alloc(3000);
let used = pool.length;

/** So many random bytes, to be used at once. They are made for a hundred tickets at a time: each time is a costly call. */
function random(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += length;
  return pool.subarray(used - length, used);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
