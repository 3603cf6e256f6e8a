import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import { mostBodyBytes } from '../../../src/gateway/intake/read-tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { until } from '../delivery/working.ts';
import { post, receiptIn, startGateway } from '../harness.ts';

describe('many tickets with files at the same time', () => {
  for (const length of [`Content-Length: ${mostBodyBytes}`, 'Transfer-Encoding: chunked']) {
    it(`are refused until later: ${length.split(':')[0]}`, async (t) => {
      const coming: Socket[] = [];
      // Before the gateway stops, which waits for them.
      t.after(() => coming.forEach((socket) => socket.destroy()));
      const { url } = await startGateway(t);
      for (let count = 0; count < 10; count += 1) {
        assert.match(await announce(coming, url, length), /^HTTP\/1\.1 100 /);
      }
      const said = await announce(coming, url, length, 'HTTP/1.1 503');
      assert.match(said, /\r\nretry-after: \d+\r\n/i);
      assert.match(said, /\r\ncontent-type: application\/problem\+json/i);
      await receiptIn(await post(url, 'no-files-1', validTicket));
      coming[0]?.destroy();
      await until(async () => (await answerTo(url)) === 413);
    });
  }
});

/** What a whole request of the largest size is answered: too much text, so 413 once it is let in. */
async function answerTo(url: string): Promise<number> {
  return (await post(url, 'at-once-002', { text: 'x'.repeat(mostBodyBytes - 100) })).status;
}

/** Sends the head of a ticket over a connection of its own; resolves to what was said, once that holds this. */
async function announce(coming: Socket[], url: string, length: string, wanted = 'HTTP/1.1 100'): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  coming.push(socket);
  socket.on('error', () => {});
  const head = ['POST /v1/tickets HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Expect: 100-continue'];
  socket.write([...head, 'Idempotency-Key: at-once-001', length, '', ''].join('\r\n'));
  let said = '';
  while (!said.includes(wanted)) said += String((await once(socket, 'data'))[0]);
  return said;
}
