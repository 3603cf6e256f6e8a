/** What is wrong in the files beside a ticket, beyond what a schema can say. */
import { isUtf8 } from 'node:buffer';
import { mostAttachmentBytes, mostAttachments } from '../../ticket/limits.ts';
import { pointerTo, type WrongPlace } from '../problems.ts';
import { isRecord } from '../record.ts';

/** By type: whether bytes begin, or are, as that type must. A type that is not here is the schema's to refuse. */
const looksLike: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  'image/png': beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  'image/jpeg': beginsWith(0xff, 0xd8, 0xff),
  'application/pdf': beginsWith(...Buffer.from('%PDF-')),
  'text/plain': (bytes) => isUtf8(bytes) && !bytes.includes(0),
};

/** By type: how a name must end, in any case. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'application/pdf': ['.pdf'],
  'text/plain': ['.txt', '.log'],
};

/** Every wrong place in the attachments of a body, which may be anything: what a schema finds is passed over. */
export function attachmentPlaces(attachments: unknown): readonly WrongPlace[] {
  // More than a ticket can have are not decoded: the schema refuses them.
  if (!Array.isArray(attachments) || attachments.length > mostAttachments) return [];
  const files: readonly unknown[] = attachments;
  const bytes = files.reduce<number>((sum, file) => sum + sizeOf(file), 0);
  if (bytes > mostAttachmentBytes) {
    return [{ pointer: '#/attachments', detail: `is more than ${mostAttachmentBytes} bytes together` }];
  }
  return files.flatMap((file, index) => {
    const wrong = { name: nameFault(file), content: contentFault(file) };
    return Object.entries(wrong).flatMap(([part, detail]) =>
      detail === undefined ? [] : [{ pointer: pointerTo('attachments', String(index), part), detail }],
    );
  });
}

/** Bytes, from the length of what is not decoded yet. */
function sizeOf(file: unknown): number {
  const content = isRecord(file) ? file['content'] : undefined;
  return typeof content === 'string' ? Buffer.byteLength(content, 'base64') : 0;
}

/** Whoever opens a file by its name must find what its type says. */
function nameFault(file: unknown): string | undefined {
  if (!isRecord(file)) return undefined;
  const { name, type } = file;
  const allowed = typeof type === 'string' && Object.hasOwn(endings, type) ? endings[type] : undefined;
  if (typeof name !== 'string' || !allowed) return undefined;
  const isRight = allowed.some((ending) => name.toLowerCase().endsWith(ending));
  return isRight ? undefined : `does not end in ${allowed.join(' or ')}, as its type asks`;
}

function contentFault(file: unknown): string | undefined {
  if (!isRecord(file)) return undefined;
  const { type, content } = file;
  if (typeof content !== 'string') return undefined;
  const bytes = Buffer.from(content, 'base64');
  // Node reads around whatever is not base64; only what it would write itself is taken.
  if (bytes.toString('base64') !== content) return 'is not base64 with padding';
  const isLike = typeof type === 'string' && Object.hasOwn(looksLike, type) ? looksLike[type] : undefined;
  return isLike?.(bytes) === false ? 'is not of the type that it says' : undefined;
}

function beginsWith(...signature: readonly number[]): (bytes: Buffer) => boolean {
  return (bytes) => signature.every((byte, index) => bytes[index] === byte);
}
