import type people from '../../locales/nl/people.json';
import type contacts from '../../locales/nl/contacts.json';
import type ticket from '../../locales/nl/ticket.json';
import type ticketFiles from '../../locales/nl/ticket-files.json';
import type ticketSent from '../../locales/nl/ticket-sent.json';
import type stuck from '../../locales/nl/stuck.json';
import type rare from '../../locales/nl/rare.json';
import type takeAlong from '../../locales/nl/take-along.json';

/** The words that are fetched when they are first needed. Another language with other keys does not compile. */
export interface LaterWords {
  readonly people: typeof people;
  readonly contacts: typeof contacts;
  readonly ticket: typeof ticket;
  readonly ticketFiles: typeof ticketFiles;
  readonly ticketSent: typeof ticketSent;
  readonly stuck: typeof stuck;
  readonly rare: typeof rare;
  readonly takeAlong: typeof takeAlong;
}
