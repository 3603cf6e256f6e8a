import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import * as fc from 'fast-check';
import { statusPage } from '../../src/gateway/status-page/status-page.ts';
import { TicketStore } from '../../src/gateway/store/tickets.ts';
import type { TicketBody } from '../../src/ticket/contract.ts';
import { validTicket } from '../ticket/contract-table.ts';
import { anyHeaders, anyTicket, nastyTexts, spoiltTicket } from './arbitrary-tickets.ts';
import { allIn } from './all-in.ts';
import { openStore, post, problemIn, receiptIn, startGateway } from './harness.ts';

const routes = { aliviaHelpdesk: [], ehealthForm: [] };

/** Every ticket of a gateway as its body came, by reference. */
async function storedIn(t: TestContext, dataDir: string): Promise<ReadonlyMap<string, unknown>> {
  const tickets = new TicketStore(await openStore(t, dataDir));
  const stored = await allIn(tickets);
  return new Map(
    await Promise.all(
      stored.map(async ({ reference, contact, summary, fields }) => {
        const files = await tickets.attachmentsOf(reference);
        const attachments = files.map(({ content, ...file }) => ({ ...file, content: content.toString('base64') }));
        return [reference, { contact, summary, fields, attachments }] as const;
      }),
    ),
  );
}

/** Every line of the log is one object of ours. */
function assertWhole(log: string): void {
  const lines = log.split('\n').slice(0, -1);
  assert.ok(lines.length > 0);
  for (const line of lines) {
    const { level, msg } = JSON.parse(line) as { readonly level: unknown; readonly msg: unknown };
    assert.equal(typeof level, 'number');
    assert.equal(typeof msg, 'string');
    assert.notEqual(msg, 'forged');
  }
}

describe('the gateway, whatever is posted', () => {
  it('stores any ticket that the contract and its form allow, as it was sent', async (t) => {
    const { url, dataDir, stop } = await startGateway(t, { routes });
    const sent = new Map<string, TicketBody>();
    const property = fc.asyncProperty(anyTicket, async (body) => {
      const { reference } = await receiptIn(await post(url, `any-ticket-${sent.size}`, body));
      sent.set(reference, body);
    });
    await fc.assert(property, { numRuns: 150 });
    assertWhole(await stop());
    const stored = await storedIn(t, dataDir);
    assert.equal(stored.size, sent.size);
    for (const [reference, { contact, summary, fields, attachments = [] }] of sent) {
      assert.deepEqual(stored.get(reference), { contact, summary, fields, attachments });
    }
  });

  it('has an answer to any JSON, and stores what it says that it stored and nothing else', async (t) => {
    const { url, dataDir, stop } = await startGateway(t, { routes });
    const references = new Set<string>();
    let count = 0;
    const property = fc.asyncProperty(
      fc.oneof({ weight: 1, arbitrary: fc.jsonValue() }, { weight: 4, arbitrary: spoiltTicket }),
      async (body) => {
        const response = await post(url, `any-json-${(count += 1)}`, body);
        if (response.status === 201) references.add((await receiptIn(response)).reference);
        else assert.ok([400, 413, 422].includes((await problemIn(response)).status));
      },
    );
    await fc.assert(property, { numRuns: 400 });
    assertWhole(await stop());
    assert.deepEqual(new Set((await storedIn(t, dataDir)).keys()), references);
  });

  it('has an answer to any bytes', async (t) => {
    const { url, dataDir, stop } = await startGateway(t, { routes });
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'any-bytes-1' };
    const valid = new TextEncoder().encode(JSON.stringify(validTicket));
    const cut = fc.tuple(fc.nat({ max: valid.length - 1 }), fc.uint8Array({ maxLength: 4 }));
    const broken = cut.map(([at, bytes]) => Uint8Array.from([...valid.subarray(0, at), ...bytes]));
    const property = fc.asyncProperty(fc.oneof(fc.uint8Array(), broken), async (bytes) => {
      const response = await fetch(`${url}/v1/tickets`, { method: 'POST', headers, body: new Uint8Array(bytes) });
      assert.equal((await problemIn(response)).status, 400);
    });
    await fc.assert(property, { numRuns: 100 });
    assertWhole(await stop());
    assert.equal((await storedIn(t, dataDir)).size, 0);
  });

  it('has an answer to any headers, of which none comes back', async (t) => {
    const { url, dataDir, stop } = await startGateway(t, { routes, allowedOrigins: ['https://portaal.voorbeeld.be'] });
    let stored = 0;
    const property = fc.asyncProperty(anyHeaders, async (headers) => {
      const { status, headers: answered } = await posted(url, {
        'content-type': 'application/json',
        'idempotency-key': `any-headers-${stored}`,
        ...headers,
      });
      if (status === 201) stored += 1;
      assert.ok([201, 400, 403, 409, 415].includes(status), String(status));
      for (const name of Object.keys(headers))
        assert.ok(ours.has(name.toLowerCase()) || !(name.toLowerCase() in answered), name);
    });
    await fc.assert(property, { numRuns: 200 });
    assertWhole(await stop());
    assert.ok((await storedIn(t, dataDir)).size <= stored);
  });
});

describe('the status page, whatever a target gives as its number', () => {
  it('has the same markup', () => {
    const pageOf = (said: string): string => {
      const page = statusPage({
        reference: 'WW-7K2M9Q',
        status: 'delivered',
        contact: said,
        storedAt: '2026-11-22T12:24:22.000Z',
        targetNumber: said,
      });
      return page;
    };
    const tagsOf = (page: string): readonly string[] => page.match(/<[^>]*>?/g) ?? [];
    const usual = tagsOf(pageOf('4711'));
    const property = fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...nastyTexts)), (said) => {
      assert.deepEqual(tagsOf(pageOf(said)), usual);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

/** Headers that an answer may have under a name that a request may have too. */
const ours = new Set(['connection', 'keep-alive', 'date', 'vary', 'location', 'content-type', 'content-length']);

/** Posts a valid ticket with headers that `fetch` would not send. */
async function posted(url: string, headers: Readonly<Record<string, string>>) {
  const body = JSON.stringify(validTicket);
  const outgoing = request(`${url}/v1/tickets`, { method: 'POST', agent: false });
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  outgoing.end(body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  await text(response);
  return { status: response.statusCode ?? 0, headers: response.headers };
}
