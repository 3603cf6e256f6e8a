import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { compressScripts } from '../../tools/compressed.ts';

const script = 'export const words = "woorden ";'.repeat(50);

function served(type = 'text/javascript') {
  const app = fastify();
  compressScripts(app);
  app.get('/script.js', (_request, reply) => reply.type(type).send(Readable.from([Buffer.from(script)])));
  return (accepted: string) => app.inject({ url: '/script.js', headers: { 'accept-encoding': accepted } });
}

describe('The practice portal', () => {
  it('sends its scripts as small as the browser takes them', async () => {
    const get = served();
    for (const [accepted, way, plain] of [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip;q=1.0, deflate', 'gzip', gunzipSync],
    ] as const) {
      const { headers, rawPayload } = await get(accepted);
      assert.equal(headers['content-encoding'], way);
      assert.equal(Number(headers['content-length']), rawPayload.length);
      assert.equal(headers.vary, 'accept-encoding');
      assert.equal(plain(rawPayload).toString(), script);
    }
  });

  it('sends them the same a second time', async () => {
    const get = served();
    const [first, second] = [await get('br'), await get('br')];
    assert.deepEqual(first.rawPayload, second.rawPayload);
  });

  it('sends them as they are to whoever asks so, and everything else to everybody', async () => {
    for (const answer of [await served()('identity'), await served('text/html')('br')]) {
      assert.equal(answer.headers['content-encoding'], undefined);
      assert.equal(answer.payload, script);
    }
  });
});
