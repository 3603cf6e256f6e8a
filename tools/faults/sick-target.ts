/** A target of the webhook kind that is not well for a while. */
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { WebhookTicket } from '../../src/gateway/targets/webhook-contract.ts';
import { freePort } from '../real/service.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import type { Receiver } from './receiver.ts';
import type { Scope } from './scope.ts';

type Request = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** It misbehaves until it is well. */
export class SickTarget {
  readonly name: string;
  readonly said: string;
  readonly keeps: boolean;
  readonly url: string;
  /** Between a failure and the next time it was asked for the same ticket, at least: milliseconds of the given clock. */
  shortestWait = Infinity;
  /** When it failed for each reference. */
  readonly #failedAt = new Map<string, number>();
  readonly #misbehaviour: Misbehaviour;
  readonly #receiver: Receiver;
  readonly #passed: () => number;
  readonly #port: number;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #isWell = false;

  private constructor(misbehaviour: Misbehaviour, receiver: Receiver, passed: () => number, port: number) {
    this.#misbehaviour = misbehaviour;
    this.#receiver = receiver;
    this.#passed = passed;
    this.#port = port;
    this.name = misbehaviour.name;
    this.said = misbehaviour.said;
    this.keeps = misbehaviour.keeps;
    this.url = `http://127.0.0.1:${port}/${misbehaviour.name}`;
    this.#server = createServer({ allowHalfOpen: true }, (socket) => this.#connected(socket));
  }

  /** Starts one; what it takes, the receiver counts. `passed` is the time in milliseconds. */
  static async start(scope: Scope, misbehaviour: Misbehaviour, receiver: Receiver, passed: () => number) {
    const target = new SickTarget(misbehaviour, receiver, passed, await freePort());
    if (misbehaviour.at !== 'connecting') await target.#listen();
    scope.after(() => {
      for (const socket of target.#sockets) socket.destroy();
      target.#server.close();
    });
    return target;
  }

  /** From now on it takes what comes, as it should. */
  async recover(): Promise<void> {
    this.#isWell = true;
    if (!this.#server.listening) await this.#listen();
  }

  async #listen(): Promise<void> {
    await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening');
  }

  #connected(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    // The gateway ends connections too.
    socket.on('error', () => socket.destroy());
    const { at, does } = this.#misbehaviour;
    if (!this.#isWell && (at === 'connected' || at === 'reading')) does(socket);
    else void this.#serve(socket);
  }

  async #serve(socket: Socket): Promise<void> {
    const request = await requestOn(socket);
    if (!request || !this.#receiver.isSigned(request, request.body)) return void socket.destroy();
    const ticket = JSON.parse(request.body) as WebhookTicket;
    const { name, keeps, does } = this.#misbehaviour;
    const failedAt = this.#failedAt.get(ticket.reference);
    if (failedAt !== undefined) this.shortestWait = Math.min(this.shortestWait, this.#passed() - failedAt);
    if (this.#isWell || keeps) this.#receiver.take(name, ticket);
    if (this.#isWell) return void socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    this.#failedAt.set(ticket.reference, this.#passed());
    does(socket);
  }
}

/** The one request that comes over a connection; undefined when it ends before. */
async function requestOn(socket: Socket): Promise<Request | undefined> {
  let received = Buffer.alloc(0);
  try {
    // The connection stays: it is needed for the answer.
    for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
      received = Buffer.concat([received, chunk as Buffer]);
      const request = requestIn(received);
      if (request) return request;
    }
  } catch {
    // It broke off.
  }
  return undefined;
}

function requestIn(received: Buffer): Request | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const lines = received.subarray(0, end).toString().split('\r\n').slice(1);
  const headers = Object.fromEntries(lines.map((line) => [partOf(line, 0).toLowerCase(), partOf(line, 1)]));
  const body = received.subarray(end + 4);
  return body.length < Number(headers['content-length']) ? undefined : { headers, body: body.toString() };
}

function partOf(line: string, index: 0 | 1): string {
  const colon = line.indexOf(':');
  return (index === 0 ? line.slice(0, colon) : line.slice(colon + 1)).trim();
}
