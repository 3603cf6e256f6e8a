import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import { Value } from 'typebox/value';
import { WebhookTicket } from '../../../src/gateway/targets/webhook-contract.ts';
import type { TicketStatus } from '../../../src/ticket/contract.ts';
import { smallestPng, validTicketWithFiles } from '../../ticket/contract-table.ts';
import { post, receiptIn, run, startGateway, type TestGateway } from '../harness.ts';
import { opening, until } from './working.ts';

process.env['TEST_HOOK_SECRET'] = 'zeer geheim';

describe('a gateway with a target', () => {
  it('delivers what it takes, files and all, and says so at the status address', async (t) => {
    const got: unknown[] = [];
    const { url } = await gatewayWith(t, async (request, response) => {
      got.push(await json(request));
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"T-17"}');
    });
    const { reference, statusUrl } = await receiptIn(await post(url, 'deliver-1', validTicketWithFiles));
    await until(async () => (await statusAt(url, statusUrl)).status === 'delivered');
    assert.equal((await statusAt(url, statusUrl)).targetNumber, 'T-17');
    const [posted] = got;
    assert.ok(Value.Check(WebhookTicket, posted));
    assert.equal(got.length, 1);
    assert.equal(posted.reference, reference);
    assert.deepEqual(posted.fields, validTicketWithFiles.fields);
    assert.deepEqual(posted.attachments[0], { name: 'scherm.png', type: 'image/png', content: smallestPng });
  });

  it('says that a ticket was refused, until the operator sends it once more', async (t) => {
    let answer = 403;
    const { url, dataDir } = await gatewayWith(t, (_request, response) => response.writeHead(answer).end());
    const { reference, statusUrl } = await receiptIn(await post(url, 'refuse-1', validTicketWithFiles));
    await until(async () => (await statusAt(url, statusUrl)).status === 'refused');
    assert.match((await run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, ['dead'])).out, /hook {4}.* answered 403/);
    answer = 200;
    await run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, ['requeue', reference]);
    // The gateway looks for what another process queued every five seconds, and whenever a ticket comes in.
    await receiptIn(await post(url, 'refuse-2', validTicketWithFiles));
    await until(async () => (await statusAt(url, statusUrl)).status === 'delivered');
  });

  it('ends what is under way before it stops, and leaves nothing leased', async (t) => {
    const [asked, answering] = [opening(), opening()];
    const { url, dataDir, stop } = await gatewayWith(t, async (_request, response) => {
      asked.resolve();
      await answering.promise;
      response.writeHead(200).end();
    });
    const { statusUrl } = await receiptIn(await post(url, 'stop-001', validTicketWithFiles));
    await asked.promise;
    const stopped = stop();
    answering.resolve();
    await stopped;
    const again = await startGateway(t, { dataDir });
    assert.equal((await statusAt(again.url, statusUrl)).status, 'delivered');
  });

  it('sends nothing of a ticket whose trap was filled in before the operator says so', async (t) => {
    let posts = 0;
    const { url, dataDir } = await gatewayWith(t, (_request, response) => {
      posts += 1;
      response.writeHead(200).end();
    });
    const trapped = { ...validTicketWithFiles, website: 'https://voorbeeld.be' };
    const { reference, statusUrl } = await receiptIn(await post(url, 'trapped-1', trapped));
    assert.equal((await statusAt(url, statusUrl)).status, 'refused');
    assert.equal(posts, 0);
    await run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, ['requeue', reference]);
    await receiptIn(await post(url, 'no-trap-1', validTicketWithFiles));
    await until(async () => (await statusAt(url, statusUrl)).status === 'delivered');
    assert.equal(posts, 2);
  });

  it('counts deliveries and attempts in its metrics', async (t) => {
    const { url } = await gatewayWith(t, (_request, response) => response.writeHead(200).end());
    const { statusUrl } = await receiptIn(await post(url, 'metrics-1', validTicketWithFiles));
    await until(async () => (await statusAt(url, statusUrl)).status === 'delivered');
    const text = await (await fetch(`${url}/metrics`)).text();
    assert.match(text, /^wegwijzer_deliveries\{target="hook",state="done"\} 1$/m);
    assert.match(text, /^wegwijzer_delivery_attempt_seconds_count\{target="hook",result="done"\} 1$/m);
    assert.match(text, /^wegwijzer_oldest_undelivered_seconds 0$/m);
  });

  it('tells how old the oldest ticket is that is not delivered', async (t) => {
    const { url } = await gatewayWith(t, (_request, response) => response.writeHead(503).end());
    const { statusUrl } = await receiptIn(await post(url, 'oldest-1', validTicketWithFiles));
    const { storedAt } = await statusAt(url, statusUrl);
    const before = Date.now();
    const text = await (await fetch(`${url}/metrics`)).text();
    const age = Number(/^wegwijzer_oldest_undelivered_seconds (\S+)$/m.exec(text)?.[1]) * 1000;
    assert.ok(age >= before - Date.parse(storedAt) && age <= Date.now() - Date.parse(storedAt));
  });
});

/** A gateway that delivers to a webhook that a test plays. */
async function gatewayWith(t: TestContext, answer: RequestListener): Promise<TestGateway> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/tickets`;
  const hook = { kind: 'webhook', url, secretFrom: 'TEST_HOOK_SECRET' } as const;
  t.after(() => server.closeAllConnections());
  t.after(() => void server.close());
  return startGateway(t, { targets: { hook }, routes: { ehealthForm: ['hook'] } });
}

async function statusAt(url: string, statusUrl: string): Promise<TicketStatus> {
  return (await (await fetch(new URL(statusUrl, url))).json()) as TicketStatus;
}
