/** The files of a ticket form: which fit, and what is written of them when they are sent. */
import { noFiles, type FileFault, type Files, type FilesEvent, type FormFile, type ReadFile } from './form-files.ts';
import { mostAttachmentBytes, mostAttachments } from './limits.ts';
import { maskSecrets } from './secrets.ts';
import type { Attachment } from './contract.ts';

/** The files after something happened to them. */
export const filesAfter = (files: Files, event: FilesEvent): Files => {
  switch (event.type) {
    case 'files.choose':
      return { ...files, errors: undefined, reading: files.reading + event.count };
    case 'files.read':
      return withFile(files, event.file, event.name, event.replaces);
    case 'files.remove':
      return withoutFile(files, event.index);
    case 'files.blackOut':
      return { ...files, errors: undefined, tool: event.index };
    case 'files.cancel':
      return { ...files, errors: undefined, tool: undefined };
    case 'files.lost':
      return { ...files, errors: files.items.map(({ name }) => ({ why: 'unreadable', name })) };
    case 'files.unkept':
      // What was drawn in the tool must not be sent without: it is kept or cancelled first.
      return files.tool === undefined ? files : { ...files, errors: [{ why: 'tool', name: '' }] };
  }
};

/** The files after one was read; it takes the place of the one at `replaces`, and closes the tool that it comes from. */
export const withFile = (files: Files, file: ReadFile, name: string, replaces?: number): Files => {
  // It was chosen before everything was erased.
  if (files.reading === 0) return files;
  const after = { ...files, reading: files.reading - 1, tool: replaces === undefined ? files.tool : undefined };
  const why = file.kind === 'refused' ? file.why : misfit(files.items, file.attachment, replaces);
  if (why || file.kind === 'refused') return refused(after, why ?? 'unreadable', maskSecrets(name), replaces);
  const { attachment } = file;
  const items =
    replaces === undefined
      ? [...files.items, attachment]
      : files.items.map((item, at) => (at === replaces ? attachment : item));
  return { ...after, items, missing: files.missing.filter((missing) => missing !== attachment.name) };
};

/** What was to be blacked out goes out with its bars: without them it must not be sent. */
const refused = (files: Files, why: FileFault, name: string, replaces: number | undefined): Files => ({
  ...files,
  items: files.items.filter((_, at) => at !== replaces),
  errors: [...(files.errors ?? []), { why: replaces === undefined ? why : 'notKept', name }],
});

const misfit = (items: readonly FormFile[], { blob }: FormFile, replaces?: number): FileFault | undefined => {
  const others = items.filter((_, at) => at !== replaces);
  if (others.length >= mostAttachments) return 'tooMany';
  const bytes = others.reduce((sum, item) => sum + item.blob.size, blob.size);
  return bytes > mostAttachmentBytes ? 'tooBig' : undefined;
};

/** The files without one of them. */
export const withoutFile = (files: Files, index: number): Files => ({
  ...noFiles,
  missing: files.missing,
  reading: files.reading,
  items: files.items.filter((_, at) => at !== index),
});

/** The files as they are sent. Rejects when one cannot be read any more. */
export const attachmentsOf = ({ items }: Files): Promise<Attachment[]> =>
  Promise.all(
    // Their names were masked before they got the ending of their type, which could else be taken for a secret too.
    items.map(async ({ name, type, blob }) => ({ name, type, content: await base64Of(blob) })),
  );

/** The files of a ticket that is taken back. */
export const filesOf = (attachments: readonly Attachment[] = []): readonly FormFile[] =>
  attachments.map(({ name, type, content }) => ({
    name,
    type,
    blob: new Blob([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], { type }),
  }));

/** A multiple of three, so that the parts are one base64 text together, and as many arguments as a function takes. */
const partBytes = 24_576;

const base64Of = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += partBytes)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + partBytes)));
  return text;
};
