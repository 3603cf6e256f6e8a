import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Client } from 'pg';
import { until } from '../../tools/real/service.ts';
import { send, settled, startOperated, type OperatedGateway } from './gateway.ts';
import { smallTicket } from './tickets.ts';
import { WebhookReceiver } from './webhook-receiver.ts';

const paths = ['/one', '/two', '/three'] as const;
const tickets = 90;

describe('three gateways on one PostgreSQL', () => {
  it('share the deliveries: each ticket gets to its target once', async (t) => {
    const { databaseUrl, receiver, gateways } = await startThree(t);
    const sent = sendToAll(gateways);
    // As long as all of them hold what they took, no one of them can have taken everything.
    await receiver.holdsFromAll(paths);
    for (const path of paths) receiver.take(path);
    const references = (await sent).map(({ reference }) => reference);
    await none(databaseUrl, "state <> 'done'");
    assert.deepEqual(receiver.taken.toSorted(), references.toSorted());
  });

  it('deliver once what one of them had in hand when it was killed', async (t) => {
    const { databaseUrl, receiver, gateways } = await startThree(t);
    const [one, two, victim] = gateways;
    const sent = sendToAll(gateways);
    await receiver.holdsFromAll(paths);
    const receipts = await sent;
    await victim.stop('SIGKILL');
    for (const path of ['/one', '/two']) receiver.take(path);
    await none(databaseUrl, "state = 'pending'");
    // They end what they have in hand: what is left is what the killed one had.
    await Promise.all([one.stop(), two.stop()]);
    const left = await count(databaseUrl, "state = 'leased'");
    assert.ok(left > 0);
    assert.equal(receiver.taken.length, tickets - left);
    await letLeasesEnd(databaseUrl);
    await startOne(t, '/one', receiver, databaseUrl);
    await none(databaseUrl, "state <> 'done'");
    assert.deepEqual(receiver.taken.toSorted(), receipts.map(({ reference }) => reference).toSorted());
  });

  it('answer a ticket that was sent to each of them with the same receipt', async (t) => {
    const { databaseUrl, receiver, gateways } = await startThree(t);
    for (const path of paths) receiver.take(path);
    const receipts = await Promise.all(gateways.map((gateway) => send(gateway, 'sent-to-each', smallTicket)));
    const [first] = receipts;
    assert.deepEqual(receipts, [first, first, first]);
    for (const gateway of gateways) {
      const status = await settled(gateway, first as (typeof receipts)[number]);
      assert.equal(status.status, 'delivered');
    }
    await none(databaseUrl, "state <> 'done'");
    assert.deepEqual(receiver.taken, [first?.reference]);
  });
});

type Three = {
  readonly databaseUrl: string;
  readonly receiver: WebhookReceiver;
  readonly gateways: readonly [OperatedGateway, OperatedGateway, OperatedGateway];
};

/** Three gateways in processes of their own, each of which the receiver knows by its path. */
async function startThree(t: TestContext): Promise<Three> {
  const databaseUrl = await newDatabase(t);
  const receiver = await WebhookReceiver.start(t);
  const start = (path: string): Promise<OperatedGateway> => startOne(t, path, receiver, databaseUrl);
  // All at once: they race for the migrations too.
  return { databaseUrl, receiver, gateways: await Promise.all([start('/one'), start('/two'), start('/three')]) };
}

function startOne(t: TestContext, path: string, { url, secret }: WebhookReceiver, databaseUrl: string) {
  return startOperated(t, {
    targets: { helpdesk: { kind: 'webhook', url: url + path, secretFrom: 'SECRET' } },
    routes: { aliviaHelpdesk: ['helpdesk'] },
    env: { SECRET: secret, DATABASE_URL: databaseUrl },
  });
}

function sendToAll(gateways: Three['gateways']) {
  const one = (at: number) => send(gateways[at % 3] as OperatedGateway, `shared-${at}-key`, smallTicket);
  return Promise.all(Array.from({ length: tickets }, (_, at) => one(at)));
}

/** A database of the server in TEST_DATABASE_URL, which is gone after the test. */
async function newDatabase(t: TestContext): Promise<string> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('TEST_DATABASE_URL is not set: see npm run test:real.');
  const name = `three_${databases++}`;
  await query(server, `create database ${name}`);
  t.after(() => query(server, `drop database ${name} with (force)`));
  return Object.assign(new URL(server), { pathname: name }).href;
}

let databases = 0;

/** Waits until there is no delivery of which this is true. */
async function none(databaseUrl: string, condition: string): Promise<void> {
  await until(`end of deliveries: ${condition}`, async () => (await count(databaseUrl, condition)) === 0 || undefined);
}

/** The number of deliveries of which this is true. */
async function count(databaseUrl: string, condition: string): Promise<number> {
  return (await query(databaseUrl, `select id from deliveries where ${condition}`)).length;
}

/** As when a minute and a half have passed. */
async function letLeasesEnd(databaseUrl: string): Promise<void> {
  const past = "'2026-01-01T00:00:00.000Z'";
  await query(databaseUrl, `update deliveries set next_at = ${past}, leased_until = ${past} where state = 'leased'`);
}

async function query(databaseUrl: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
