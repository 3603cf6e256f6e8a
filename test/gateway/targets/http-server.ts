/** A helpdesk's HTTP interface as a real server in this process. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { TestContext } from 'node:test';

/** A request that came. */
export type Came = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Parsed; undefined when there is none. Of a form, what its field `JSON` holds. */
  readonly body: unknown;
  /** Of a form. */
  readonly files: readonly CameFile[];
};

/** A file that came in a form, under the name of its field. */
export type CameFile = {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
};

/** What is answered: JSON, or a text as it is; `drop` breaks the connection, `hang` never answers. */
export type Answer =
  | { readonly status: number; readonly json?: unknown; readonly text?: string; readonly headers?: object }
  | 'drop'
  | 'hang';

/** A server on a free port until the test ends; its address, and what came. */
export async function startServer(
  t: TestContext,
  answer: (came: Came) => Answer,
): Promise<{ readonly url: string; readonly came: readonly Came[] }> {
  const came: Came[] = [];
  const server = createServer((request, response) => void respond(request, response));
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = await read(request);
    came.push(one);
    send(response, answer(one));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, came };
}

/** An address where nothing listens. */
export async function closedServer(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

async function read(request: IncomingMessage): Promise<Came> {
  const { method = '', url = '/', headers } = request;
  const raw = await buffer(request);
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const type = headers['content-type'] ?? '';
  const form = type.startsWith('multipart/') ? await formOf(raw, type) : { text: raw.toString(), files: [] };
  const body: unknown = form.text === '' ? undefined : JSON.parse(form.text);
  return { method, path: pathname, query: searchParams, headers, body, files: form.files };
}

async function formOf(raw: Buffer, type: string): Promise<{ text: string; files: readonly CameFile[] }> {
  const form = await new Response(Uint8Array.from(raw), { headers: { 'content-type': type } }).formData();
  const files: CameFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    files.push({ field, name: value.name, type: value.type, content: Buffer.from(await value.arrayBuffer()) });
  }
  const text = form.get('JSON');
  return { text: typeof text === 'string' ? text : '', files };
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'drop') {
    response.destroy();
    return;
  }
  const { status, json, text: plain, headers } = answer;
  response.writeHead(status, { 'content-type': json === undefined ? 'text/html' : 'application/json', ...headers });
  response.end(plain ?? (json === undefined ? '' : JSON.stringify(json)));
}
