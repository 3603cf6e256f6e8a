/** The names a ticket gets, and the hash that tells whether two tickets are the same. */
import { createHash, randomBytes } from 'node:crypto';
import type { TicketBody } from '../../ticket/contract.ts';

// Crockford's letters: no I, L, O or U, so that a reference survives being read out on the phone.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference such as `WW-7K2M9Q`: short enough to read out, random so that nobody can count our tickets. */
export function newReference(): string {
  return `WW-${Array.from(randomBytes(6), (byte) => letters[byte & 31]).join('')}`;
}

/** The reference as stored, from what a person typed: any case, with O for 0 and I or L for 1. */
export function referenceFrom(typed: string): string {
  return typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** The unguessable end of a status address: 192 random bits. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** SHA-256 of a body, whatever the order in which its keys were written. */
export function hashOf(body: TicketBody): string {
  const fields = Object.entries(body.fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const canonical = JSON.stringify([body.contact, body.language, body.catalogue, body.summary, fields]);
  return createHash('sha256').update(canonical).digest('hex');
}
