import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { ask, failureOf } from '../../../src/gateway/targets/ask.ts';
import { startServer } from './http-server.ts';

describe('a wait that a server asks for', () => {
  const now = Date.UTC(2026, 10, 22, 12, 0, 0);
  const rows: readonly (readonly [header: string | undefined, after: number | undefined])[] = [
    ['0', 0],
    ['120', 120],
    ['Sun, 22 Nov 2026 12:01:30 GMT', 90],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    [undefined, undefined],
  ];
  for (const [header, after] of rows) {
    it(`is ${after ?? 'none'}: ${header}`, async (t) => {
      t.mock.timers.enable({ apis: ['Date'], now });
      const headers = header === undefined ? {} : { 'retry-after': header };
      const { url } = await startServer(t, () => ({ status: 503, headers }));
      const failure = failureOf(await ask(url, { method: 'GET', headers: {}, signal: t.signal }), 'read');
      const wanted = { kind: 'retry', why: 'read: answered 503' };
      assert.deepEqual(failure, after === undefined ? wanted : { ...wanted, after });
    });
  }
});

describe('an answer that does not end', () => {
  it('is left when the attempt must end, also in the middle of it', async (t) => {
    const gone = Promise.withResolvers<void>();
    const server = createServer((request, response) => {
      response.on('close', () => gone.resolve());
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"items":');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.close());
    const stop = new AbortController();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const asked = ask(url, { method: 'GET', headers: {}, signal: stop.signal });
    await once(server, 'request');
    stop.abort();
    assert.deepEqual(await asked, { kind: 'none', why: 'gave no answer in time' });
    await gone.promise;
  });
});

describe('an answer that is too long', () => {
  for (const [status, wanted] of [
    [200, { kind: 'answer', status: 200, json: undefined }],
    [422, { kind: 'answer', status: 422, json: undefined }],
  ] as const) {
    it(`counts by its status: ${status}`, async (t) => {
      const { url } = await startServer(t, () => ({ status, json: 'x'.repeat(256 * 1024) }));
      assert.deepEqual(await ask(url, { method: 'GET', headers: {}, signal: t.signal }), wanted);
    });
  }
});

describe('what cannot be sent', () => {
  it('is said without the secret in it', async (t) => {
    const { url, came } = await startServer(t, () => ({ status: 200 }));
    const headers = { authorization: 'token ge\nheim' };
    const asked = await ask(url, { method: 'GET', headers, signal: t.signal });
    assert.deepEqual(asked, { kind: 'none', why: 'gave no answer (no code)' });
    assert.deepEqual(came, []);
  });
});
