/** How the JSON of a ticket is read: large for its files, and small for everything else. */
import type { FastifyInstance } from 'fastify';
import { mostAttachmentBytes, mostAttachments } from '../../ticket/limits.ts';
import { isRecord } from '../record.ts';

/**
 * UTF-16 units of a body without the content of its files. A full ticket has 64,000 characters, and its keys. Without
 * this limit a body of ten million small faults would be checked fault by fault.
 */
const mostText = 262_144;

/** Bytes of all files together in base64: four for each three, and each file filled up to four. */
const mostBase64Bytes = 4 * (Math.ceil(mostAttachmentBytes / 3) + mostAttachments);

/** Bytes of a body: its files, and text of at most three bytes a unit. */
export const mostBodyBytes = mostBase64Bytes + 3 * mostText;

/** Reads JSON in the routes of `app`; what is too large is refused before anything looks at it. */
export function readTickets(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    const parsed = (error: Error | null, body?: unknown): void => {
      if (error) return done(error);
      return text.length - filesIn(body) > mostText ? done(tooLarge()) : done(null, body);
    };
    void parse(request, text, parsed);
  });
}

/** UTF-16 units of the content of the files that a ticket can have. */
function filesIn(body: unknown): number {
  const attachments = isRecord(body) ? body['attachments'] : undefined;
  if (!Array.isArray(attachments)) return 0;
  const files: readonly unknown[] = attachments.slice(0, mostAttachments);
  return files.reduce<number>((sum, file) => {
    const content = isRecord(file) ? file['content'] : undefined;
    return sum + (typeof content === 'string' ? content.length : 0);
  }, 0);
}

function tooLarge(): Error {
  return Object.assign(new Error('Request body is too large'), { statusCode: 413 });
}
