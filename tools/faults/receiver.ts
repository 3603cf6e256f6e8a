/** A receiver of the webhook that takes each reference once, and counts how often it came. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { WebhookTicket } from '../../src/gateway/targets/webhook-contract.ts';
import { isOurs } from '../../test/gateway/targets/documented.ts';
import type { Scope } from './scope.ts';
import { keyIn, wholeOf } from './tickets.ts';

/** What one target took. */
export type Taken = {
  /** References by the key of the ticket: two for one key are two tickets where a person sent one. */
  readonly byKey: Map<string, Set<string>>;
  /** Deliveries of a reference that was there already: what the receiver has to throw away. */
  again: number;
};

/** One process, a target at each path. */
export class Receiver {
  readonly secret = 'a secret of the receiver';
  url = '';
  /** Deliveries that were not signed, or of which files were missing. */
  spoilt = 0;
  readonly #taken = new Map<string, Taken>();

  /** Starts one on a free port. */
  static async start(scope: Scope): Promise<Receiver> {
    const receiver = new Receiver();
    const server = createServer((request, response) => void receiver.#receive(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    scope.after(() => {
      server.closeAllConnections();
      server.close();
    });
    receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return receiver;
  }

  /** What the target with this name took. */
  taken(target: string): Taken {
    const taken = this.#taken.get(target) ?? { byKey: new Map(), again: 0 };
    this.#taken.set(target, taken);
    return taken;
  }

  /** Takes a body at a path, as whoever received it in another way does too. */
  take(target: string, { reference, fields, attachments }: WebhookTicket): void {
    const taken = this.taken(target);
    const key = keyIn(fields['message'] ?? '');
    const references = taken.byKey.get(key) ?? new Set();
    if (references.has(reference)) taken.again += 1;
    taken.byKey.set(key, references.add(reference));
    if (attachments.length !== wholeOf(key).attachments) this.spoilt += 1;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await text(request);
      if (this.isSigned(request, body)) this.take(request.url?.slice(1) ?? '', JSON.parse(body) as WebhookTicket);
      else this.spoilt += 1;
      response.writeHead(204).end();
    } catch {
      // Whoever sent it was killed before the end of it.
      response.destroy();
    }
  }

  /** Whether a request carries our signature. */
  isSigned({ headers }: Pick<IncomingMessage, 'headers'>, body: string): boolean {
    return isOurs(headers, Buffer.from(body), this.secret);
  }
}
