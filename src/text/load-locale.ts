import type { Language } from './languages.ts';
import type { Locale, PeopleWords, Text } from './text.ts';

/** Fetches the words that every flow needs. Rejects when the network does. */
export async function loadLocale(language: Language): Promise<Locale> {
  if (language !== 'nl') throw new RangeError(`The language ‘${language}’ is not offered`);
  const [ui, labels] = await Promise.all([
    import('../../locales/nl/ui.json', { with: { type: 'json' } }),
    import('../../locales/nl/labels.json', { with: { type: 'json' } }),
  ]);
  return { ui: ui.default, labels: labels.default };
}

/** Fetches the words about people who can help. Rejects when the network does. */
export async function loadPeopleWords(): Promise<PeopleWords> {
  const [people, contacts] = await Promise.all([
    import('../../locales/nl/people.json', { with: { type: 'json' } }),
    import('../../locales/nl/contacts.json', { with: { type: 'json' } }),
  ]);
  return { people: people.default, contacts: contacts.default };
}

/** Fetches the words of the ticket form. Rejects when the network does. */
export async function loadTicketWords(): Promise<Parameters<Text['add']>[1]> {
  return (await import('../../locales/nl/ticket.json', { with: { type: 'json' } })).default;
}

/** Fetches the words of the files in it, which are added to those of the form. Rejects when the network does. */
export async function loadTicketFilesWords(): Promise<Parameters<Text['add']>[1]> {
  return (await import('../../locales/nl/ticket-files.json', { with: { type: 'json' } })).default;
}

/** Fetches the words of what becomes of it, which are added to those of the form. Rejects when the network does. */
export async function loadTicketSentWords(): Promise<Parameters<Text['add']>[1]> {
  return (await import('../../locales/nl/ticket-sent.json', { with: { type: 'json' } })).default;
}

/** Fetches the words that only the stuck and the done read. Rejects when the network does. */
export async function loadStuckWords(): Promise<Parameters<Text['add']>[1]> {
  return (await import('../../locales/nl/stuck.json', { with: { type: 'json' } })).default;
}

/** Fetches the words of the kinds of step that few flows have. Rejects when the network does. */
export async function loadRareWords(): Promise<Parameters<Text['add']>[1]> {
  return (await import('../../locales/nl/rare.json', { with: { type: 'json' } })).default;
}
