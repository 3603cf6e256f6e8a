import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validTicket } from '../../ticket/contract-table.ts';
import { problemIn, startGateway } from '../harness.ts';

const portal = 'https://portaal.voorbeeld.be';
const allowedOrigins = [portal];

const postFrom = async (url: string, origin?: string): Promise<Response> =>
  fetch(`${url}/v1/tickets`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': 'from-an-origin',
      ...(origin === undefined ? {} : { origin }),
    },
    body: JSON.stringify(validTicket),
  });

describe('the origin of a ticket', () => {
  it('is one that the operator names, or none', async (t) => {
    const { url } = await startGateway(t, { allowedOrigins });
    assert.equal((await postFrom(url, portal)).status, 201);
    assert.equal((await postFrom(url)).status, 201);
    for (const origin of ['https://boef.voorbeeld.be', 'null', `${portal}.boef.be`, `${portal}:8443`, url]) {
      assert.equal((await problemIn(await postFrom(url, origin))).status, 403, origin);
    }
  });

  it("may be the gateway's own, where that is known", async (t) => {
    const { url } = await startGateway(t, { allowedOrigins, publicUrl: 'https://hulp.voorbeeld.be/tickets' });
    assert.equal((await postFrom(url, 'https://hulp.voorbeeld.be')).status, 201);
  });

  it('is any when the operator names none', async (t) => {
    const { url } = await startGateway(t);
    assert.equal((await postFrom(url, 'null')).status, 201);
  });

  it('is looked at before the body is', async (t) => {
    const { url } = await startGateway(t, { allowedOrigins });
    const headers = { origin: 'https://boef.voorbeeld.be', 'content-type': 'application/json' };
    const response = await fetch(`${url}/v1/tickets`, { method: 'POST', headers, body: '{' });
    assert.equal((await problemIn(response)).status, 403);
  });
});
