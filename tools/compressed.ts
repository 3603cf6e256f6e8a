/** Scripts as a CDN sends them, for the practice portal: who looks in the network tab sees what a visit really costs. */
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const ways = { br: brotliCompressSync, gzip: gzipSync } as const;

/** Compresses every script that these pages answer with, once for each version of a file. */
export function compressScripts(pages: FastifyInstance): void {
  const made = new Map<string, Buffer>();
  pages.addHook('onSend', async (request, reply, payload) => {
    const isScript = /javascript/.test(String(reply.getHeader('content-type')));
    if (!isScript || reply.statusCode !== 200 || !(payload instanceof Readable)) return payload;
    reply.header('vary', 'accept-encoding');
    const way = wayFor(request.headers['accept-encoding']);
    if (!way) return payload;
    const key = [way, request.url, reply.getHeader('etag')].join(' ');
    const plain = await buffer(payload);
    const body = made.get(key) ?? ways[way](plain);
    made.set(key, body);
    reply.headers({ 'content-encoding': way, 'content-length': body.length }).removeHeader('accept-ranges');
    return body;
  });
}

/** The first way that the browser takes. On plain http it takes brotli from this very computer alone. */
function wayFor(accepted = ''): keyof typeof ways | undefined {
  const names = accepted.split(',').map((one) => one.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((way) => names.includes(way));
}
