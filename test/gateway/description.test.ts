import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TicketBody } from '../../src/ticket/contract.ts';
import { validTicket } from '../ticket/contract-table.ts';
import { openStore, post, problemIn, receiptIn, run, startGateway } from './harness.ts';

type Operation = { readonly requestBody?: unknown; readonly responses: Readonly<Record<string, unknown>> };
type OpenApi = {
  readonly openapi: string;
  readonly servers?: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

describe('the description of the gateway', () => {
  it('is OpenAPI 3.1 with the contract as its schemas', async (t) => {
    const document = await described(t);
    assert.match(document.openapi, /^3\.1\./);
    const { $id, ...body } = JSON.parse(JSON.stringify(TicketBody));
    assert.equal($id, 'TicketBody');
    assert.deepEqual(document.components.schemas['TicketBody'], body);
  });

  it('has the paths of the contract with their answers', async (t) => {
    const { paths } = await described(t);
    assert.deepEqual(Object.keys(paths), ['/v1/tickets', '/v1/tickets/{token}', '/v1/contacts']);
    const answers = Object.keys(paths['/v1/tickets']?.['post']?.responses ?? {});
    assert.deepEqual(answers, ['201', '400', '403', '409', '413', '415', '422', '429', '503']);
    const read = ['/v1/tickets/{token}', '/v1/contacts'].map((path) => paths[path]?.['get']?.responses ?? {});
    assert.deepEqual(
      read.map((responses) => Object.keys(responses)),
      [
        ['200', '404', '429', '503'],
        ['200', '429'],
      ],
    );
    assert.deepEqual(paths['/v1/tickets']?.['post']?.requestBody, {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/TicketBody' } } },
    });
  });

  it('has no reference that leads nowhere', async (t) => {
    const document = await described(t);
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    const named = new Set(Array.from(references, ([, name]) => name));
    assert.deepEqual(named, new Set(Object.keys(document.components.schemas)));
  });

  it('says where the gateway is when it knows', async (t) => {
    const publicUrl = 'https://hulp.voorbeeld.be';
    assert.deepEqual((await described(t, publicUrl)).servers, [{ url: publicUrl }]);
  });
});

describe('the metrics of the gateway', () => {
  it('count the tickets in the store and the answers since the start', async (t) => {
    const { url, dataDir } = await startGateway(t);
    const { reference } = await receiptIn(await post(url, 'metric-1', validTicket));
    await receiptIn(await post(url, 'metric-1', validTicket));
    await receiptIn(await post(url, 'metric-2', validTicket));
    await post(url, 'metric-3', {});
    await run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, ['close', reference]);
    const response = await fetch(`${url}/metrics`);
    assert.equal(response.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
    const lines = ownLines(await response.text());
    assert.match(lines.pop() ?? '', /^wegwijzer_uptime_seconds \d+\.\d+$/);
    assert.deepEqual(lines, [
      'wegwijzer_ticket_requests_total{answer="accepted"} 3',
      'wegwijzer_ticket_requests_total{answer="refused"} 1',
      'wegwijzer_ticket_requests_total{answer="failed"} 0',
      'wegwijzer_store_up 1',
      'wegwijzer_tickets{state="open"} 1',
      'wegwijzer_tickets{state="dead"} 0',
      'wegwijzer_tickets{state="delivered"} 0',
      'wegwijzer_tickets{state="closed"} 1',
      'wegwijzer_deliveries{target="inbox",state="done"} 2',
      'wegwijzer_deliveries{target="inbox",state="dead"} 0',
      'wegwijzer_oldest_undelivered_seconds 0',
    ]);
  });

  it('tell about the process too', async (t) => {
    const { url } = await startGateway(t);
    const text = await (await fetch(`${url}/metrics`)).text();
    for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds']) {
      assert.match(text, new RegExp(`^${name} [\\d.e+-]+$`, 'm'));
    }
  });
});

describe('a gateway whose store fails', () => {
  it('is alive and not ready, and its metrics say so', async (t) => {
    const { url, dataDir } = await startGateway(t);
    assert.equal((await fetch(`${url}/readyz`)).status, 200);
    const { db } = await openStore(t, dataDir);
    await db.schema.alterTable('tickets').renameTo('gone').execute();
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    assert.equal((await problemIn(await fetch(`${url}/readyz`))).status, 503);
    const lines = ownLines(await (await fetch(`${url}/metrics`)).text());
    assert.ok(lines.includes('wegwijzer_store_up 0'));
    assert.ok(!lines.some((line) => line.startsWith('wegwijzer_tickets')));
  });
});

/** The samples of the gateway's own metrics. */
function ownLines(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('wegwijzer_'));
}

async function described(t: Parameters<typeof startGateway>[0], publicUrl?: string): Promise<OpenApi> {
  const { url } = await startGateway(t, publicUrl === undefined ? {} : { publicUrl });
  return (await (await fetch(`${url}/openapi.json`)).json()) as OpenApi;
}
