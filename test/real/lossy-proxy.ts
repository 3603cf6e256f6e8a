/** A proxy that lets requests through, and loses answers. */
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TestContext } from 'node:test';

/** What it passed on and what it lost, as `GET /path`. */
export type LossyProxy = { readonly url: string; readonly passed: readonly string[]; readonly lost: readonly string[] };

/** Starts one before a server. It loses the first answer to a request such as `POST /path`. */
export async function startLossyProxy(t: TestContext, to: string, loses: string): Promise<LossyProxy> {
  const passed: string[] = [];
  const lost: string[] = [];
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${request.url}`;
    const answer = await passOn(request, to);
    const body = Buffer.from(await answer.arrayBuffer());
    passed.push(name);
    if (name === loses && lost.length === 0) {
      lost.push(name);
      request.socket.destroy();
    } else {
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(body);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, passed, lost };
}

async function passOn(request: IncomingMessage, to: string): Promise<Response> {
  const { method = 'GET', url = '/', headers } = request;
  const body = method === 'GET' ? null : new Uint8Array(await buffer(request));
  const { authorization = '', 'content-type': type = 'application/json' } = headers;
  return fetch(to + url, { method, body, headers: { authorization, 'content-type': type } });
}
