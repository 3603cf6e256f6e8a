import { attach } from '../ticket/attach-chosen.ts';
import * as filesKit from '../ticket/attach-form.ts';
import { mostAttachments } from '../ticket/limits.ts';
import type { FileError, Files, FilesKit, FormFile } from '../ticket/form-files.ts';
import type { Text } from '../text/text.ts';
import type { BlackOutText, SentFilesView, TicketFilesView } from './view.ts';

export { attach, filesKit };

/** What a form that takes files needs. */
export type FilesPart = {
  readonly attach: typeof attach;
  readonly filesKit: FilesKit;
  readonly filesView: typeof filesView;
};

/** The files of a form: those that are there, and what is said of the last. */
export function filesView(text: Text, { items, missing, errors, reading, tool }: Files): TicketFilesView {
  const image = tool === undefined ? undefined : items[tool]?.blob;
  return {
    label: text.ticket('files.label'),
    hint: text.ticket('files.hint'),
    ...(items.length < mostAttachments ? { add: text.ticket('files.add') } : {}),
    items: items.map((file, index) => itemOf(text, file, index)),
    ...(errors?.length ? { error: errorOf(text, errors) } : againOf(text, missing)),
    ...(reading > 0 ? { busy: text.ticket('files.busy') } : {}),
    ...(items.length + missing.length > 0 ? { sent: sentOf(text, items, missing) } : {}),
    ...(image && tool !== undefined ? { tool: { image, index: tool, text: blackOutText(text) } } : {}),
  };
}

function itemOf(text: Text, { name, type, blob }: FormFile, index: number): TicketFilesView['items'][number] {
  return {
    index,
    name,
    size: sizeOf(text, blob.size),
    remove: text.ticket('files.remove'),
    ...(type.startsWith('image/') ? { blackOut: text.ticket('files.blackOut') } : {}),
  };
}

/** A sentence for each reason, which names every file. */
function errorOf(text: Text, errors: readonly FileError[]): string {
  const reasons = [...new Set(errors.map(({ why }) => why))];
  const sentences = reasons.map((reason) => {
    const names = errors.filter(({ why }) => why === reason).map(({ name }) => name);
    return text.ticket(`files.error.${reason}`, { count: names.length, names: names.join(', ') });
  });
  return sentences.join(' ');
}

function sentOf(text: Text, items: readonly FormFile[], missing: readonly string[]): SentFilesView {
  return {
    title: text.ticket('files.sent'),
    items: items.map(({ name, type, blob }) => ({ name, ...(type.startsWith('image/') ? { image: blob } : {}) })),
    without: missing.map((name) => text.ticket('files.without', { name })),
  };
}

/** "120 kB", "1,2 MB". */
function sizeOf({ language }: Text, bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(size)} ${unit}`;
}

function againOf(text: Text, missing: readonly string[]): Pick<TicketFilesView, 'error'> {
  if (missing.length === 0) return {};
  return { error: text.ticket('files.again', { count: missing.length, names: missing.join(', ') }) };
}

/** More bars than this nobody draws. */
const mostBars = 20;

function blackOutText(text: Text): BlackOutText {
  const words = ['heading', 'body', 'keys', 'image', 'add', 'undo', 'keep', 'cancel', 'corner', 'at'] as const;
  return {
    ...(Object.fromEntries(words.map((word) => [word, text.ticket(`blackOut.${word}`)])) as Omit<BlackOutText, 'bars'>),
    bars: [...'|'.repeat(mostBars + 1)].map((_, count) => text.ticket('blackOut.bars', { count })),
  };
}
