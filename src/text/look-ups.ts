import type { Language } from './languages.ts';
import type { Text, Values } from './text.ts';

/** Where the texts of one language are found, by paths such as `ui:frame.back`. */
export interface Source {
  readonly language: Language;
  readonly has: (path: string) => boolean;
  /** Throws where there is no text. */
  readonly get: (path: string, values?: Values) => string;
  /** Makes more texts known, under the part of their paths before the colon. */
  readonly add: (space: string, words: object) => void;
}

/** The look-ups of one language. */
export function lookUps({ language, has, get, add }: Source): Text {
  const space = (name: string) => (key: string, values?: Values) => get(`${name}:${key}`, values);
  return {
    language,
    ui: space('ui'),
    label: (path) => {
      const at = path.startsWith('screens.') ? path.replace(/\.(\w+)\./, '/$1:') : `labels:${path}`;
      const means = at.replace(/^screens\//, 'means/');
      const ours = has(`${at}.says`);
      if (ours) return { text: get(`${has(`${means}.says`) ? means : at}.says`), ours };
      return { text: get(at), ours, ...(means !== at && has(means) ? { translation: get(means) } : {}) };
    },
    people: space('people'),
    stuck: space('stuck'),
    rare: space('rare'),
    contact: space('contacts'),
    flow: (id, path, role, values) => {
      const own = role !== undefined && has(`${id}:${path}.${role}`);
      return get(own ? `${id}:${path}.${role}` : `${id}:${path}`, values);
    },
    ticket: space('ticket'),
    has: (id, path) => has(`${id}:${path}`),
    add,
    addScreens: (screens, translations = {}) => {
      for (const [key, words] of Object.entries(screens)) add(`screens/${key}`, words);
      for (const [key, words] of Object.entries(translations)) add(`means/${key}`, words);
    },
  };
}
