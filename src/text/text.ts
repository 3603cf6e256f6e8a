import i18next, { type i18n } from 'i18next';
import type contacts from '../../locales/nl/contacts.json';
import type manual from '../../locales/nl/manual.json';
import type people from '../../locales/nl/people.json';
import type rare from '../../locales/nl/rare.json';
import type stuck from '../../locales/nl/stuck.json';
import type takeAlong from '../../locales/nl/take-along.json';
import type ticket from '../../locales/nl/ticket.json';
import type ticketFiles from '../../locales/nl/ticket-files.json';
import type ticketSent from '../../locales/nl/ticket-sent.json';
import type ui from '../../locales/nl/ui.json';
import type { Locale } from '../flow/flow-files.ts';
import type { FlowText } from '../flow/flow-text.ts';
import type { ScreenText } from '../flow/screen.ts';
import type { Language } from './languages.ts';
import { lookUps } from './look-ups.ts';

export type { Locale } from '../flow/flow-files.ts';

/** The words about people who can help. */
export interface PeopleWords {
  readonly people: typeof people;
  readonly contacts: typeof contacts;
}

/** Values to fill in: `{{name}}` in the text. `count` chooses the plural, `context` a variant. */
export type Values = Readonly<Record<string, string | number>>;

/** The dotted paths to the texts of an object; plural endings are left out. */
type Paths<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Singular<Key> : `${Key}.${Paths<Texts[Key]>}`;
}[keyof Texts & string];
type Singular<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

export type UiKey = Paths<typeof ui>;
/** Of the manual without script (`tools/manual.ts`): no page of a portal loads these words. */
export type ManualKey = Paths<typeof manual>;
export type PeopleKey = Paths<typeof people>;
export type RareKey = Paths<typeof rare>;
export type StuckKey = Paths<typeof stuck>;
export type TakeAlongKey = Paths<typeof takeAlong>;
export type TicketKey = Paths<typeof ticket> | Paths<typeof ticketFiles> | Paths<typeof ticketSent>;

/** Words of a real screen: to the letter, or our own description (`ours`) where the screen prints none. */
export interface Label {
  readonly text: string;
  readonly ours: boolean;
  /** What the words of a real screen mean in the language of the guide; in Dutch, and of our own words, there is none. */
  readonly translation?: string;
}

/** Typed look-ups in one language. A look-up that finds nothing throws: a missing key is never shown to a user. */
export interface Text {
  readonly language: Language;
  ui(key: UiKey, values?: Values): string;
  /** A label of `labels.json`, or of a screen whose words are known (`screens.<screen>.…`), by its path. */
  label(path: string): Label;
  /** A text of `people.json`, once its words are known. */
  people(key: PeopleKey, values?: Values): string;
  /** A text of `stuck.json`, once its words are known. */
  stuck(key: StuckKey, values?: Values): string;
  /** A text of `rare.json`, once its words are known. */
  rare(key: RareKey, values?: Values): string;
  /** A text of `contacts.json`, by its path, once its words are known. */
  contact(path: string, values?: Values): string;
  /** A text of a flow; where the text differs per role, that of the role. */
  flow(id: string, path: string, role?: string, values?: Values): string;
  /** Whether a flow has a text at this path. */
  has(id: string, path: string): boolean;
  /** A text of `ticket.json`, `ticket-files.json` or `ticket-sent.json`, once its words are known. */
  ticket(key: TicketKey, values?: Values): string;
  /** Makes more words known: those of a flow under its id, others under the name of their file. */
  add(
    id: string,
    words:
      | Partial<FlowText>
      | typeof ticket
      | typeof ticketFiles
      | typeof ticketSent
      | typeof rare
      | typeof stuck
      | typeof takeAlong
      | PeopleWords[keyof PeopleWords],
  ): void;
  /** Makes the words of screens known, by their keys, and what they mean in the language of the guide. */
  addScreens(screens: Readonly<Record<string, ScreenText>>, translations?: Readonly<Record<string, ScreenText>>): void;
}

/** The look-ups of one language. */
export function createText(language: Language, locale: Locale): Text {
  const instance = instanceWith(language, locale);
  return lookUps({
    language,
    has: (path) => instance.exists(path),
    get: (path, values) => lookUp(instance, path, values),
    add: (space, words) => void instance.addResourceBundle(language, space, words, true, true),
  });
}

function instanceWith(language: Language, locale: Locale): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    ns: ['ui', 'labels'],
    resources: { [language]: { ...locale } },
    // The elements escape: Lit renders every value as text.
    interpolation: { escapeValue: false },
  });
  return instance;
}

function lookUp(instance: i18n, path: string, values: Values = {}): string {
  if (!instance.exists(path, values)) throw new RangeError(`No text at ‘${path}’`);
  return instance.t(path, values);
}
