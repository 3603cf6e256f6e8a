import { contacts, ladders, type ContactKey, type LadderKey } from '../../flows/contacts.ts';
import type { Contact } from '../flow/contact.ts';

/** A contact with what can differ between contacts; the register of contacts is narrower. */
export function contactOf(key: ContactKey): Contact {
  return contacts[key];
}

/** Whether it is the key of a ladder: what was kept in a tab can be anything. */
export function isLadder(key: unknown): key is LadderKey {
  return typeof key === 'string' && Object.hasOwn(ladders, key);
}
