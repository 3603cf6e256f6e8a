/** One request to a helpdesk's HTTP interface: what came back, and what that means for the delivery. */
import type { Attempted } from './target.ts';

/** Bytes of an answer that are read: none that we ask for is longer. A longer one counts by its status alone. */
const mostBytes = 256 * 1024;

/** What is asked. A redirect is not followed: it would take what a person wrote to where the operator did not send it. */
export type Asking = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
  readonly signal: AbortSignal;
};

/** What came back: an answer, or nothing that can be used (`why` holds a code only, never what a server wrote). */
export type Asked =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** The body, parsed; undefined when it is no JSON, or too long. */
      readonly json: unknown;
      /** The least number of seconds to wait, where the server says so. */
      readonly after?: number;
    }
  | { readonly kind: 'none'; readonly why: string };

/** Asks; never rejects. */
export async function ask(url: string, asking: Asking): Promise<Asked> {
  try {
    const response = await fetch(url, { ...asking, redirect: 'manual' });
    const text = await textOf(response);
    const after = secondsOf(response.headers.get('retry-after'));
    const answer = { kind: 'answer', status: response.status, json: parsed(text) } as const;
    return after === undefined ? answer : { ...answer, after };
  } catch (error) {
    return {
      kind: 'none',
      why: asking.signal.aborted ? 'gave no answer in time' : `gave no answer (${codeOf(error)})`,
    };
  }
}

/**
 * What a request that failed means. What can pass is attempted again, and so is what the operator has to mend (another
 * address, a token, a certificate): a ticket must not end for that. What this ticket will never get past is refused.
 */
export function failureOf(asked: Asked, doing: string): Attempted {
  if (asked.kind === 'none') return { kind: 'retry', why: `${doing}: ${asked.why}` };
  const why = `${doing}: answered ${asked.status}${hints[asked.status] ?? ''}`;
  const isOfTheTicket = asked.status >= 400 && asked.status < 500 && !passing.has(asked.status);
  if (isOfTheTicket) return { kind: 'refused', why };
  return asked.after === undefined ? { kind: 'retry', why } : { kind: 'retry', why, after: asked.after };
}

/**
 * What it means when we could not look for what an earlier attempt made: whatever the answer was, nothing is made yet, so
 * nothing is lost by asking again later.
 */
export function searchFailureOf(asked: Asked): Attempted {
  const failure = failureOf(asked, 'search');
  return failure.kind === 'refused' ? { kind: 'retry', why: failure.why } : failure;
}

/** Client errors that are not of the ticket: they pass, or the operator ends them. */
const passing: ReadonlySet<number> = new Set([401, 404, 405, 407, 408, 421, 423, 425, 426, 429]);

const hints: Readonly<Record<number, string>> = {
  301: ' (it redirects: correct the address)',
  302: ' (it redirects: correct the address, or a login page is in between)',
  303: ' (it redirects: correct the address, or a login page is in between)',
  307: ' (it redirects: correct the address)',
  308: ' (it redirects: correct the address)',
  401: ' (it does not know the token)',
  403: ' (the token has no right to do this)',
  404: ' (there is nothing at this address)',
};

/** The body; empty when it is longer than what is read. */
async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    // Leaving the loop cancels the rest.
    if (length > mostBytes) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,7}$/.test(header)) return Number(header);
  // Date.parse makes a date of almost anything.
  const until = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

/** The code of what went wrong below HTTP: `ECONNREFUSED`, `UND_ERR_SOCKET`, `DEPTH_ZERO_SELF_SIGNED_CERT`. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'no code';
}
