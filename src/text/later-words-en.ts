/** The words that come later, in English. */
import people from '../../locales/en/people.json' with { type: 'json' };
import contacts from '../../locales/en/contacts.json' with { type: 'json' };
import ticket from '../../locales/en/ticket.json' with { type: 'json' };
import ticketFiles from '../../locales/en/ticket-files.json' with { type: 'json' };
import ticketSent from '../../locales/en/ticket-sent.json' with { type: 'json' };
import stuck from '../../locales/en/stuck.json' with { type: 'json' };
import rare from '../../locales/en/rare.json' with { type: 'json' };
import takeAlong from '../../locales/en/take-along.json' with { type: 'json' };
import type { LaterWords } from './later-words.ts';

export const words: LaterWords = { people, contacts, ticket, ticketFiles, ticketSent, stuck, rare, takeAlong };
