import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { openDatabase } from '../../src/gateway/store/database.ts';
import { TicketStore } from '../../src/gateway/store/tickets.ts';
import { validTicket } from '../ticket/contract-table.ts';
import { post, problemIn, receiptIn, startGateway } from './harness.ts';

// Arbitrary values in the places of a ticket reach deeper than arbitrary values alone.
const anyTicket = fc.record(
  {
    contact: fc.oneof(fc.constant(validTicket.contact), fc.jsonValue()),
    language: fc.oneof(fc.constant(validTicket.language), fc.jsonValue()),
    catalogue: fc.oneof(fc.constant(validTicket.catalogue), fc.jsonValue()),
    summary: fc.oneof(fc.array(fc.string({ unit: 'binary' })), fc.jsonValue()),
    fields: fc.oneof(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ unit: 'binary' })), fc.jsonValue()),
  },
  { requiredKeys: [] },
);

describe('the gateway under attack', () => {
  it('has an answer to any JSON: a receipt or a refusal', async (t) => {
    const { url } = await startGateway(t);
    let count = 0;
    const property = fc.asyncProperty(fc.oneof(fc.jsonValue(), anyTicket), async (body) => {
      const response = await post(url, `any-json-${(count += 1)}`, body);
      if (response.status === 201) await receiptIn(response);
      else assert.ok((await problemIn(response)).status < 500);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('has an answer to any bytes', async (t) => {
    const { url } = await startGateway(t);
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'any-bytes-1' };
    const property = fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      const response = await fetch(`${url}/v1/tickets`, { method: 'POST', headers, body: new Uint8Array(bytes) });
      assert.ok((await problemIn(response)).status < 500);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it('gives every text back as it came', async (t) => {
    const { url, dataDir, stop } = await startGateway(t);
    const value = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }).filter((line) => line.trim() !== '');
    const sent = fc.sample(fc.array(value, { minLength: 1, maxLength: 12 }), 30).map((lines) => ({
      ...validTicket,
      summary: lines,
      fields: Object.fromEntries(lines.map((line, index) => [`f${index}`, line])),
    }));
    for (const [index, body] of sent.entries()) await receiptIn(await post(url, `as-it-came-${index}`, body));
    await stop();
    const tickets = new TicketStore(await openDatabase(dataDir));
    const stored = await tickets.all();
    await tickets.destroy();
    assert.deepEqual(
      stored.map(({ summary, fields }) => ({ summary, fields })),
      sent.map(({ summary, fields }) => ({ summary, fields })),
    );
  });

  it('does not let a value of a ticket into a header or a statement', async (t) => {
    const { url, dataDir } = await startGateway(t);
    const nasty = "x\r\nSet-Cookie: a=b\r\n\r\n'; drop table tickets; --\u0000\u001B[2J";
    const response = await post(url, 'injection-1', { ...validTicket, summary: [nasty], fields: { message: nasty } });
    assert.equal(response.headers.get('set-cookie'), null);
    await receiptIn(response);
    const tickets = new TicketStore(await openDatabase(dataDir));
    t.after(() => tickets.destroy());
    assert.equal((await tickets.all())[0]?.fields['message'], nasty);
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
