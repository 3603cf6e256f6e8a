import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import SQLite from 'better-sqlite3';
import { sql } from 'kysely';
import { configFrom } from '../../src/gateway/config.ts';
import { databaseFile, type Database } from '../../src/gateway/store/database.ts';
import { DeliveryStore } from '../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../src/gateway/store/tickets.ts';
import { Upkeep } from '../../src/gateway/upkeep.ts';
import { validTicketWithFiles } from '../ticket/contract-table.ts';
import { TestClock } from './delivery/test-clock.ts';
import { until } from './delivery/working.ts';
import { onlySqlite, openStore, temporaryFolder } from './harness.ts';

const day = 86_400_000;

describe('the upkeep', () => {
  it('erases what was kept long enough, the files first, and logs only how much', async (t) => {
    const { database, clock, log, start } = await upkeep(t);
    await delivered(database);
    await start();
    assert.deepEqual(log, []);
    clock.jump(8 * day);
    clock.pass(3_600_000);
    await until(() => log.length === 1);
    clock.jump(23 * day);
    await until(() => clock.sleeping === 1);
    clock.pass(3_600_000);
    await until(() => log.length === 2);
    const files = validTicketWithFiles.attachments?.length;
    assert.deepEqual(log, [
      { tickets: 0, attachments: files, said: 'purged' },
      { tickets: 1, attachments: 0, said: 'purged' },
    ]);
  });

  it('says what waits for a target that is not there', async (t) => {
    const { database, log, start } = await upkeep(t);
    const tickets = new TicketStore(database);
    for (const [key, target] of Object.entries({ 'stray-01': 'gone', 'stray-02': 'gone', 'stray-03': 'hook' })) {
      await tickets.add(validTicketWithFiles, key, { targets: [target] });
    }
    await start();
    const said = 'deliveries wait for a target that is not in the configuration';
    assert.deepEqual(log, [{ target: 'gone', deliveries: 2, said }]);
  });

  it('says that what was purged is not gone when somebody reads, until it is', onlySqlite, async (t) => {
    const dataDir = temporaryFolder(t);
    const { database, clock, log, start } = await upkeep(t, dataDir);
    await delivered(database);
    await sql`pragma busy_timeout = 0`.execute(database.db);
    const reader = new SQLite(databaseFile(dataDir), { readonly: true });
    t.after(() => reader.close());
    reader.exec('begin');
    reader.prepare('select * from tickets').all();
    clock.jump(31 * day);
    await start();
    assert.match(log[1]?.said ?? '', /^what was purged may still be in the log/);
    reader.exec('commit');
    clock.pass(3_600_000);
    await until(() => clock.sleeping === 1 && statSync(`${databaseFile(dataDir)}-wal`).size === 0);
    assert.equal(log.length, 2);
  });

  it('comes back after a failure', async (t) => {
    const { database, clock, log, start } = await upkeep(t);
    await database.db.schema.alterTable('tickets').renameTo('away').execute();
    await start();
    assert.deepEqual(
      log.map(({ said }) => said),
      ['the hourly upkeep failed'],
    );
    await database.db.schema.alterTable('away').renameTo('tickets').execute();
    await delivered(database);
    clock.jump(31 * day);
    clock.pass(3_600_000);
    await until(() => log.length === 2);
    assert.equal(log[1]?.said, 'purged');
  });
});

type Line = { readonly said: string };

/** An upkeep of a database of its own, with a target named `hook`; it is stopped after the test. */
async function upkeep(
  t: TestContext,
  dataDir = temporaryFolder(t),
): Promise<{
  readonly database: Database;
  readonly clock: TestClock;
  readonly log: readonly Line[];
  /** Resolves once it has looked for the first time. */
  readonly start: () => Promise<void>;
}> {
  const database = await openStore(t, dataDir);
  const clock = new TestClock();
  const log: Line[] = [];
  const say = (about: object, said: string): void => void log.push({ ...about, said });
  const hook = { kind: 'webhook', url: 'http://127.0.0.1:9', secretFrom: 'X' } as const;
  const made = new Upkeep({
    database,
    store: new DeliveryStore(database),
    config: { ...configFrom({}), targets: { hook } },
    log: { info: say, warn: say, error: say },
    clock,
  });
  t.after(() => made.stop());
  const start = async (): Promise<void> => {
    made.start();
    await until(() => clock.sleeping === 1);
  };
  return { database, clock, log, start };
}

/** Stores a ticket that its target has. */
async function delivered(database: Database): Promise<void> {
  await new TicketStore(database).add(validTicketWithFiles, 'kept-0001', { targets: ['hook'] });
  const store = new DeliveryStore(database);
  const [delivery] = await store.lease({ most: 1, forMs: 1000, now: Date.now(), targets: ['hook'] });
  assert.ok(delivery);
  await store.end(delivery, { kind: 'done' });
}
