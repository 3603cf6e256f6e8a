/** The words that come later, in French. */
import people from '../../locales/fr/people.json' with { type: 'json' };
import contacts from '../../locales/fr/contacts.json' with { type: 'json' };
import ticket from '../../locales/fr/ticket.json' with { type: 'json' };
import ticketFiles from '../../locales/fr/ticket-files.json' with { type: 'json' };
import ticketSent from '../../locales/fr/ticket-sent.json' with { type: 'json' };
import stuck from '../../locales/fr/stuck.json' with { type: 'json' };
import rare from '../../locales/fr/rare.json' with { type: 'json' };
import takeAlong from '../../locales/fr/take-along.json' with { type: 'json' };
import type { LaterWords } from './later-words.ts';

export const words: LaterWords = { people, contacts, ticket, ticketFiles, ticketSent, stuck, rare, takeAlong };
