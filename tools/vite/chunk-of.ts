/** Paths from the root of the project, and the chunk that such a module goes to; the first that fits decides. */
const chunks: readonly (readonly [pattern: RegExp, chunk: string])[] = [
  [/^src\/session\/(?:stuck|explain)[\w-]*\.ts$|^src\/elements\/late-body\.ts$/, 'stuck'],
  // A link from another device is read like what was kept, and what goes to another device is written by the same code.
  [/^src\/session\/(?:resume|fitting|read-saved|snapshot-at|phone-code(?:-letters)?|take-along-link)\.ts$/, 'resume'],
  [
    /^src\/(?:session|embed|text)\/take-along-.*|^src\/flow\/catalogue-numbers\.json$|^node_modules\/uqr\/.*|^src\/elements\/(?:(?:wegwijzer-)?take-along\b.*|qr-code\.ts$)/,
    'take-along',
  ],
  [/^src\/session\/gallery\.ts$/, 'gallery'],
  // Chunks take what they import with them, in the order of their names: this one comes after the guide.
  [/^src\/diagnosis\/.*|^src\/session\/(?:diagnos|cause-words|confirmed-case|share-case|move-words).*/, 'search'],
  [/^src\/session\/message-view\.ts$|^src\/elements\/(?:wegwijzer-)?message\b.*/, 'message'],
  [/^src\/elements\/(?:wegwijzer-)?screen\b.*/, 'screen'],
  [/^src\/session\/(?:rare|gallery-entries)\.ts$|^src\/elements\/(?:wegwijzer-)?(?:checklist|find|rare)\b.*/, 'rare'],
  [
    /^flows\/contacts\.ts$|^src\/session\/(?:people|contacts-view|trail-lines)\.ts$|^src\/escalation\/.*|^src\/elements\/(?:wegwijzer-)?contacts\b.*/,
    'people',
  ],
  // Their names come after that of the ticket, of which both need parts.
  [
    /^src\/ticket\/(?:alone|client|entry|outbox|sender)\b.*|^src\/session\/ticket-(?:told|time|sent-view)\.ts$|^src\/elements\/(?:wegwijzer-)?receipt\b.*/,
    'ticket-outbox',
  ],
  [
    /^src\/ticket\/(?:attach|image)\b.*|^src\/session\/ticket-files-view\.ts$|^src\/elements\/(?:(?:wegwijzer-)?(?:files|black-out)|attach-event|bars)\b.*/,
    'ticket-files',
  ],
  // Sessions are written with it too.
  [/^src\/ticket\/json\.ts$/, 'guide'],
  [/^src\/ticket\/.*|^src\/(?:session|embed)\/ticket-.*|^src\/elements\/(?:wegwijzer-)?ticket\b.*/, 'ticket'],
  [/^src\/checks\/.*/, 'checks'],
  // What the entries alone need stays with them: the guide knows no flow by name.
  [
    /^src\/embed\/(?!start-guide|first-step|opened|gateway-url).*|^src\/elements\/define\.ts$|^src\/flow\/(?:catalogue|flow-files|registry)\.ts$/,
    '',
  ],
  // What shows the first step, without what runs it. Its name comes before that of the guide, which needs parts of it.
  [
    /^flows\/phones\.ts$|^src\/elements\/.*|^src\/embed\/first-step\.ts$|^src\/session\/(?:first-view|view-of|step-view|screen-view|frame|words|store|situation)\.ts$|^src\/text\/(?:look-ups|plain-text)\.ts$|^src\/flow\/(?:route|verdict|period|phones|entrances)\.ts$|^node_modules\/(?:lit|@lit)\b.*|oxc-project/,
    'first-step',
  ],
  [/^flows\/phones\.ts$|^src\/(?!wegwijzer).*|^node_modules\/.*|\0.*/, 'guide'],
];

/**
 * The chunk that a module goes to; `null` leaves it to the bundler.
 *
 * An opened guide costs four requests in two round trips: the entry, then in parallel one flow with its own screens and
 * its Dutch text, `first-step` (what shows a first step: Lit, the elements and the Dutch words that flows share), and
 * `guide` (what runs it: XState, i18next, the session). In another language the words that flows share lie with each flow.
 *
 * @param path - From the root of the project, with forward slashes.
 */
export function chunkOf(path: string): string | null {
  if (path.includes('?entry=')) return null;
  // The module of a flow is a chunk by itself, with all that is its own.
  if (/^\0(?:flow|stuck|diagnosis)\/|\?flow=/.test(path)) return null;
  // In another language than Dutch, the words that come later come together.
  const [, other] = /^(?:src\/text\/later-words-|locales\/)(fr|de|en)\b/.exec(path) ?? [];
  if (other) return path.endsWith('/launcher.json') ? null : `later-${other}`;
  const [, text] = /^locales\/nl\/([^/]+)\.json$/.exec(path) ?? [];
  if (text) return textChunk(text);
  return chunks.find(([pattern]) => pattern.test(path))?.[1] || null;
}

/** Dutch words lie with the part that shows them. */
function textChunk(text: string): string | null {
  if (text === 'launcher') return null;
  const part = { contacts: 'people', 'ticket-sent': 'ticket-outbox' }[text] ?? text;
  const later = ['ticket', 'ticket-files', 'ticket-outbox', 'people', 'rare', 'stuck', 'take-along'];
  return later.includes(part) ? part : 'first-step';
}
