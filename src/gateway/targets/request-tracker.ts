/**
 * Request Tracker 5, by REST2. It has no idempotency of its own, and drops a custom field's value without an error. So
 * we look for our reference before each attempt and after each creation: what an earlier attempt made is found by it.
 */
import type { RequestTrackerConfig, Secrets } from './config.ts';
import { ask, failureOf, searchFailureOf, type Asked, type Asking } from './ask.ts';
import type { AttemptOptions, Attempted, OutgoingTicket, Target } from './target.ts';
import { bodyOf, fileNameOf, plainText, subjectOf, visitorAddress } from './ticket-text.ts';

/** A queue of a Request Tracker. */
export function requestTracker(config: RequestTrackerConfig, secret: Secrets): Target {
  const tracker = new RequestTracker(config, secret(config.tokenFrom));
  return { deliver: (ticket, { signal }) => tracker.deliver(ticket, signal) };
}

/** Numbers of tickets, the lowest first, or why they could not be read. */
type Found = { readonly numbers: readonly number[] } | { readonly failed: Asked };

class RequestTracker {
  readonly #config: RequestTrackerConfig;
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(config: RequestTrackerConfig, token: string) {
    this.#config = config;
    this.#base = `${config.url.replace(/\/+$/, '')}/REST/2.0`;
    this.#headers = { authorization: `token ${token}`, accept: 'application/json' };
  }

  async deliver(ticket: OutgoingTicket, signal: AttemptOptions['signal']): Promise<Attempted> {
    const before = await this.#find(ticket.reference, signal);
    if ('failed' in before) return searchFailureOf(before.failed);
    const [earlier] = before.numbers;
    if (earlier !== undefined) return { kind: 'done', targetNumber: String(earlier) };
    const created = await this.#create(ticket, signal);
    if (created.kind === 'none' || created.status !== 201) return failureOf(created, 'create');
    const number = numberOf(created.json);
    // It may well be there: the next attempt looks.
    if (number === undefined) return { kind: 'retry', why: 'create: answered 201 without a ticket number' };
    return this.#settle(ticket, number, signal);
  }

  async #create(ticket: OutgoingTicket, signal: AbortSignal): Promise<Asked> {
    const { requestor } = this.#config;
    const visitor = visitorAddress(ticket);
    const created = await this.#post(ticket, visitor ?? requestor, signal);
    // It may be the address that is not taken, as when it is one of the helpdesk's own; it stands in the text too.
    const isBad = created.kind === 'answer' && created.status === 400;
    if (!isBad || visitor === undefined) return created;
    return this.#post(ticket, requestor, signal);
  }

  /** As a form, for in JSON Request Tracker spoils the names of files that are not plain ASCII. */
  #post(ticket: OutgoingTicket, requestor: string | undefined, signal: AbortSignal): Promise<Asked> {
    const body = new FormData();
    body.append('JSON', JSON.stringify(this.#documentOf(ticket, requestor)));
    for (const file of ticket.attachments) {
      // A form has no way to write this sign in a name.
      const name = fileNameOf(file).replaceAll('"', "'");
      body.append('Attachments', new File([Uint8Array.from(file.content)], name, { type: file.type }));
    }
    return ask(`${this.#base}/ticket`, { method: 'POST', headers: this.#headers, body, signal });
  }

  /** Sees to it that this ticket is the only one with our reference, and that it has it. */
  async #settle(ticket: OutgoingTicket, number: number, signal: AbortSignal): Promise<Attempted> {
    const ours: Attempted = { kind: 'done', targetNumber: String(number) };
    let found = await this.#find(ticket.reference, signal);
    if ('numbers' in found && found.numbers.length === 0) {
      // Dropped, as when the queue's field has a list of values. Some installations take it in a second step.
      await this.#ask('PUT', `/ticket/${number}`, signal, this.#referenceOf(ticket));
      found = await this.#find(ticket.reference, signal);
    }
    // The ticket is there, and its subject has the reference: to try again would only make a second one.
    if ('failed' in found) return ours;
    const [first] = found.numbers;
    return first === undefined || first === number ? ours : this.#merge(number, first, signal);
  }

  /** Another attempt made a ticket at the same time. Ours goes up in it, so that one is left. */
  async #merge(number: number, into: number, signal: AbortSignal): Promise<Attempted> {
    await this.#ask('PUT', `/ticket/${number}`, signal, { MergeInto: into });
    // The answer to a change is a list of sentences. A merged ticket reads as the one that it went up in.
    const now = await this.#ask('GET', `/ticket/${number}`, signal);
    const isMerged = now.kind === 'answer' && now.status === 200 && numberOf(now.json) === into;
    if (isMerged) return { kind: 'done', targetNumber: String(into) };
    return {
      kind: 'retry',
      why: `ticket ${number} is a second one of ticket ${into} and could not be merged: close it`,
    };
  }

  /** The tickets that have our reference; without those that were merged or deleted. */
  async #find(reference: string, signal: AbortSignal): Promise<Found> {
    const query = `'CF.{${quoted(this.#config.referenceField)}}' = '${quoted(reference)}'`;
    const found = await this.#ask('GET', `/tickets?${String(new URLSearchParams({ query }))}`, signal);
    if (found.kind === 'none' || found.status !== 200) return { failed: found };
    const items = membersOf(found.json)['items'];
    if (!Array.isArray(items)) return { failed: { kind: 'none', why: 'answered what is not a list of tickets' } };
    const numbers = items.map(numberOf).filter((number) => number !== undefined);
    return { numbers: numbers.toSorted((one, other) => one - other) };
  }

  #documentOf(ticket: OutgoingTicket, requestor: string | undefined): object {
    return {
      Queue: this.#config.queue,
      Subject: subjectOf(ticket),
      ...(requestor === undefined ? {} : { Requestor: requestor }),
      Content: bodyOf(ticket),
      ContentType: 'text/plain',
      ...this.#referenceOf(ticket),
    };
  }

  #referenceOf(ticket: OutgoingTicket): { readonly CustomFields: Readonly<Record<string, string>> } {
    const pairs = Object.entries(this.#config.customFields ?? {}).flatMap(([key, name]) => {
      const value = ticket.fields[key];
      return value === undefined ? [] : [[name, plainText(value)] as const];
    });
    return { CustomFields: { ...Object.fromEntries(pairs), [this.#config.referenceField]: ticket.reference } };
  }

  #ask(method: Asking['method'], path: string, signal: AbortSignal, body?: object): Promise<Asked> {
    const headers = body === undefined ? this.#headers : { ...this.#headers, 'content-type': 'application/json' };
    const asking = { method, headers, signal };
    return ask(this.#base + path, body === undefined ? asking : { ...asking, body: JSON.stringify(body) });
  }
}

/** A text as it can stand between quotes in a query of Request Tracker. */
function quoted(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}

function numberOf(json: unknown): number | undefined {
  const number = Number(membersOf(json)['id']);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function membersOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
}
