import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { startGateway } from './harness.ts';

describe('the address of a caller', () => {
  for (const [forwarded, address] of [
    [undefined, '127.0.0.1'],
    ['203.0.113.9', '203.0.113.9'],
    ['10.1.2.3', '10.1.2.3'],
    // Only the last one is what the proxy itself saw; the others are what the caller says.
    ['198.51.100.7, 203.0.113.9', '203.0.113.9'],
    ['198.51.100.7, 10.1.2.3', '10.1.2.3'],
  ] as const) {
    it(`is ${address} when a proxy on this machine names ${forwarded ?? 'nobody'}`, async (t) => {
      const show = (app: FastifyInstance): void => void app.get('/caller', async ({ ip }) => ip);
      const { url } = await startGateway(t, {}, show);
      const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
      assert.equal(await (await fetch(`${url}/caller`, { headers })).text(), address);
    });
  }
});
