/**
 * Zammad, by its REST interface. It has no idempotency of its own: we search for our mark at the end of the title. Its
 * search can lag some seconds behind, so after an attempt of which we do not know the end we wait before the next. What
 * stays possible is a second ticket when an answer is lost and the search lags longer, or the end of the title was edited.
 */
import type { Secrets, ZammadConfig } from './config.ts';
import { ask, failureOf, searchFailureOf, type Asked } from './ask.ts';
import type { Attempted, OutgoingTicket, Target } from './target.ts';
import { bodyOf, markOf, subjectOf, visitorAddress } from './ticket-text.ts';

/** Seconds that the search is given to know what an attempt made. */
const lag = 60;

/** A group of a Zammad. */
export function zammad(config: ZammadConfig, secret: Secrets): Target {
  const system = new Zammad(config, secret(config.tokenFrom));
  return { deliver: (ticket, { signal }) => system.deliver(ticket, signal) };
}

class Zammad {
  readonly #config: ZammadConfig;
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(config: ZammadConfig, token: string) {
    this.#config = config;
    this.#base = `${config.url.replace(/\/+$/, '')}/api/v1/tickets`;
    this.#headers = { authorization: `Token token=${token}`, accept: 'application/json' };
  }

  async deliver(ticket: OutgoingTicket, signal: AbortSignal): Promise<Attempted> {
    const query = new URLSearchParams({ query: ticket.reference, limit: '50', expand: 'true' });
    const found = await ask(`${this.#base}/search?${String(query)}`, { method: 'GET', headers: this.#headers, signal });
    if (found.kind === 'none' || found.status !== 200) return searchFailureOf(found);
    if (!Array.isArray(found.json)) return { kind: 'retry', why: 'search: answered what is not a list of tickets' };
    // The search reads everything: also the tickets whose visitors wrote down another one's reference.
    const earlier = found.json.find((one) => String(memberOf(one, 'title')).endsWith(markOf(ticket)));
    if (earlier !== undefined) return doneWith(earlier);
    return this.#create(ticket, signal);
  }

  async #create(ticket: OutgoingTicket, signal: AbortSignal): Promise<Attempted> {
    const { customer } = this.#config;
    const visitor = visitorAddress(ticket);
    let created = await this.#post(documentOf(ticket, this.#config.group, visitor ?? customer), signal);
    // It may be the address that Zammad does not take; it stands in the text too.
    const isUnprocessable = created.kind === 'answer' && created.status === 422;
    if (isUnprocessable && visitor !== undefined) {
      created = await this.#post(documentOf(ticket, this.#config.group, customer), signal);
    }
    if (created.kind === 'answer' && created.status === 201) return doneWith(created.json);
    const failure = failureOf(created, 'create');
    const isUnknown = created.kind === 'none' || created.status >= 500;
    return failure.kind === 'retry' && isUnknown ? { ...failure, after: Math.max(lag, failure.after ?? 0) } : failure;
  }

  #post(document: object, signal: AbortSignal): Promise<Asked> {
    const headers = { ...this.#headers, 'content-type': 'application/json' };
    return ask(this.#base, { method: 'POST', headers, body: JSON.stringify(document), signal });
  }
}

/** As if the visitor had filled in Zammad's own form: its rules for new tickets apply, such as a confirmation. */
function documentOf(ticket: OutgoingTicket, group: string, customer: string): object {
  const title = subjectOf(ticket);
  return {
    title,
    group,
    customer_id: `guess:${customer}`,
    article: {
      subject: title,
      body: bodyOf(ticket),
      content_type: 'text/plain',
      type: 'web',
      sender: 'Customer',
      internal: false,
      attachments: ticket.attachments.map(({ name, type, content }) => ({
        filename: name,
        data: content.toString('base64'),
        'mime-type': type,
      })),
    },
  };
}

/** The ticket is there; its number is what people use, and not its id. */
function doneWith(json: unknown): Attempted {
  const number = memberOf(json, 'number');
  const isNumber = typeof number === 'string' || typeof number === 'number';
  return isNumber ? { kind: 'done', targetNumber: String(number) } : { kind: 'done' };
}

function memberOf(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[key] : undefined;
}
