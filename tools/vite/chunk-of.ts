import { flowIds } from '../../src/flow/catalogue.ts';

/** Paths from the root of the project, and the chunk that such a module goes to; the first that fits decides. */
const chunks: readonly (readonly [pattern: RegExp, chunk: string | null])[] = [
  [
    /^src\/session\/(?:people|contacts-view|trail-lines)\.ts$|^src\/escalation\/(?!contact-of).*|^src\/elements\/(?:wegwijzer-)?(?:contacts|message)\b.*/,
    'people',
  ],
  [/^src\/ticket\/.*|^src\/session\/ticket-.*|^src\/elements\/(?:wegwijzer-)?ticket\b.*/, 'ticket'],
  // The form is the only one with text fields, whose content the user changes.
  [/^node_modules\/lit(?:-html)?\/directives\/live\.js$/, 'ticket'],
  // What the entries alone need stays with them.
  [/^src\/embed\/(?!mount|opened|settings|gateway-url).*|^src\/elements\/define\.ts$/, ''],
  [/^src\/(?!wegwijzer).*|^node_modules\/.*|\0.*/, 'guide'],
];

/**
 * The chunk that a module goes to; `null` leaves it to the bundler.
 *
 * An opened guide costs four requests in two round trips: the entry, then in parallel `guide` (the libraries, every
 * element, what flows share), `text-nl`, and one flow with its own screens and its Dutch text. Other languages of a
 * flow lie apart.
 *
 * @param path - From the root of the project, with forward slashes.
 * @param importers - The paths of the modules that import it statically.
 */
export function chunkOf(path: string, importers: readonly string[]): string | null {
  if (path.endsWith('?entry')) return null;
  if (path.startsWith('flows/')) return flowChunk(path, importers);
  const [, language, text] = /^locales\/(\w+)\/([^/]+)\.json(?:\?stuck)?$/.exec(path) ?? [];
  if (language && text) return textChunk(language, path.endsWith('?stuck') ? `${text}-stuck` : text);
  return chunks.find(([pattern]) => pattern.test(path))?.[1] || null;
}

/** A flow and what it alone imports go together; what several flows share, and the lists of them, go to the guide. */
function flowChunk(path: string, importers: readonly string[]): string {
  const owners = new Set([path, ...importers].map(flowOf).filter((flow) => flow !== undefined));
  const [owner] = owners;
  return owner && owners.size === 1 ? owner : 'guide';
}

/** The flow that a file is part of, e.g. `flows/alivia-sign-in.verdicts.ts`. */
function flowOf(path: string): string | undefined {
  return flowIds.find((flow) => path.startsWith(`flows/${flow}.`));
}

/** Dutch lies with its flow: the labels of the real screens stay Dutch in every language. */
function textChunk(language: string, text: string): string | null {
  if (text === 'launcher') return null;
  const part = text === 'contacts' ? 'people' : text;
  if (part === 'ticket' || part === 'people') return language === 'nl' ? part : `${part}-${language}`;
  if (!flowIds.some((flow) => flow === text || `${flow}-stuck` === text)) return `text-${language}`;
  return language === 'nl' ? text : `${text}-${language}`;
}
