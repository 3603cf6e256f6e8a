import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, it, type TestContext } from 'node:test';
import { configFrom, type GatewayConfig } from '../../src/gateway/config.ts';
import { buildGateway } from '../../src/gateway/gateway.ts';
import { DeliveryStore } from '../../src/gateway/store/deliveries.ts';
import { validTicket } from '../ticket/contract-table.ts';
import { openStore, placeOf, temporaryFolder } from './harness.ts';

const limit = { timeout: 20_000 };
const anHour = 3_600_000;

describe('a gateway that closes', () => {
  it('does not wait for a ticket that comes in without an end', limit, async (t) => {
    const { app, port } = await gateway(t, 1);
    const socket = await begin(t, port);
    const gone = once(socket, 'close');
    await app.close();
    await gone;
  });

  it('takes a ticket of which a part was there, and leaves its delivery for the next start', limit, async (t) => {
    let posts = 0;
    const hook = createServer((_request, response) => {
      posts += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(hook, 'listening');
    t.after(() => {
      hook.close();
      hook.closeAllConnections();
    });
    const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}`;
    const target = { kind: 'webhook', url, secretFrom: 'HOOK_SECRET' } as const;
    const { app, port, dataDir, closing } = await gateway(t, anHour, {
      targets: { hook: target },
      routes: { [validTicket.contact]: ['hook'] },
    });
    const socket = await begin(t, port);
    const closed = app.close();
    await closing;
    socket.write(whole.slice(1));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(String(answer), /^HTTP\/1\.1 201 /);
    socket.end();
    await closed;
    assert.equal(posts, 0);
    const counts = await new DeliveryStore(await openStore(t, dataDir)).counts();
    assert.deepEqual(
      counts.filter(({ n }) => n > 0).map(({ target: name, state, n }) => [name, state, n]),
      [['hook', 'pending', 1]],
    );
  });
});

const whole = JSON.stringify(validTicket);

/** A gateway that waits so long for who is still sending when it closes; `closing` is kept once it began to. */
async function gateway(t: TestContext, patienceMs: number, changes: Partial<GatewayConfig> = {}) {
  const dataDir = temporaryFolder(t);
  const config = { ...configFrom({}), port: 0, ...changes, ...placeOf(dataDir) };
  const app = await buildGateway(config, new PassThrough().resume(), () => 'geheim', patienceMs);
  t.after(() => app.close());
  const closing = Promise.withResolvers<void>();
  app.addHook('preClose', async () => closing.resolve());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, dataDir, port: Number(new URL(url).port), closing: closing.promise };
}

/** Sends the head of a ticket and the first byte of its body; resolves once the gateway has read the head. */
async function begin(t: TestContext, port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  t.after(() => socket.destroy());
  const length = `Content-Length: ${Buffer.byteLength(whole)}`;
  const head = ['POST /v1/tickets HTTP/1.1', 'Host: x', 'Content-Type: application/json', 'Expect: 100-continue'];
  socket.write([...head, 'Idempotency-Key: closing-001', length, '', whole.slice(0, 1)].join('\r\n'));
  await once(socket, 'data');
  return socket;
}
