/** Asks a gateway: which contacts can get a ticket, and whatever `client.ts` sends. Never rejects. */
import { isRecord, isTexts, parsed } from './shape.ts';

/** No answer, none in time, an answer that asks for patience, or an answer of something else than a gateway. */
export type Unreachable = 'network' | 'timeout' | 'server' | 'notAGateway';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** With its parameters, as the server wrote it. */
  readonly contentType: string;
  readonly retryAfter: string | null;
  /** Undefined when the answer is not JSON. */
  readonly content: unknown;
}

/** The media type of an answer that holds what was asked for. */
export const json = /^application\/json\b/i;

/** How long an answer to this many bytes is waited for, in milliseconds: a slow line gets its time. */
export const patienceFor = (bytes: number): number => Math.min(15 + Math.floor(bytes / 30_000), 300) * 1000;

/** The contacts to which a gateway has a route; undefined when it does not say so within fifteen seconds. */
export const ticketContacts = async (gateway: string, signal: AbortSignal): Promise<readonly string[] | undefined> => {
  const answer = await ask(gateway, 'v1/contacts', signal, {});
  if (typeof answer === 'string' || answer.status !== 200 || !json.test(answer.contentType)) return undefined;
  const contacts = isRecord(answer.content) ? answer.content['contacts'] : undefined;
  return isTexts(contacts) ? contacts : undefined;
};

/** Asks a server for something, with as much patience as the size of the question takes. */
export const ask = async (
  gateway: string,
  path: string,
  signal: AbortSignal,
  init: Pick<RequestInit, 'method' | 'headers' | 'redirect'> & { readonly body?: string },
): Promise<Answer | Unreachable> => {
  try {
    const stop = whicheverFirst(signal, AbortSignal.timeout(patienceFor(init.body?.length ?? 0)));
    const response = await fetch(new URL(path, gateway), { ...init, credentials: 'omit', signal: stop });
    const { status, headers } = response;
    const contentType = headers.get('content-type') ?? '';
    const retryAfter = headers.get('retry-after');
    return { status, contentType, retryAfter, content: parsed(await response.text()) };
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
