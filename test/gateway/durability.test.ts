import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import type { TicketStatus } from '../../src/ticket/contract.ts';
import { validTicket } from '../ticket/contract-table.ts';
import { addressOf, onlySqlite, post, receiptIn, run, start, startGateway, temporaryFolder } from './harness.ts';

describe('a ticket that was answered with 201', () => {
  it('is there after the gateway is killed', async (t) => {
    const dataDir = temporaryFolder(t);
    const child = start('main.ts', { DATA_DIR: dataDir, PORT: '0' });
    t.after(() => child.kill('SIGKILL'));
    const url = await addressOf(child);
    const posts = Array.from({ length: 8 }, (_, i) => post(url, `killed-0${i}`, validTicket));
    const first = await receiptIn(await Promise.race(posts));
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    const rest = await Promise.allSettled(posts.map(async (answer) => receiptIn(await answer)));
    await exit;
    const acknowledged = rest.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const again = await startGateway(t, { dataDir });
    for (const { reference, statusUrl } of [first, ...acknowledged]) {
      const status = (await (await fetch(new URL(statusUrl, again.url))).json()) as TicketStatus;
      assert.equal(status.reference, reference);
    }
  });

  for (const [half, cut] of [
    ['head', 40],
    ['body', -20],
  ] as const) {
    it(`is waited for when the gateway is told to stop with half of the ${half} in`, async (t) => {
      const child = start('main.ts', { DATA_DIR: temporaryFolder(t), PORT: '0' });
      t.after(() => child.kill('SIGKILL'));
      const url = await addressOf(child);
      const { hostname, port } = new URL(url);
      const socket = connect(Number(port), hostname);
      const received = text(socket);
      socket.write(wholePost.slice(0, cut));
      // What was written before this has been read when this is answered.
      await fetch(`${url}/healthz`);
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      while (await accepts(hostname, Number(port)));
      socket.write(wholePost.slice(cut));
      assert.match(await received, /^HTTP\/1\.1 201 [\s\S]*"reference":"WW-/);
      assert.deepEqual(await exit, [0, null]);
    });
  }

  it('is in one file once the gateway has stopped', onlySqlite, async (t) => {
    const { url, dataDir, stop } = await startGateway(t);
    await receiptIn(await post(url, 'one-file-1', validTicket));
    await stop();
    assert.deepEqual(readdirSync(dataDir), ['tickets.db']);
  });

  it('is readable by the operator while the gateway runs', async (t) => {
    const { url, dataDir } = await startGateway(t);
    const { reference } = await receiptIn(await post(url, 'reading-1', validTicket));
    const { out } = await run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, ['show', reference]);
    assert.match(out, new RegExp(`Reference {2}${reference}`));
  });
});

const body = JSON.stringify(validTicket);
const wholePost = `POST /v1/tickets HTTP/1.1\r
Host: x\r
Connection: close\r
Content-Type: application/json\r
Content-Length: ${Buffer.byteLength(body)}\r
Idempotency-Key: stopping\r
\r
${body}`;

async function accepts(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
