import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import SQLite from 'better-sqlite3';
import { sql } from 'kysely';
import { ticketText } from '../../../src/gateway/inbox/inbox-text.ts';
import { databaseFile } from '../../../src/gateway/store/database.ts';
import { DeliveryStore, type Ended } from '../../../src/gateway/store/deliveries.ts';
import { emptyLog, purge } from '../../../src/gateway/store/purge.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { allIn } from '../all-in.ts';
import { onlySqlite, openStore, temporaryFolder } from '../harness.ts';

const day = 24 * 3_600_000;
const keepDays = { tickets: 30, attachments: 7 };
const nothing = { tickets: 0, attachments: 0 };
const done: Ended = { kind: 'done' };

const body = {
  ...validTicket,
  attachments: [{ name: 'scherm.txt', type: 'text/plain' as const, content: 'emVlciBwZXJzb29ubGlqaw==' }],
};

describe('a ticket that is dealt with', () => {
  it('loses its files first and its words later, and keeps its line', async (t) => {
    const { tickets, token, purgeAfter } = await storeOf(t, { targets: ['a'], ended: done });
    const [before] = await allIn(tickets);
    const status = await tickets.statusOf(token);
    assert.deepEqual(await purgeAfter(6.9), nothing);
    assert.deepEqual(await purgeAfter(7.1), { tickets: 0, attachments: 1 });
    assert.deepEqual(await allIn(tickets), [before]);
    assert.deepEqual(await purgeAfter(29.9), nothing);
    assert.deepEqual(await purgeAfter(30.1), { tickets: 1, attachments: 0 });
    const [after] = await allIn(tickets);
    assert.deepEqual({ ...after, purgedAt: '' }, { ...before, summary: [], fields: {}, purgedAt: '' });
    assert.deepEqual(await tickets.attachmentsOf(before?.reference ?? ''), []);
    assert.deepEqual(await tickets.statusOf(token), status);
    assert.deepEqual(await purgeAfter(365), nothing);
  });

  it('has no word of the person left in its rows', async (t) => {
    const { database, deliveries, tickets, purgeAfter } = await storeOf(t, { targets: ['a'], ended: undefined });
    for (const lease of await deliveries.lease({ most: 9, forMs: 1000, now: Date.now(), targets: ['a'] })) {
      await deliveries.end(lease, { kind: 'again', at: Date.now(), why: 'said of an@voorbeeld.be' });
    }
    const [ticket] = await allIn(tickets);
    await tickets.close(ticket?.reference ?? '');
    await purgeAfter(31);
    const rows = [
      await database.db.selectFrom('tickets').selectAll().execute(),
      await database.db.selectFrom('attachments').selectAll().execute(),
      await database.db.selectFrom('deliveries').selectAll().execute(),
    ];
    assert.doesNotMatch(JSON.stringify(rows), /voorbeeld|geraak|burger|scherm/i);
  });

  it('has no word left in the files either', onlySqlite, async (t) => {
    const { dataDir, database, purgeAfter } = await storeOf(t, { targets: ['a'], ended: done });
    await purgeAfter(31);
    assert.equal(await emptyLog(database), true);
    assert.deepEqual(namesWithWords(dataDir), []);
  });

  it('has its words in the log as long as somebody reads, and no longer', onlySqlite, async (t) => {
    const { dataDir, database, purgeAfter } = await storeOf(t, { targets: ['a'], ended: done });
    // Else it would be waited for.
    await sql`pragma busy_timeout = 0`.execute(database.db);
    const reader = new SQLite(databaseFile(dataDir));
    reader.exec('begin');
    reader.prepare('select * from tickets').all();
    await purgeAfter(31);
    assert.equal(await emptyLog(database), false);
    assert.notDeepEqual(namesWithWords(dataDir), []);
    reader.close();
    assert.deepEqual(await purgeAfter(31), nothing);
    assert.equal(await emptyLog(database), true);
    assert.deepEqual(namesWithWords(dataDir), []);
  });

  it('is dealt with once it is closed, whatever became of its deliveries, and is sent no more', async (t) => {
    const { deliveries, tickets, purgeAfter } = await storeOf(t, { targets: ['a'], ended: undefined });
    const [ticket] = await allIn(tickets);
    await tickets.close(ticket?.reference ?? '');
    assert.deepEqual(await purgeAfter(7.1), { tickets: 0, attachments: 1 });
    assert.deepEqual(await deliveries.lease({ most: 9, forMs: 1, now: Date.now() + 8 * day, targets: ['a'] }), []);
    assert.deepEqual(await deliveries.dead(), []);
    assert.equal(await deliveries.requeue('all', Date.now()), 0);
    assert.deepEqual(await purgeAfter(30.1), { tickets: 1, attachments: 0 });
  });

  it('keeps its key from every other ticket, and from itself: nothing tells them apart any more', async (t) => {
    const { tickets, purgeAfter } = await storeOf(t, { targets: ['a'], ended: done });
    await purgeAfter(31);
    for (const again of [body, validTicket]) {
      assert.deepEqual(await tickets.add(again, 'purge-01'), { kind: 'conflict' });
      assert.deepEqual(await tickets.sentBefore(again, 'purge-01'), { kind: 'conflict' });
    }
    assert.equal((await allIn(tickets)).length, 1);
  });

  it('says to an operator that it was purged', async (t) => {
    const { tickets, purgeAfter } = await storeOf(t, { targets: ['a'], ended: { ...done, targetNumber: '4711' } });
    await purgeAfter(31);
    const [one] = await allIn(tickets);
    const whole = await tickets.withReference(one?.reference ?? '');
    assert.ok(whole);
    const lines = ticketText(whole)
      .replaceAll(/\d{4}-\S+Z/g, 'TIME')
      .replace(whole.reference, 'WW-000000');
    assert.equal(
      lines,
      `Reference  WW-000000
State      purged TIME
Stored     TIME
Contact    aliviaHelpdesk
Language   nl
Catalogue  3f9a-1
Purged     TIME
Deliveries
  a: done, attempts 1, number 4711`,
    );
  });
});

describe('a ticket that is not dealt with', () => {
  for (const [why, story] of [
    ['it is only in the inbox', { targets: [], ended: undefined }],
    ['a delivery of it waits', { targets: ['a'], ended: undefined }],
    ['a delivery of it was given up', { targets: ['a'], ended: { kind: 'dead', why: 'no right' } }],
    ['one of its targets does not have it', { targets: ['a', 'b'], ended: done }],
  ] as const) {
    it(`is kept whole when ${why}`, async (t) => {
      const { tickets, purgeAfter } = await storeOf(t, story);
      const [before] = await allIn(tickets);
      assert.deepEqual(await purgeAfter(3650), nothing);
      const whole = await tickets.withReference(before?.reference ?? '');
      assert.deepEqual(whole?.fields, validTicket.fields);
      assert.equal(whole.files.length, 1);
    });
  }
});

describe('a purge', () => {
  it('finds all tickets, also when they are more than it looks at together', async (t) => {
    const { tickets, deliveries, purgeAfter } = await storeOf(t, { targets: ['a'], ended: undefined });
    const others = Array.from({ length: 300 }, (_, i) => tickets.add(validTicket, `many-${i}00`, { targets: ['a'] }));
    await Promise.all(others);
    for (const lease of await deliveries.lease({ most: 2000, forMs: 3_600_000, now: Date.now(), targets: ['a'] })) {
      if (lease.id % 2 === 0) await deliveries.end(lease, done);
    }
    assert.deepEqual(await purgeAfter(31), { tickets: 150, attachments: 0 });
  });

  it('lets others have their turn', onlySqlite, async (t) => {
    const { tickets, purgeAfter } = await storeOf(t, { targets: ['a'], ended: undefined });
    await Promise.all(Array.from({ length: 300 }, (_, i) => tickets.add(validTicket, `turn-${i}00`)));
    const purged = purgeAfter(31).then(() => 'purged');
    assert.equal(
      await Promise.race([tickets.add(validTicket, 'meanwhile').then(({ kind }) => kind), purged]),
      'stored',
    );
    await purged;
  });
});

/** The files in a folder that hold something that the person wrote. */
function namesWithWords(dataDir: string): readonly string[] {
  const words = /voorbeeld|geraak|burger|scherm|persoonlijk/i;
  return readdirSync(dataDir).filter((name) => words.test(readFileSync(join(dataDir, name), 'latin1')));
}

/** A store with one ticket with a file, after the delivery to its first target ended like this. */
async function storeOf(
  t: TestContext,
  { targets, ended }: { readonly targets: readonly string[]; readonly ended: Ended | undefined },
) {
  const dataDir = temporaryFolder(t);
  const database = await openStore(t, dataDir);
  const tickets = new TicketStore(database);
  const deliveries = new DeliveryStore(database);
  const sent = await tickets.add(body, 'purge-01', { targets });
  if (ended) {
    const leased = await deliveries.lease({ most: 9, forMs: 3_600_000, now: Date.now(), targets: targets.slice(0, 1) });
    for (const lease of leased) await deliveries.end(lease, ended);
  }
  const purgeAfter = (days: number) => purge(database, { keepDays, now: Date.now() + days * day });
  return { dataDir, database, tickets, deliveries, token: sent.kind === 'conflict' ? '' : sent.token, purgeAfter };
}
