import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A page that is not a file, with the headers that it is served with. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: { readonly [name: string]: string };
}

/** A server of files that can be made to serve others than were built. */
export interface StaticServer {
  readonly url: string;
  /** Pages by their path; they come before files. */
  readonly pages: Map<string, ServedPage>;
  /** What is served of this path on is the file with this behind it; undefined mends it. */
  tamper(path: string, addition: string | undefined): void;
  close(): Promise<void>;
}

const types: { readonly [extension: string]: string } = { '.js': 'text/javascript', '.html': 'text/html' };

/** Serves a folder on a free port. */
export async function serve(folder: string): Promise<StaticServer> {
  const pages = new Map<string, ServedPage>();
  const additions = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const page = pages.get(pathname);
    if (page) return response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.html);
    const file = join(folder, pathname);
    if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end();
    const content = readFileSync(file, 'utf8') + (additions.get(pathname) ?? '');
    return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    tamper: (path, addition) => void (addition === undefined ? additions.delete(path) : additions.set(path, addition)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
