import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TicketStore } from '../../src/gateway/store/tickets.ts';
import type { Contacts, TicketBody, TicketStatus } from '../../src/ticket/contract.ts';
import { validTicket, validTicketWithFiles } from '../ticket/contract-table.ts';
import { openStore, post, problemIn, receiptIn, run, startGateway } from './harness.ts';

describe('a ticket at the gateway', () => {
  it('has its status at the address of its receipt', async (t) => {
    const { url } = await startGateway(t);
    const before = Date.now();
    const { reference, statusUrl } = await receiptIn(await post(url, 'status-1', validTicket));
    const response = await fetch(new URL(statusUrl, url));
    const { storedAt, ...status } = (await response.json()) as TicketStatus;
    assert.deepEqual(status, { reference, status: 'stored', contact: 'aliviaHelpdesk' });
    assert.ok(Date.parse(storedAt) >= before && Date.parse(storedAt) <= Date.now());
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('is closed at that address once the operator has closed it', async (t) => {
    const { url, dataDir } = await startGateway(t);
    const { reference, statusUrl } = await receiptIn(await post(url, 'status-2', validTicket));
    await run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, ['close', reference]);
    const status = (await (await fetch(new URL(statusUrl, url))).json()) as TicketStatus;
    assert.equal(status.status, 'closed');
  });

  it('cannot be found by its reference or by a guess', async (t) => {
    const { url } = await startGateway(t);
    const { reference } = await receiptIn(await post(url, 'guess-01', validTicket));
    for (const guess of [reference, '1', '', '%00', "' or 1=1 --", 'x'.repeat(90)]) {
      const response = await fetch(`${url}/v1/tickets/${encodeURIComponent(guess)}`);
      assert.equal((await problemIn(response)).status, 404, guess);
    }
  });

  it('has an address with at least 128 random bits, unlike any other', async (t) => {
    const { url } = await startGateway(t);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => post(url, `token-0${i}`, validTicket)));
    const receipts = await Promise.all(answers.map(receiptIn));
    for (const { statusUrl } of receipts) assert.match(statusUrl, /^\/v1\/tickets\/[A-Za-z0-9_-]{22,}$/);
    assert.equal(new Set(receipts.map(({ statusUrl }) => statusUrl)).size, 20);
    assert.equal(new Set(receipts.map(({ reference }) => reference)).size, 20);
  });

  it('has an absolute address when the gateway knows its own', async (t) => {
    const { url } = await startGateway(t, { publicUrl: 'https://hulp.voorbeeld.be/tickets' });
    const response = await post(url, 'public-1', validTicket);
    const { statusUrl } = await receiptIn(response);
    assert.ok(statusUrl.startsWith('https://hulp.voorbeeld.be/tickets/v1/tickets/'));
    assert.equal(response.headers.get('location'), statusUrl);
  });

  it('is stored once when the same request arrives many times at once', async (t) => {
    const { url, dataDir } = await startGateway(t);
    const answers = await Promise.all(Array.from({ length: 25 }, () => post(url, 'at-once-1', validTicket)));
    const receipts = await Promise.all(answers.map(receiptIn));
    assert.equal(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size, 1);
    assert.equal(await storedCount(dataDir), 1);
  });

  it('wins alone when two bodies race for one key', async (t) => {
    const { url, dataDir } = await startGateway(t);
    const bodies = Array.from({ length: 10 }, (_, i) => ({ ...validTicket, summary: [`versie ${i}`] }));
    const answers = await Promise.all(bodies.map((body) => post(url, 'race-001', body)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(answers.filter(({ status }) => status === 409).length, 9);
    assert.equal(await storedCount(dataDir), 1);
  });

  it('is the same ticket whatever the order of its keys', async (t) => {
    const { url } = await startGateway(t);
    const { fields, ...rest } = validTicket;
    const turned = { fields: Object.fromEntries(Object.entries(fields).toReversed()), ...rest };
    const first = await receiptIn(await post(url, 'order-01', validTicket));
    assert.deepEqual(await receiptIn(await post(url, 'order-01', turned)), first);
  });

  it('keeps its answer when its route is taken away', async (t) => {
    const before = await startGateway(t, { routes: { aliviaHelpdesk: [] } });
    const first = await receiptIn(await post(before.url, 'route-01', validTicket));
    await before.stop();
    const after = await startGateway(t, { routes: { coordinator: [] }, dataDir: before.dataDir });
    assert.deepEqual(await receiptIn(await post(after.url, 'route-01', validTicket)), first);
    assert.equal((await post(after.url, 'route-02', validTicket)).status, 422);
  });

  it('may be as long as its form allows, in characters of four bytes, with ten million bytes of files', async (t) => {
    const { url } = await startGateway(t, { routes: { ehealthForm: [] } });
    const { fields } = validTicketWithFiles;
    const summary = Array.from({ length: 40 }, () => '😀'.repeat(400));
    const content = Buffer.alloc(2_000_000, 'x').toString('base64');
    const attachments = Array.from({ length: 5 }, (_, i) => ({ name: `${i}.txt`, type: 'text/plain', content }));
    const long = { lastName: '😀'.repeat(100), subject: '😀'.repeat(100), message: '😀'.repeat(2000) };
    const body = { ...validTicketWithFiles, summary, fields: { ...fields, ...long }, attachments };
    await receiptIn(await post(url, 'longest-1', body));
  });

  it('keeps its answer when the form has changed, and only then is not held to it', async (t) => {
    const { url, dataDir } = await startGateway(t);
    const earlier: TicketBody = { ...validTicket, fields: { message: 'Van een oudere pagina.' } };
    const tickets = new TicketStore(await openStore(t, dataDir));
    const sent = await tickets.add(earlier, 'old-form-1', { targets: [] });
    assert.equal(sent.kind, 'stored');
    const { reference } = await receiptIn(await post(url, 'old-form-1', earlier));
    assert.equal(sent.kind === 'stored' && sent.reference, reference);
    assert.equal((await post(url, 'old-form-2', earlier)).status, 400);
  });

  it('is stored, but held, when it fell into the trap for programs', async (t) => {
    const { url } = await startGateway(t);
    for (const [website, status] of [
      ['https://boef.example/', 'refused'],
      [' ', 'stored'],
      ['', 'stored'],
    ] as const) {
      const { statusUrl } = await receiptIn(
        await post(url, `trap-${status}${website.length}`, { ...validTicket, website }),
      );
      const answer = (await (await fetch(new URL(statusUrl, url))).json()) as TicketStatus;
      assert.equal(answer.status, status, website);
    }
  });
});

describe('the list of contacts', () => {
  it('has the contacts with a route', async (t) => {
    const { url } = await startGateway(t, { routes: { aliviaHelpdesk: [], coordinator: [] } });
    const response = await fetch(`${url}/v1/contacts`);
    assert.deepEqual((await response.json()) as Contacts, { contacts: ['aliviaHelpdesk', 'coordinator'] });
  });
});

async function storedCount(dataDir: string): Promise<number> {
  const { out } = await run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, ['list']);
  return out.match(/^WW-/gm)?.length ?? 0;
}
