/** Origins of their own, as in real life: a portal has its page, a CDN the product, an operator the gateway. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { configFrom } from '../../src/gateway/config.ts';
import { buildGateway } from '../../src/gateway/gateway.ts';
import { forms } from '../../src/ticket/forms.ts';
import type { Answers } from './faults.ts';

/** The headers that `docs/integrating.md` asks of a CDN. */
const cdnHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A server with an origin of its own. */
interface Origin {
  readonly url: string;
  /** What comes in while this is set gets its answer, where it has one. */
  faults: Answers | undefined;
  close(): Promise<void>;
}

/** A page of the portal. */
export interface PortalPage {
  readonly headers?: Readonly<Record<string, string>>;
  readonly html: string;
}

/** The three, each on a port of its own. */
export interface Origins {
  readonly portal: Origin & { page: PortalPage };
  readonly cdn: Origin;
  readonly gateway: Origin;
  close(): Promise<void>;
}

/**
 * Starts the three. The gateway takes questions of the portal's pages alone, as an operator would set it.
 *
 * @param allowed - Whose questions the gateway takes, when it is not the portal's alone.
 */
export async function openOrigins(allowed?: '*'): Promise<Origins> {
  const portal = await openPortal();
  const [cdn, gateway] = await Promise.all([openOrigin(fromDist), openGateway(allowed ?? portal.url)]);
  const close = async () => void (await Promise.all([portal, cdn, gateway].map((origin) => origin.close())));
  return { portal, cdn, gateway, close };
}

async function openPortal(): Promise<Origins['portal']> {
  const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const origin = await openOrigin(({ url }, response) => {
    if (url === '/icon.svg') return void response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(icon);
    if (url !== '/') return void response.writeHead(404).end();
    const { headers, html } = portal.page;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  const portal: Origins['portal'] = Object.assign(origin, { page: { html: '' } });
  return portal;
}

async function openGateway(allowed: string): Promise<Origin> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wegwijzer-host-'));
  const config = configFrom({ ROUTES: Object.keys(forms).join(','), ALLOWED_ORIGINS: allowed, DATA_DIR: dataDir });
  const app = await buildGateway(config, new PassThrough().resume());
  await app.ready();
  return openOrigin(
    (request, response) => app.routing(request, response),
    async () => {
      await app.close();
      rmSync(dataDir, { recursive: true });
    },
  );
}

/** Starts a server that answers as `listener` does, but for its faults. */
async function openOrigin(listener: RequestListener, onClose?: () => Promise<void>): Promise<Origin> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const fault = origin.faults?.(pathOf(request), request);
    if (fault) fault(response);
    else listener(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin: Origin = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: undefined,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await onClose?.();
    },
  };
  return origin;
}

/** Servers read `%63` as `c`. */
const pathOf = ({ url }: IncomingMessage): string => decodeURI(new URL(url ?? '', 'http://origin.example').pathname);

async function fromDist(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = pathOf(request);
  try {
    const content = await readFile(join(import.meta.dirname, '../../dist', pathname));
    const type = types[extname(pathname)] ?? 'application/octet-stream';
    const life = pathname.startsWith('/chunks/') ? 'max-age=31536000, immutable' : 'max-age=300';
    response.writeHead(200, { ...cdnHeaders, 'content-type': type, 'cache-control': life }).end(content);
  } catch {
    response.writeHead(404, cdnHeaders).end();
  }
}
