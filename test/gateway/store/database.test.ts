import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import SQLite from 'better-sqlite3';
import { databaseFile, openDatabase } from '../../../src/gateway/store/database.ts';
import { DeliveryStore } from '../../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { allIn } from '../all-in.ts';
import { onlyPostgres, onlySqlite, openStore, placeOf, temporaryFolder } from '../harness.ts';
import { shippedBefore0003 } from './shipped.ts';

describe('a database file', () => {
  it('waits for the disk at each commit', onlySqlite, async (t) => {
    const { db } = await openStore(t);
    const pragma = async (name: string): Promise<unknown> => (await sql.raw(`pragma ${name}`).execute(db)).rows[0];
    assert.deepEqual(await pragma('journal_mode'), { journal_mode: 'wal' });
    assert.deepEqual(await pragma('synchronous'), { synchronous: 2 });
    assert.deepEqual(await pragma('foreign_keys'), { foreign_keys: 1 });
    assert.deepEqual(await pragma('secure_delete'), { secure_delete: 1 });
  });

  it('is waited for while another process makes it ready', onlySqlite, async (t) => {
    const dataDir = temporaryFolder(t);
    const other = spawn(process.execPath, [join(import.meta.dirname, 'holder.ts'), databaseFile(dataDir)]);
    await once(other.stdout, 'data');
    const database = await openDatabase({ dataDir });
    await database.destroy();
  });

  it('of an earlier version becomes what a new one is', async (t) => {
    const [old, fresh] = [temporaryFolder(t), temporaryFolder(t)];
    makeFile(old, shippedBefore0003);
    for (const dataDir of [old, fresh]) await (await openDatabase({ dataDir })).destroy();
    assert.deepEqual(schemaIn(old), schemaIn(fresh));
  });

  it('of an earlier version keeps its tickets', async (t) => {
    const dataDir = temporaryFolder(t);
    makeFile(dataDir, shippedBefore0003);
    const database = await openDatabase({ dataDir });
    t.after(() => database.destroy());
    const tickets = new TicketStore(database);
    const { name: _name, ...fields } = validTicket.fields;
    const sent = await tickets.add({ ...validTicket, summary: ['Een.'], fields }, 'before-0003');
    assert.deepEqual(sent, { kind: 'repeated', reference: 'WW-000001', token: '4qzJWhdXr7YuGP8jcxj8_NDPcVZsIRBU' });
    const [ticket] = await allIn(tickets);
    assert.deepEqual(ticket?.summary, ['Een.']);
    assert.deepEqual(await new DeliveryStore(database).counts(), [
      { target: 'inbox', state: 'done', n: 1 },
      { target: 'inbox', state: 'dead', n: 0 },
    ]);
  });
});

describe('a PostgreSQL server', () => {
  it('waits for the disk at each commit, whatever it prefers', onlyPostgres, async (t) => {
    const { dataDir, databaseUrl = '' } = placeOf(temporaryFolder(t));
    const url = new URL(databaseUrl);
    url.searchParams.set('options', `${url.searchParams.get('options')} -c synchronous_commit=off`);
    const database = await openDatabase({ dataDir, databaseUrl: url.href });
    t.after(() => database.destroy());
    const show = async () => (await sql`show synchronous_commit`.execute(database.db)).rows;
    const shown = await Promise.all(Array.from({ length: 5 }, show));
    assert.deepEqual(new Set(shown.map((rows) => JSON.stringify(rows))), new Set(['[{"synchronous_commit":"on"}]']));
  });

  it('that does not answer is named without its password', async () => {
    const databaseUrl = 'postgres://gateway:hemels%20blauw@127.0.0.1:1/tickets?application_name=hemels%20blauw';
    await assert.rejects(openDatabase({ dataDir: '', databaseUrl }), (error: Error) => {
      assert.equal(error.name, 'StartError');
      assert.match(error.message, /^DATABASE_URL cannot be used \(127\.0\.0\.1:1\/tickets\): .*ECONNREFUSED.*$/);
      assert.doesNotMatch(error.message, /hemels/);
      return true;
    });
  });

  for (const [password, said] of [
    ['hemels%blauw', /ECONNREFUSED/],
    ['hemels%', /ECONNREFUSED/],
    ['hemels%ff', /must be written %25/],
  ] as const) {
    it(`whose password is ${password} is named in one line, without it`, async () => {
      const databaseUrl = `postgres://gateway:${password}@127.0.0.1:1/tickets`;
      await assert.rejects(openDatabase({ dataDir: '', databaseUrl }), (error: Error) => {
        assert.equal(error.name, 'StartError');
        assert.match(error.message, /^DATABASE_URL cannot be used \(127\.0\.0\.1:1\/tickets\): .*$/);
        assert.match(error.message, said);
        assert.doesNotMatch(error.message, /hemels/);
        return true;
      });
    });
  }

  it('that refuses a password does not have it repeated', onlyPostgres, async (t) => {
    const { dataDir, databaseUrl = '' } = placeOf(temporaryFolder(t));
    const url = new URL(databaseUrl);
    url.username = 'nobody-here';
    url.password = 'hemelsblauw';
    await assert.rejects(openDatabase({ dataDir, databaseUrl: url.href }), (error: Error) => {
      assert.match(error.message, /^DATABASE_URL cannot be used \(.*\): .*nobody-here.*$/);
      assert.doesNotMatch(error.message, /hemelsblauw/);
      return true;
    });
  });

  it('that breaks a connection in use is connected to again', onlyPostgres, async (t) => {
    const { db } = await openStore(t);
    const other = await openStore(t);
    await db.connection().execute(async (used) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(used);
      const answer = assert.rejects(sql`select pg_sleep(30)`.execute(used), { code: '57P01' });
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(other.db);
      await answer;
      await assert.rejects(sql`select 1`.execute(used));
    });
    assert.deepEqual(await db.selectFrom('tickets').selectAll().execute(), []);
  });
});

function makeFile(dataDir: string, statements: string): void {
  const file = new SQLite(databaseFile(dataDir));
  file.exec(statements);
  file.close();
}

function schemaIn(dataDir: string): readonly unknown[] {
  const file = new SQLite(databaseFile(dataDir), { readonly: true });
  const rows = file.prepare('select type, name, sql from sqlite_schema order by name').all();
  file.close();
  return rows;
}
