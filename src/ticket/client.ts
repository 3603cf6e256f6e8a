/** The browser's side of the ticket contract: sends a ticket, asks which contacts can get one. Never rejects. */
import { toJson } from './json.ts';
import { isRecord, isText, isTexts, parsed } from './shape.ts';
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
  | { readonly kind: 'unreachable'; readonly why: Unreachable };

/** No answer, none in time, an answer that asks for patience, or an answer of something else than a gateway. */
export type Unreachable = 'network' | 'timeout' | 'server' | 'notAGateway';

interface Answer {
  readonly status: number;
  /** With its parameters, as the server wrote it. */
  readonly contentType: string;
  /** Undefined when the answer is not JSON. */
  readonly content: unknown;
}

const json = /^application\/json\b/i;
const problemJson = /^application\/problem\+json\b/i;

/** Milliseconds. */
const patience = 15_000;

/** Sends a ticket, and waits fifteen seconds at most. The answer counts only in status, media type and shape together. */
export const sendTicket = async ({ gateway, body, key, signal }: SendRequest): Promise<SendOutcome> => {
  const answer = await ask(gateway, 'v1/tickets', signal, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: toJson(body),
  });
  return typeof answer === 'string' ? { kind: 'unreachable', why: answer } : outcomeOf(answer);
};

/** The contacts to which a gateway has a route; undefined when it does not say so within fifteen seconds. */
export const ticketContacts = async (gateway: string, signal: AbortSignal): Promise<readonly string[] | undefined> => {
  const answer = await ask(gateway, 'v1/contacts', signal, {});
  if (typeof answer === 'string' || answer.status !== 200 || !json.test(answer.contentType)) return undefined;
  const contacts = isRecord(answer.content) ? answer.content['contacts'] : undefined;
  return isTexts(contacts) ? contacts : undefined;
};

const ask = async (
  gateway: string,
  path: string,
  signal: AbortSignal,
  init: RequestInit,
): Promise<Answer | Unreachable> => {
  try {
    const stop = whicheverFirst(signal, AbortSignal.timeout(patience));
    const response = await fetch(new URL(path, gateway), { ...init, credentials: 'omit', signal: stop });
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, content: parsed(await response.text()) };
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'network';
  }
};

/** `AbortSignal.any`, which Safari before 17.4 has not. */
const whicheverFirst = (...signals: readonly AbortSignal[]): AbortSignal => {
  const controller = new AbortController();
  for (const signal of signals) {
    const stop = () => controller.abort(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  }
  return controller.signal;
};

const outcomeOf = ({ status, contentType, content }: Answer): SendOutcome => {
  if (status >= 500 || status === 429) return { kind: 'unreachable', why: 'server' };
  if (status === 201 && json.test(contentType) && isReceipt(content)) {
    return { kind: 'stored', receipt: content };
  }
  if (status < 400 || !problemJson.test(contentType) || !isProblem(content)) {
    return { kind: 'unreachable', why: 'notAGateway' };
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
