/** Reads the files that the user adds: what is sent of them, or why they cannot be sent. */
import { attachmentName } from './attach-name.ts';
import { isImage, withoutMetadata } from './image-encoding.ts';
import { mostAttachmentBytes } from './limits.ts';
import type { Attachment } from './contract.ts';
import type { ReadFile } from './form-files.ts';

/**
 * Reads a file. An image is drawn anew, which leaves out everything but what is seen; a PDF and plain text stay as they
 * are, but that all text becomes UTF-8. Which of these it is, its content says, not its name. How much fits in a ticket is not judged here. Never rejects.
 */
export const readFile = async (file: Blob, name: string): Promise<ReadFile> => {
  if (file.size === 0) return { kind: 'refused', why: 'empty' };
  try {
    const blob = (await isImage(file)) ? await withoutMetadata(file) : await asItIs(file, name);
    if (!blob) return { kind: 'refused', why: 'type' };
    const type = blob.type as Attachment['type'];
    return { kind: 'read', attachment: { name: attachmentName(name, type), type, blob } };
  } catch (error) {
    // Too many pixels; or it was taken away meanwhile, may not be read, or holds no image that this browser can decode.
    return { kind: 'refused', why: error instanceof RangeError ? 'tooLarge' : 'unreadable' };
  }
};

/** A PDF or plain text; undefined when it is neither. */
const asItIs = async (file: Blob, name: string): Promise<Blob | undefined> => {
  // More than fits in a ticket will be refused for that: only its start is read.
  const isTooLarge = file.size > mostAttachmentBytes;
  const content = new Uint8Array(await (isTooLarge ? file.slice(0, 1024) : file).arrayBuffer());
  const isPdf = String.fromCharCode(...content.subarray(0, 5)) === '%PDF-';
  const claimsText = file.type.startsWith('text/plain') || (file.type === '' && /\.(?:txt|log)$/i.test(name));
  const copied = isPdf ? content : claimsText ? plainText(content, isTooLarge) : undefined;
  // A copy, so that the file on the disk may change or go.
  return copied && new Blob([isTooLarge ? file : copied], { type: isPdf ? 'application/pdf' : 'text/plain' });
};

/** A character that no text has in the one-byte writing of Windows; the last ones are bytes without a meaning there. */
const noText = /(?![\t\n\f\r])\p{Cc}/u;

/**
 * The text in UTF-8, from the one-byte writing of Windows when it is no UTF-8; undefined when it is no text. Of a start
 * only, the last character may be cut.
 */
const plainText = (content: Uint8Array<ArrayBuffer>, isStart: boolean): Uint8Array<ArrayBuffer> | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content, { stream: isStart });
    return text.includes('\0') ? undefined : content;
  } catch {
    const text = new TextDecoder('windows-1252').decode(content);
    return noText.test(text) ? undefined : new TextEncoder().encode(text);
  }
};
