/** The words of the status page, by language. A language is offered once it has them all. */
import nl from '../../../locales/nl/status.json' with { type: 'json' };

/** The words of one language. */
export type StatusWords = typeof nl;

/** A contact as the page names it; `phone` as it is printed, `tel` as a link takes it. */
export type ContactWords = {
  readonly name: string;
  readonly call: string;
  readonly phone?: string;
  readonly tel?: string;
};

const languages = { nl } satisfies Readonly<Record<string, StatusWords>>;

/** A language in which the page can be had. */
export type StatusLanguage = keyof typeof languages;

/** The words of a language. */
export const wordsIn = (language: StatusLanguage): StatusWords => languages[language];

/** The words for a contact; neutral ones when it is not known here. */
export function contactWords({ contacts }: StatusWords, contact: string): ContactWords {
  const named: Readonly<Record<string, ContactWords>> = contacts;
  return (Object.hasOwn(named, contact) ? named[contact] : undefined) ?? contacts.other;
}
