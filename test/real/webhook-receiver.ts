/** A receiver of a webhook, to which several gateways deliver, each at a path of its own. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import type { WebhookTicket } from '../../src/gateway/targets/webhook-contract.ts';
import { until } from '../../tools/real/service.ts';
import { isOurs } from '../gateway/targets/documented.ts';

/** A delivery that is not answered yet. */
type Open = { readonly path: string; readonly reference: string; readonly response: ServerResponse };

/** It holds what it gets, until it is told what to answer. */
export class WebhookReceiver {
  readonly secret = 'a secret of the receiver';
  url = '';
  /** The references that it took, in order; one that came twice is there twice. */
  readonly taken: string[] = [];
  readonly #held: Open[] = [];
  readonly #takes = new Set<string>();

  /** Starts one for the time of a test. */
  static async start(t: TestContext): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver();
    const server = createServer((request, response) => void receiver.#receive(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return receiver;
  }

  /** Waits until something from each of these paths is held. */
  async holdsFromAll(paths: readonly string[]): Promise<void> {
    const holds = (): true | undefined =>
      paths.every((path) => this.#held.some((open) => open.path === path)) || undefined;
    await until(`delivery from each of ${paths.join(', ')}`, holds);
  }

  /** From now on takes what comes, and what is held, from a path. */
  take(path: string): void {
    this.#takes.add(path);
    for (const open of this.#held) if (open.path === path) this.#answer(open);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (!isOurs(request.headers, body, this.secret)) return void response.writeHead(401).end();
    const open = {
      path: request.url ?? '',
      reference: (JSON.parse(body.toString()) as WebhookTicket).reference,
      response,
    };
    if (this.#takes.has(open.path)) this.#answer(open);
    else this.#held.push(open);
  }

  #answer({ reference, response }: Open): void {
    this.taken.push(reference);
    response.writeHead(204).end();
  }
}
