import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { RequestTrackerConfig } from '../../src/gateway/targets/config.ts';
import { requestTracker } from '../../src/gateway/targets/request-tracker.ts';
import { startRequestTracker, type RequestTracker } from '../../tools/real/request-tracker.ts';
import { logged, send, settled, startOperated, statusOf, type OperatedGateway } from './gateway.ts';
import { startLossyProxy } from './lossy-proxy.ts';
import { found, tracked } from './request-tracker-client.ts';
import { files, fullTicket, smallTicket } from './tickets.ts';

describe('a ticket for Request Tracker', () => {
  let tracker: RequestTracker;
  before(async () => {
    tracker = await startRequestTracker();
  });
  after(() => tracker.stop());

  const configured = (changes: Partial<RequestTrackerConfig> = {}): RequestTrackerConfig => ({
    kind: 'request-tracker',
    url: tracker.url,
    tokenFrom: 'TOKEN',
    queue: tracker.queue,
    referenceField: 'External ID',
    customFields: { phone: 'Telefoon', firstName: 'Voornaam' },
    requestor: 'nobody@helpdesk.example',
    ...changes,
  });

  const gatewayTo = (t: TestContext, changes: Partial<RequestTrackerConfig> = {}): Promise<OperatedGateway> =>
    startOperated(t, {
      targets: { helpdesk: configured(changes) },
      routes: { ehealthForm: ['helpdesk'], aliviaHelpdesk: ['helpdesk'] },
      env: { TOKEN: tracker.token },
    });

  const numbersOf = (reference: string): Promise<readonly string[]> =>
    found(tracker, `'CF.{External ID}' = '${reference}'`);

  it('is there with its fields and its files, to the letter and to the byte', async (t) => {
    const gateway = await gatewayTo(t);
    const receipt = await send(gateway, 'rt-whole-1', fullTicket);
    const { status, targetNumber = '' } = await settled(gateway, receipt);
    assert.equal(status, 'delivered');
    assert.deepEqual(await numbersOf(receipt.reference), [targetNumber]);
    const ticket = await tracked(tracker, targetNumber);
    assert.deepEqual(ticket.customFields['External ID'], [receipt.reference]);
    assert.deepEqual(ticket.customFields['Telefoon'], ['0470 00 00 00']);
    assert.deepEqual(ticket.customFields['Voornaam'], ['Zoë']);
    assert.deepEqual(ticket.requestors, ['zoe@voorbeeld.example']);
    assert.match(ticket.subject, /^Toegang: één knop weg — /);
    for (const words of ['Müller-Žižek', 'Ik zie de knop niet.', 'Grüße, 你好 😀', 'De knop ‘Toevoegen’ ontbreekt.']) {
      assert.ok(ticket.text.includes(words), `${words} is not in:\n${ticket.text}`);
    }
    assert.deepEqual([...ticket.files.keys()].sort(), files.map(({ name }) => name).sort());
    for (const { name, content } of files) assert.ok(ticket.files.get(name)?.equals(content), `${name} has changed`);
  });

  it('is there once when the answer to its creation is lost', async (t) => {
    const creation = 'POST /REST/2.0/ticket';
    const proxy = await startLossyProxy(t, tracker.url, creation);
    const gateway = await gatewayTo(t, { url: proxy.url });
    const receipt = await send(gateway, 'rt-lost-1', fullTicket);
    const { status, targetNumber = '' } = await settled(gateway, receipt);
    assert.equal(status, 'delivered');
    assert.deepEqual(proxy.lost, [creation]);
    // Not even for a moment were there two.
    assert.deepEqual(
      proxy.passed.filter((request) => request === creation),
      [creation],
    );
    assert.deepEqual(await numbersOf(receipt.reference), [targetNumber]);
    assert.equal((await tracked(tracker, targetNumber)).files.size, files.length);
  });

  it('is there once when two attempts make it at the same time', async () => {
    const target = requestTracker(configured(), () => tracker.token);
    const attempt = { attempt: 1, signal: AbortSignal.timeout(60_000) };
    const { contact, language, catalogue, summary, fields } = smallTicket;
    const ticket = { contact, language, catalogue, summary, fields, attachments: [], storedAt: '2026-03-02T09:00:00Z' };
    const twice = { ...ticket, reference: 'WW-TW1CE0' };
    const attempted = await Promise.all([target.deliver(twice, attempt), target.deliver(twice, attempt)]);
    // One that did not get through is attempted again, and finds the other.
    const ended = await Promise.all(
      attempted.map(async (end) => (end.kind === 'retry' ? target.deliver(twice, { ...attempt, attempt: 2 }) : end)),
    );
    const [number] = await numbersOf(twice.reference);
    assert.deepEqual(ended, [
      { kind: 'done', targetNumber: number },
      { kind: 'done', targetNumber: number },
    ]);
    assert.equal((await numbersOf(twice.reference)).length, 1);
  });

  it('is delivered although the queue takes neither a value nor the reference, and holds both in its text', async (t) => {
    const gateway = await gatewayTo(t, { referenceField: 'Portaal', customFields: { name: 'Portaal' } });
    const receipt = await send(gateway, 'rt-dropped-1', smallTicket);
    const { status, targetNumber = '' } = await settled(gateway, receipt);
    assert.equal(status, 'delivered');
    const ticket = await tracked(tracker, targetNumber);
    assert.deepEqual(ticket.customFields['Portaal'], []);
    assert.ok(ticket.subject.includes(receipt.reference), ticket.subject);
    assert.ok(ticket.text.includes('An Voorbeeld'), ticket.text);
    assert.equal((await found(tracker, `Subject LIKE '${receipt.reference}'`)).length, 1);
  });

  for (const [queue, why] of [
    ['Nowhere', 'does not exist'],
    ['Closed', 'is closed to the gateway'],
  ] as const) {
    it(`is refused when its queue ${why}`, async (t) => {
      const gateway = await gatewayTo(t, { queue });
      const receipt = await send(gateway, `rt-refused-${queue}`, smallTicket);
      assert.equal((await settled(gateway, receipt)).status, 'refused');
      assert.match((await logged(gateway, 'not delivered, and given up')).why ?? '', /403/);
      assert.doesNotMatch(gateway.log(), /Voorbeeld|geraak/);
      assert.deepEqual(await numbersOf(receipt.reference), []);
    });
  }

  it('waits when the token is wrong, for an operator who mends it', async (t) => {
    const targets = { helpdesk: configured() };
    const routes = { aliviaHelpdesk: ['helpdesk'] };
    const wrong = await startOperated(t, { targets, routes, env: { TOKEN: '1-27-wrong' } });
    const receipt = await send(wrong, 'rt-token-1', smallTicket);
    assert.match((await logged(wrong, 'not delivered yet')).why ?? '', /401/);
    assert.equal((await statusOf(wrong, receipt)).status, 'stored');
    await wrong.stop();
    const right = await startOperated(t, { targets, routes, env: { TOKEN: tracker.token }, dataDir: wrong.dataDir });
    assert.equal((await settled(right, receipt)).status, 'delivered');
    assert.equal((await numbersOf(receipt.reference)).length, 1);
  });
});
