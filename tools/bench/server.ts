/** Serves the portal's pages, and from another origin, as a CDN does, the scripts of every guide. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Preload } from '../package/preload.ts';
import type { Guide } from './guides.ts';
import { pageOf, style } from './portal.ts';

/** Both servers. */
export interface Served {
  addressOf(guide: Guide): string;
  /** What these scripts are on the line, without headers. */
  bytesOf(files: readonly string[]): number;
  close(): Promise<void>;
}

interface Resource {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

type Resources = ReadonlyMap<string, Resource>;

/** Starts both, on free ports of this machine. */
export async function serve(guides: readonly Guide[], rivals: ReadonlyMap<string, string>): Promise<Served> {
  const offered = scripts(rivals);
  const cdn = await listening(answering(offered));
  const host = await listening(answering(pages(guides, addressOf(cdn))));
  const servers = [cdn, host];
  return {
    addressOf: ({ id }) => `${addressOf(host)}/${id}.html`,
    bytesOf: (files) => files.reduce((sum, file) => sum + (offered.get(`/${file}`)?.body.length ?? NaN), 0),
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** As `docs/integrating.md` asks of a CDN: entries for five minutes, chunks for good. */
function scripts(rivals: ReadonlyMap<string, string>): Resources {
  const folders = { '': 'max-age=300', 'chunks/': 'max-age=31536000, immutable' };
  const product = Object.entries(folders).flatMap(([folder, cache]) =>
    readdirSync(`dist/${folder}`)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/${folder}${name}`, script(readFileSync(`dist/${folder}${name}`, 'utf8'), cache)] as const),
  );
  return new Map([
    ...product,
    ...[...rivals].map(([name, code]) => [`/${name}`, script(code, 'max-age=300')] as const),
  ]);
}

function script(code: string, cache: string): Resource {
  const headers = {
    'cache-control': cache,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  return resource(code, 'text/javascript', headers);
}

function pages(guides: readonly Guide[], cdn: string): Resources {
  const cache = { 'cache-control': 'no-cache' };
  const preload = JSON.parse(readFileSync('dist/preload.json', 'utf8')) as Preload;
  return new Map([
    ['/portal.css', resource(style, 'text/css', { 'cache-control': 'max-age=3600' })],
    ...guides.map((guide) => [`/${guide.id}.html`, resource(pageOf(guide, cdn, preload), 'text/html', cache)] as const),
  ]);
}

function resource(text: string, type: string, headers: Readonly<Record<string, string>>): Resource {
  const fixed = {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'x-content-type-options': 'nosniff',
  };
  // At its best by default.
  return { body: brotliCompressSync(text), headers: { ...fixed, ...headers } };
}

function answering(resources: Resources): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    const found = resources.get(path);
    if (found) response.writeHead(200, { ...found.headers, 'content-length': found.body.length }).end(found.body);
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  };
}

async function listening(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
