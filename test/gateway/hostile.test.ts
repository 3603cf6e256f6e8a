import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { TicketStore } from '../../src/gateway/store/tickets.ts';
import { validTicket } from '../ticket/contract-table.ts';
import { allIn } from './all-in.ts';
import { openStore, post, receiptIn, startGateway } from './harness.ts';

describe('the gateway under attack', () => {
  it('does not let a value of a ticket into a header or a statement', async (t) => {
    const { url, dataDir } = await startGateway(t);
    const nasty = "x\r\nSet-Cookie: a=b\r\n\r\n'; drop table tickets; --\u0000\u001B[2J";
    const fields = { ...validTicket.fields, message: nasty };
    const response = await post(url, 'injection-1', { ...validTicket, summary: [nasty], fields });
    assert.equal(response.headers.get('set-cookie'), null);
    await receiptIn(response);
    const tickets = new TicketStore(await openStore(t, dataDir));
    assert.equal((await allIn(tickets))[0]?.fields['message'], nasty);
  });

  it('takes no key with a line end in it, folded or repeated', async (t) => {
    const { url } = await startGateway(t);
    for (const key of [
      'key-12345\r\n folded',
      'key-12345\r\nIdempotency-Key: key-67890',
      'key-\u000012345',
      'key-12345\nX: y',
    ]) {
      const answer = await rawPost(url, key);
      assert.match(answer, /^HTTP\/1\.1 400 /, JSON.stringify(key));
      assert.match(answer, /application\/problem\+json/);
    }
  });
});

async function rawPost(url: string, key: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify(validTicket);
  const head = `POST /v1/tickets HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n`;
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}\r\nIdempotency-Key: ${key}\r\n\r\n${body}`);
  return text(socket);
}
