import type { FlowFile } from '../flow/flow-files.ts';
import type { Language } from './languages.ts';
import type { LaterWords } from './later-words.ts';
import type { Locale } from './text.ts';

/** The words that every flow needs: in Dutch by themselves, in another language with the flow. Rejects when the network does. */
export async function loadLocale(language: Language, file?: Promise<FlowFile>): Promise<Locale> {
  if (language !== 'nl') return (await file)!.locale!;
  const [ui, labels] = await Promise.all([
    import('../../locales/nl/ui.json', { with: { type: 'json' } }),
    import('../../locales/nl/labels.json', { with: { type: 'json' } }),
  ]);
  return { ui: ui.default, labels: labels.default };
}

/** Words that come later. In Dutch each file lies with the part that shows it; in another language they come together. */
const dutch: { readonly [File in keyof LaterWords]: () => Promise<{ readonly default: LaterWords[File] }> } = {
  people: () => import('../../locales/nl/people.json', { with: { type: 'json' } }),
  contacts: () => import('../../locales/nl/contacts.json', { with: { type: 'json' } }),
  ticket: () => import('../../locales/nl/ticket.json', { with: { type: 'json' } }),
  ticketFiles: () => import('../../locales/nl/ticket-files.json', { with: { type: 'json' } }),
  ticketSent: () => import('../../locales/nl/ticket-sent.json', { with: { type: 'json' } }),
  stuck: () => import('../../locales/nl/stuck.json', { with: { type: 'json' } }),
  rare: () => import('../../locales/nl/rare.json', { with: { type: 'json' } }),
  takeAlong: () => import('../../locales/nl/take-along.json', { with: { type: 'json' } }),
};

const others: { readonly [Other in Exclude<Language, 'nl'>]: () => Promise<{ readonly words: LaterWords }> } = {
  fr: () => import('./later-words-fr.ts'),
  de: () => import('./later-words-de.ts'),
  en: () => import('./later-words-en.ts'),
};

/** Fetches the words of one part that comes later. Rejects when the network does. */
export async function loadWords<File extends keyof LaterWords>(
  file: File,
  language: Language,
): Promise<LaterWords[File]> {
  if (language === 'nl') return (await dutch[file]()).default;
  return (await others[language]()).words[file];
}
