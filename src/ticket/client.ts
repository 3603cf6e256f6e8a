/** Sends a ticket, and makes out of the answer what became of it. Never rejects. */
import { ask, json, type Answer, type Unreachable } from './ask.ts';
import { toJson } from './json.ts';
import { isRecord, isText, isTexts } from './shape.ts';
import type { Problem, TicketBody, TicketReceipt } from './contract.ts';

/** A ticket to send. */
export interface SendRequest {
  /** The gateway's absolute URL; it ends in a slash. */
  readonly gateway: string;
  readonly body: TicketBody;
  /** The `Idempotency-Key`: the same for the same body, however often it is sent. */
  readonly key: string;
  /** Stops waiting for the answer. */
  readonly signal: AbortSignal;
}

/** A place in the body that the gateway refused: a field by its key, anything else by its pointer (`#/contact`). */
export interface RefusedField {
  readonly field: string;
  /** The gateway's words, in English: for the console, not for the page. */
  readonly detail: string;
}

/** What became of a ticket. */
export type SendOutcome =
  | { readonly kind: 'stored'; readonly receipt: TicketReceipt }
  | { readonly kind: 'invalid'; readonly errors: readonly RefusedField[] }
  /** The key belongs to another ticket. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly status: number; readonly title: string }
  /** Nobody knows whether it was stored: send the same body under the same key again. */
  | {
      readonly kind: 'unreachable';
      readonly why: Unreachable;
      /** Something before the gateway did not let it through, as one that takes no large bodies does. */
      readonly isBarred?: boolean;
      /** Milliseconds for which the server asked to be left alone. */
      readonly retryAfter?: number;
    };

const problemJson = /^application\/problem\+json\b/i;

/**
 * Sends a ticket, and waits fifteen seconds at most, longer when it is large. The answer counts only in status, media
 * type and shape together.
 */
export const sendTicket = async ({ gateway, body, key, signal }: SendRequest): Promise<SendOutcome> => {
  const answer = await ask(gateway, 'v1/tickets', signal, {
    method: 'POST',
    // A redirect can lead anywhere: no ticket goes to another host than the portal named.
    redirect: 'error',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: toJson(body),
  });
  return typeof answer === 'string' ? { kind: 'unreachable', why: answer } : outcomeOf(answer);
};

/** In seconds or as a date; not every server lets a page on another origin read it. */
const waitIn = (retryAfter: string | null): { readonly retryAfter?: number } => {
  const wait = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : Date.parse(retryAfter ?? '') - Date.now();
  return wait > 0 ? { retryAfter: wait } : {};
};

const outcomeOf = ({ status, contentType, content, retryAfter }: Answer): SendOutcome => {
  if (status >= 500 || status === 429 || status === 408)
    return { kind: 'unreachable', why: 'server', ...waitIn(retryAfter) };
  if (status === 201 && json.test(contentType) && isReceipt(content)) {
    return { kind: 'stored', receipt: content };
  }
  if (status < 400 || !problemJson.test(contentType) || !isProblem(content)) {
    return { kind: 'unreachable', why: 'notAGateway', isBarred: status === 413 || status === 403 };
  }
  if (status === 409) return { kind: 'conflict' };
  const errors = (content.errors ?? []).map(({ pointer, detail }) => ({
    field: pointer.replace(/^#\/fields\//, ''),
    detail,
  }));
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'refused', status, title: content.title };
};

const isReceipt = (value: unknown): value is TicketReceipt =>
  isRecord(value) && !!value['reference'] && isTexts([value['reference'], value['statusUrl']]);

const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && isText(value['title']) && isErrors(value['errors'] ?? []);

const isErrors = (value: unknown): boolean => Array.isArray(value) && value.every(isWrongPlace);

const isWrongPlace = (value: unknown): boolean => isRecord(value) && isTexts([value['pointer'], value['detail']]);
