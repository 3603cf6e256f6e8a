import type { Cites } from './facts.ts';

/** When a contact can be reached, in Europe/Brussels, the same on each of its days. */
export interface Hours {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. At least one. */
  readonly days: readonly number[];
  /** `HH:MM`, from this minute on. */
  readonly opens: string;
  /** `HH:MM`, no longer at this minute; later on the same day than `opens`. */
  readonly closes: string;
  readonly cites: Cites;
}

/** `text` to the letter, `tel` as a link takes it. */
export interface PhoneNumber {
  readonly text: string;
  readonly tel: `+${string}`;
  readonly cites: Cites;
}

/** A channel to somebody or something that can help. What the documents do not print is absent, never filled in. */
export interface Contact {
  readonly cites: Cites;
  readonly phone?: PhoneNumber;
  readonly mail?: { readonly address: string; readonly cites: Cites };
  readonly url?: `https://${string}`;
  readonly hours?: Hours;
  /** The documents name it without saying how to reach it: the integrator may (`contacts`, `coordinator-*`). */
  readonly notPrinted?: true;
  /** The days on which the documents say that this contact exists: from the first, before the second (`YYYY-MM-DD`). */
  readonly documented?: { readonly from?: string; readonly before: string; readonly cites: Cites };
  /** Its ticket form. A gateway decides whether it has a route; what may stand in the fields is in `src/ticket/forms.ts`. */
  readonly ticket?: Form;
}

/** A ticket form. The documents describe only that of the eHealth contact centre: the others cite nothing. */
interface Form {
  /** In order. */
  readonly fields: readonly TicketField[];
  readonly cites?: Cites;
}

/** A field of a ticket form; its words stand in `ticket.json` under `fields`. */
export type TicketField =
  'name' | 'reach' | 'message' | 'lastName' | 'firstName' | 'phone' | 'email' | 'subject' | 'ticketNumber';

/** One rung of a ladder: whom to turn to, and the facts that put the contact there. */
export interface Rung<Key extends string = string> {
  readonly contact: Key;
  readonly cites: Cites;
}
