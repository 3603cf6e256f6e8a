import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validTicket } from '../ticket/contract-table.ts';
import { post, startGateway } from './harness.ts';

const origin = 'https://portaal.voorbeeld.be';

describe('the answers of the gateway', () => {
  it('are not pages, on its own paths', async (t) => {
    const { url } = await startGateway(t);
    for (const path of ['/healthz', '/openapi.json', '/v1/contacts', '/v1/nothing']) {
      const { headers } = await fetch(url + path);
      assert.equal(headers.get('content-security-policy'), "default-src 'none';frame-ancestors 'none'", path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('strict-transport-security'), null, path);
    }
  });

  it('leave the headers of pages beside them alone', async (t) => {
    const policy = "default-src 'self'";
    const { url } = await startGateway(t, {}, (app) =>
      app.get('/', async (_request, reply) =>
        reply.header('content-security-policy', policy).type('text/html').send('x'),
      ),
    );
    const { headers } = await fetch(url, { headers: { origin } });
    const set = [...headers.keys()].filter((name) => !['connection', 'keep-alive', 'date'].includes(name));
    assert.deepEqual(set, ['content-length', 'content-security-policy', 'content-type']);
    assert.equal(headers.get('content-security-policy'), policy);
  });

  it('may be read by pages of any origin, without credentials', async (t) => {
    const { url } = await startGateway(t);
    const { headers } = await fetch(`${url}/v1/contacts`, { headers: { origin } });
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });

  it('may be read by pages of the origins that the operator names, refusals too', async (t) => {
    const { url } = await startGateway(t, { allowedOrigins: [origin, 'https://ander.voorbeeld.be'] });
    for (const path of ['/v1/contacts', '/v1/nothing']) {
      const named = await fetch(url + path, { headers: { origin } });
      assert.equal(named.headers.get('access-control-allow-origin'), origin);
      assert.equal(named.headers.get('vary'), 'Origin');
      const other = await fetch(url + path, { headers: { origin: 'https://boef.voorbeeld.be' } });
      assert.equal(other.headers.get('access-control-allow-origin'), null);
    }
  });

  it('allow a page to post a ticket with its key', async (t) => {
    const { url } = await startGateway(t);
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'idempotency-key',
    };
    const response = await fetch(`${url}/v1/tickets`, { method: 'OPTIONS', headers });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-methods'), 'GET, POST');
    assert.equal(response.headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
  });

  it('are none to OPTIONS from something that is not a page', async (t) => {
    const { url } = await startGateway(t);
    const response = await fetch(`${url}/v1/tickets`, { method: 'OPTIONS' });
    assert.equal(response.status, 204);
    assert.equal(await response.text(), '');
  });
});

describe('the log of the gateway', () => {
  it('says what happened and nothing about anybody', async (t) => {
    const { url, stop } = await startGateway(t);
    const { statusUrl } = (await (await post(url, 'secret-key-1', validTicket)).json()) as { statusUrl: string };
    await fetch(`${url}${statusUrl}?who=an`);
    await fetch(`${url}/v1/an@voorbeeld.be?who=an`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    await fetch(`${url}/v1/an@voorbeeld.be/%zz`);
    await post(url, 'secret-key-2', { ...validTicket, contact: 'an@voorbeeld.be' });
    const log = await stop();
    assert.match(log, /"req":\{"method":"GET","route":"\/v1\/tickets\/:token"\}/);
    assert.match(log, /"res":\{"statusCode":201\}/);
    for (const personal of ['voorbeeld', 'who', '127.0.0.1"', '203.0.113.9', 'secret-key', statusUrl, 'geraak']) {
      assert.ok(!log.includes(personal), `the log holds ${personal}`);
    }
  });
});
