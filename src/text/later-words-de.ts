/** The words that come later, in German. */
import people from '../../locales/de/people.json' with { type: 'json' };
import contacts from '../../locales/de/contacts.json' with { type: 'json' };
import ticket from '../../locales/de/ticket.json' with { type: 'json' };
import ticketFiles from '../../locales/de/ticket-files.json' with { type: 'json' };
import ticketSent from '../../locales/de/ticket-sent.json' with { type: 'json' };
import stuck from '../../locales/de/stuck.json' with { type: 'json' };
import rare from '../../locales/de/rare.json' with { type: 'json' };
import takeAlong from '../../locales/de/take-along.json' with { type: 'json' };
import type { LaterWords } from './later-words.ts';

export const words: LaterWords = { people, contacts, ticket, ticketFiles, ticketSent, stuck, rare, takeAlong };
