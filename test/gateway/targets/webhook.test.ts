import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import { Value } from 'typebox/value';
import { signatureOf } from '../../../src/gateway/targets/signature.ts';
import type { Attempted, OutgoingTicket, Target } from '../../../src/gateway/targets/target.ts';
import { WebhookAnswer, WebhookTicket } from '../../../src/gateway/targets/webhook-contract.ts';
import { webhook } from '../../../src/gateway/targets/webhook.ts';
import { isOurs, webhookDocs } from './documented.ts';

const secret = 'zeer geheim';
const ticket: OutgoingTicket = {
  reference: 'WW-7K2M9Q',
  contact: 'ehealthForm',
  language: 'nl',
  catalogue: '3f9a-1',
  summary: ['Ik koos ‘Burger’.'],
  fields: { lastName: 'Peeters', message: 'Ik geraak niet binnen.\r\nX-Evil: 1 <b>😀</b>' },
  attachments: [{ name: 'schermafdruk één.png', type: 'image/png', content: Buffer.from([0, 255, 128, 13, 10]) }],
  storedAt: '2026-11-22T10:00:00.000Z',
};

describe('the webhook', () => {
  it('posts the ticket as its contract says, and says who posts it', async (t) => {
    const { target, requests } = await receiver(t, (_request, response) => response.writeHead(204).end());
    assert.deepEqual(await deliver(target), { kind: 'done' });
    const [{ method, headers, body } = noRequest] = requests;
    assert.equal(method, 'POST');
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['wegwijzer-reference'], ticket.reference);
    const posted: unknown = JSON.parse(body.toString());
    assert.ok(Value.Check(WebhookTicket, posted));
    const attachments = [{ ...ticket.attachments[0], content: 'AP+ADQo=' }];
    assert.deepEqual(posted, { version: 1, ...ticket, attachments });
    assert.ok(isOurs(headers, body, secret));
  });

  for (const [what, answer, targetNumber] of [
    ['a text', '{"id":"T-17","more":true}', 'T-17'],
    ['a number', '{"id":17}', '17'],
    ['nothing', '', undefined],
    ['something else than JSON', '<p>OK</p>', undefined],
    ['a number that is too long to be one', `{"id":"${'1'.repeat(101)}"}`, undefined],
    ['an object', '{"id":{"a":1}}', undefined],
  ] as const) {
    it(`is done when the receiver answers ${what}`, async (t) => {
      const { target } = await receiver(t, (_request, response) => response.writeHead(200).end(answer));
      assert.deepEqual(
        await deliver(target),
        targetNumber === undefined ? { kind: 'done' } : { kind: 'done', targetNumber },
      );
    });
  }

  for (const [status, kind] of [
    [201, 'done'],
    [400, 'refused'],
    [403, 'refused'],
    [410, 'refused'],
    [413, 'refused'],
    [422, 'refused'],
    [301, 'retry'],
    [307, 'retry'],
    [401, 'retry'],
    [404, 'retry'],
    [408, 'retry'],
    [425, 'retry'],
    [429, 'retry'],
    [500, 'retry'],
    [503, 'retry'],
  ] as const) {
    it(`takes ${status} for ${kind}, and follows no redirect`, async (t) => {
      const { target, requests } = await receiver(t, (_request, response) =>
        response.writeHead(status, { location: '/elsewhere' }).end('Peeters'),
      );
      const attempted = await deliver(target);
      assert.equal(attempted.kind, kind);
      assert.equal(requests.length, 1);
      assert.ok(!JSON.stringify(attempted).includes('Peeters'), 'repeats what the receiver said');
    });
  }

  it('waits as long as the receiver asks', async (t) => {
    const { target } = await receiver(t, (_request, response) =>
      response.writeHead(429, { 'retry-after': '120' }).end(),
    );
    assert.equal(afterOf(await deliver(target)), 120);
  });

  it('is attempted again when the connection breaks, before or in the answer', async (t) => {
    const before = await receiver(t, (request) => request.socket.destroy());
    assert.equal((await deliver(before.target)).kind, 'retry');
    const within = await receiver(t, (request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"id":', () => request.socket.destroy());
    });
    assert.equal((await deliver(within.target)).kind, 'retry');
  });

  it('is attempted again when nothing listens', async (t) => {
    const { target, close } = await receiver(t, () => undefined);
    await close();
    assert.equal((await deliver(target)).kind, 'retry');
  });

  it('gives up an answer that does not come when told to', async (t) => {
    const patience = new AbortController();
    const { target } = await receiver(t, () => patience.abort());
    assert.equal((await deliver(target, patience.signal)).kind, 'retry');
  });

  it('is done with a 200 whose text has no end, and does not read on', async (t) => {
    const { target } = await receiver(t, (_request, response) => {
      const more = (): void => void (response.destroyed || response.write('x'.repeat(65_536), more));
      more();
    });
    assert.deepEqual(await deliver(target), { kind: 'done' });
  });
});

describe('the signature of a webhook', () => {
  const [timestamp, body] = ['1795341600', '{"a":1}'];
  const now = 1_795_341_600_000;
  const signature = signatureOf({ timestamp, body }, secret);
  /** Whether the documented code takes it: what is signed above, but for the changes, so many milliseconds later. */
  const isTaken = (
    t: TestContext,
    changes: Partial<Record<'timestamp' | 'signature' | 'body' | 'secret', string>>,
    later = 0,
  ) => {
    t.mock.timers.enable({ apis: ['Date'], now: now + later });
    const sent = { timestamp, signature, body, secret, ...changes };
    const headers = { 'wegwijzer-timestamp': sent.timestamp, 'wegwijzer-signature': sent.signature };
    const taken = isOurs(headers, Buffer.from(sent.body), sent.secret);
    t.mock.timers.reset();
    return taken;
  };

  it('is the HMAC of the time and the body', (t) => {
    // printf '%s' '1795341600.{"a":1}' | openssl dgst -sha256 -hmac 'zeer geheim'
    assert.equal(signature, 'v1=bc2dfd385560ca119a0a788642e69f5db82addd8aa92f9736067f64065108590');
    assert.ok(isTaken(t, {}));
  });

  it('holds for five minutes, whichever clock is ahead', (t) => {
    for (const seconds of [-300, 300]) assert.ok(isTaken(t, {}, seconds * 1000));
    for (const seconds of [-301, 301]) assert.ok(!isTaken(t, {}, seconds * 1000));
  });

  it('holds for nothing else', (t) => {
    assert.ok(!isTaken(t, { body: '{"a":2}' }));
    assert.ok(!isTaken(t, { timestamp: '1795341601' }));
    assert.ok(!isTaken(t, { timestamp: 'now' }));
    assert.ok(!isTaken(t, { secret: 'another' }));
    const spoilt = [signature.slice(3), signature.slice(0, -1), `${signature}0`, signature.replace('v1', 'v2')];
    for (const wrong of ['', 'v1=', ...spoilt]) assert.ok(!isTaken(t, { signature: wrong }), wrong);
    assert.ok(!isOurs({}, Buffer.from(body), secret));
  });
});

describe('docs/webhook.md', () => {
  const blocks = Array.from(webhookDocs.matchAll(/```json\n([\s\S]*?)```/g), ([, json = '']): unknown =>
    JSON.parse(json),
  );

  it('has the schema that is posted', () => {
    assert.deepEqual(blocks[1], JSON.parse(JSON.stringify(WebhookTicket)));
  });

  it('has examples that keep to it', () => {
    assert.ok(Value.Check(WebhookTicket, blocks[0]));
    assert.ok(Value.Check(WebhookAnswer, blocks[2]));
  });
});

type Received = {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

const noRequest: Received = { method: undefined, headers: {}, body: Buffer.alloc(0) };

/** A receiver that reads each request whole before it answers, and the target that posts to it. */
async function receiver(
  t: TestContext,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly target: Target; readonly requests: readonly Received[]; readonly close: () => Promise<void> }> {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      requests.push({ method: request.method, headers: request.headers, body: await buffer(request) });
      answer(request, response);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  t.after(close);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tickets`;
  const target = webhook({ kind: 'webhook', url, secretFrom: 'HOOK_SECRET' }, () => secret);
  return { target, requests, close };
}

async function deliver(target: Target, signal = new AbortController().signal): Promise<Attempted> {
  return target.deliver(ticket, { attempt: 1, signal });
}

function afterOf(attempted: Attempted): number | undefined {
  return attempted.kind === 'retry' ? attempted.after : undefined;
}
