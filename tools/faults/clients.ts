/** Clients as browsers are: a post that is not answered is sent again under the same key, until it is. */
import { setTimeout } from 'node:timers/promises';
import type { TicketReceipt } from '../../src/ticket/contract.ts';
import { ticketFor } from './tickets.ts';

/** Where gateways can be reached at the moment. */
export class Doors {
  readonly #open = new Set<string>();
  #opened = Promise.withResolvers<void>();
  #turn = 0;

  /** A gateway listens here from now on. */
  open(url: string): void {
    this.#open.add(url);
    this.#opened.resolve();
  }

  /** It does no longer. */
  shut(url: string): void {
    this.#open.delete(url);
    if (this.#open.size === 0) this.#opened = Promise.withResolvers();
  }

  /** One that is open, each in turn; waits while there is none. */
  async any(): Promise<string> {
    await this.#opened.promise;
    const open = [...this.#open];
    return open[this.#turn++ % open.length] ?? this.any();
  }
}

/** How clients post. */
export type ClientOptions = {
  readonly doors: Doors;
  /** So many at the same time. */
  readonly count: number;
  /** Milliseconds between an answer and the next ticket of the same client. */
  readonly pause?: number;
  /** What each key begins with. */
  readonly prefix?: string;
};

const patienceMs = 30_000;
const retryMs = 20;

/** Clients that post one ticket after the other. */
export class Clients {
  /** The references that were acknowledged, by key. */
  readonly receipts = new Map<string, string>();
  /** Posts that came to no answer, and were sent again. */
  unanswered = 0;
  /** Answers other than 201, by status; these were sent again too. */
  readonly refused = new Map<number, number>();
  readonly #options: ClientOptions;
  #posting: Promise<unknown> = Promise.resolve();
  #isStopping = false;
  #answered = new Map<string, PromiseWithResolvers<void>>();

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** Begins to post. */
  start(): void {
    this.#posting = Promise.all(Array.from({ length: this.#options.count }, () => this.#post()));
  }

  /** Begins no more tickets; resolves once each that was begun is acknowledged. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#posting;
  }

  /** Resolves at the next ticket that a gateway acknowledges. */
  nextFrom(url: string): Promise<void> {
    const next = this.#answered.get(url) ?? Promise.withResolvers<void>();
    this.#answered.set(url, next);
    return next.promise;
  }

  async #post(): Promise<void> {
    const { prefix = 'fault', pause = 0 } = this.#options;
    while (!this.#isStopping) {
      const key = `${prefix}-key-${keys++}`;
      while (!this.receipts.has(key)) await this.#try(key);
      if (pause > 0) await setTimeout(pause);
    }
  }

  async #try(key: string): Promise<void> {
    const url = await this.#options.doors.any();
    try {
      const answer = await sendTicket(url, key);
      const said: unknown = await answer.json();
      if (answer.status !== 201) {
        this.refused.set(answer.status, (this.refused.get(answer.status) ?? 0) + 1);
        await setTimeout(retryMs);
        return;
      }
      this.receipts.set(key, (said as TicketReceipt).reference);
      this.#answered.get(url)?.resolve();
      this.#answered.delete(url);
    } catch {
      this.unanswered += 1;
      await setTimeout(retryMs);
    }
  }
}

let keys = 0;
let visitors = 0;

/** Posts the ticket of a key, from an address of its own so that the limit of one visitor does not count. */
export function sendTicket(url: string, key: string, ticket = ticketFor(key)): Promise<Response> {
  visitors += 1;
  const visitor = `198.18.${(visitors >> 8) & 255}.${visitors & 255}`;
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': visitor };
  const body = JSON.stringify(ticket);
  return fetch(`${url}/v1/tickets`, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
}
