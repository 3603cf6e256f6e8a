import { ladders, type ContactKey, type LadderKey } from '../../flows/contacts.ts';
import type { Contact } from '../flow/contact.ts';
import { partOfTime } from '../flow/period.ts';
import { contactOf } from './contact-of.ts';
import { hoursAt, type HoursNow } from './hours.ts';

/** What the integrator tells about a contact of which the documents print nothing. */
export interface OwnData {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

/** By the key of the contact. */
export type OwnContacts = { readonly [contact: string]: OwnData | undefined };

/** One rung of a ladder at one moment. */
export interface Reach {
  readonly key: ContactKey;
  readonly contact: Contact;
  /** Absent when the documents print no hours. */
  readonly hours?: HoursNow;
  /** Whether today lies in the days for which the documents name this contact; true when they set no limit. */
  readonly documentedNow: boolean;
}

/** The contacts of a ladder in the documented order, with what the clock says of each. */
export function ladderAt(ladder: LadderKey, now: Date): readonly Reach[] {
  return ladders[ladder].map(({ contact: key }) => {
    const contact = contactOf(key);
    return {
      key,
      contact,
      ...(contact.hours ? { hours: hoursAt(contact.hours, now) } : {}),
      documentedNow: isDocumented(contact, now),
    };
  });
}

/** The first contact that is certainly open at this moment. */
export function firstOpen(reaches: readonly Reach[]): ContactKey | undefined {
  return reaches.find(({ hours }) => hours?.kind === 'open')?.key;
}

function isDocumented({ documented }: Contact, now: Date): boolean {
  return !documented || partOfTime(documented, now) === 'during';
}
