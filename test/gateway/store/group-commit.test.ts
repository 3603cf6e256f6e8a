import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { sql, ValuesNode, type InsertQueryNode, type KyselyPlugin, type RootOperationNode } from 'kysely';
import type { Database } from '../../../src/gateway/store/database.ts';
import { TicketStore, type Sent } from '../../../src/gateway/store/tickets.ts';
import type { TicketBody } from '../../../src/ticket/contract.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { allIn } from '../all-in.ts';
import { onlySqlite, openStore } from '../harness.ts';

describe('a ticket that is added', () => {
  it('has a pending delivery for each target, due at once', async (t) => {
    const { database, tickets } = await storeOf(t);
    await tickets.add(validTicket, 'targets-1', { targets: ['helpdesk', 'archive', 'helpdesk'] });
    const row = await database.db.selectFrom('tickets').select('created_at').executeTakeFirstOrThrow();
    assert.deepEqual(await deliveriesIn(database), [
      { target: 'helpdesk', state: 'pending', attempts: 0, next_at: row.created_at, last_error: null },
      { target: 'archive', state: 'pending', attempts: 0, next_at: row.created_at, last_error: null },
    ]);
  });

  it('is in the inbox at once when it has no target', async (t) => {
    const { database, tickets } = await storeOf(t);
    for (const key of ['inbox-01', 'inbox-02', 'inbox-02']) await tickets.add(validTicket, key);
    const delivery = { target: 'inbox', state: 'done', attempts: 1, next_at: null, last_error: null };
    assert.deepEqual(await deliveriesIn(database), [delivery, delivery]);
  });

  it('waits for an operator when it is held', async (t) => {
    const { database, tickets } = await storeOf(t);
    await tickets.add(validTicket, 'held-001', { targets: ['helpdesk'], held: 'the trap' });
    assert.deepEqual(await deliveriesIn(database), [
      { target: 'helpdesk', state: 'dead', attempts: 0, next_at: null, last_error: 'the trap' },
    ]);
  });

  it('keeps its files byte for byte, in their order', async (t) => {
    const { tickets } = await storeOf(t);
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const files = [file('b.png', bytes), file('a.txt', Buffer.from('één'))];
    const { reference } = stored(await tickets.add({ ...validTicket, attachments: files }, 'files-01'));
    assert.deepEqual(await tickets.attachmentsOf(reference), [
      { name: 'b.png', type: 'text/plain', content: bytes },
      { name: 'a.txt', type: 'text/plain', content: Buffer.from('één') },
    ]);
  });

  it('is another ticket when a file or its name differs, or when it has none', async (t) => {
    const { tickets } = await storeOf(t);
    const body = { ...validTicket, attachments: [file('a.txt', Buffer.from('één'))] };
    await tickets.add(body, 'differs-1');
    assert.equal((await tickets.add({ ...body }, 'differs-1')).kind, 'repeated');
    for (const attachments of [[file('a.txt', Buffer.from('een'))], [file('b.txt', Buffer.from('één'))], []]) {
      assert.equal((await tickets.add({ ...body, attachments }, 'differs-1')).kind, 'conflict');
    }
  });

  it('is kept without secrets, and told from another by what came', async (t) => {
    const { tickets } = await storeOf(t);
    const body = { ...validTicket, summary: ['Mijn pin is 4829.'], fields: { message: 'Wachtwoord: Zomer2026!' } };
    await tickets.add(body, 'secret-1');
    const [kept] = await allIn(tickets);
    assert.deepEqual(kept?.summary, ['Mijn pin is ***.']);
    assert.deepEqual(kept.fields, { message: 'Wachtwoord: ***' });
    assert.equal((await tickets.add(body, 'secret-1')).kind, 'repeated');
    assert.equal((await tickets.add({ ...body, summary: ['Mijn pin is 1234.'] }, 'secret-1')).kind, 'conflict');
  });

  it('is kept without secrets in the names of its files, which end as before', async (t) => {
    const { tickets } = await storeOf(t);
    const names = [
      'wachtwoord Zomer2026!.txt',
      '85.07.30-033.28.txt',
      'mijn wachtwoord is geheim.txt',
      'wachtwoord.txt',
    ];
    const attachments = names.map((name) => file(name, Buffer.from('één')));
    const { reference } = stored(await tickets.add({ ...validTicket, attachments }, 'secret-2'));
    assert.deepEqual(
      (await tickets.attachmentsOf(reference)).map(({ name }) => name),
      ['wachtwoord ***.txt', '***.txt', 'mijn wachtwoord is ***.txt', 'wachtwoord.txt'],
    );
  });

  it('takes another reference when one is taken, also by one that comes in with it', async (t) => {
    const references = ['WW-AAAAAA', 'WW-AAAAAA', 'WW-BBBBBB', 'WW-AAAAAA', 'WW-CCCCCC'];
    const tickets = new TicketStore(await openStore(t), () => references.shift() ?? 'WW-DDDDDD');
    await Promise.all([tickets.add(validTicket, 'reference-1'), tickets.add(validTicket, 'reference-2')]);
    await tickets.add(validTicket, 'reference-3');
    const all = (await allIn(tickets)).map(({ reference }) => reference);
    assert.deepEqual(all.toSorted(), ['WW-AAAAAA', 'WW-BBBBBB', 'WW-CCCCCC']);
  });
});

describe('tickets that arrive together', () => {
  it('share a commit, a hundred at most', async (t) => {
    const { batches, tickets } = await countingStore(t);
    const sent = await Promise.all(Array.from({ length: 230 }, (_, i) => tickets.add(validTicket, `together-${i}`)));
    assert.deepEqual(new Set(sent.map(({ kind }) => kind)), new Set(['stored']));
    assert.deepEqual(batches, [100, 100, 30]);
  });

  it('share a commit up to some 20 MB of files', async (t) => {
    const { batches, tickets } = await countingStore(t);
    const body = { ...validTicket, attachments: [file('a.txt', Buffer.alloc(9_000_000, 'a'))] };
    await Promise.all(Array.from({ length: 5 }, (_, i) => tickets.add(body, `large-00${i}`)));
    assert.deepEqual(batches, [2, 2, 1]);
  });

  it('get the same answer under the same key, and one wins when their bodies differ', async (t) => {
    const { tickets } = await storeOf(t);
    const bodies = ['een', 'twee', 'een', 'twee'].map((line) => ({ ...validTicket, summary: [line] }));
    const sent = await Promise.all(bodies.map((body) => tickets.add(body, 'the-same-key')));
    assert.deepEqual(
      sent.map(({ kind }) => kind),
      ['stored', 'conflict', 'repeated', 'conflict'],
    );
    assert.equal(stored(sent[0]).reference, stored(sent[2]).reference);
    assert.deepEqual(await tickets.counts(), { open: 1, dead: 0, delivered: 0, closed: 0 });
  });

  it('fail together when their commit fails, and leave nothing behind', async (t) => {
    const { database, tickets } = await storeOf(t);
    await sql`alter table deliveries rename to elsewhere`.execute(database.db);
    const add = () => Promise.allSettled(Array.from({ length: 5 }, (_, i) => tickets.add(validTicket, `fails-0${i}`)));
    for (const result of await add()) {
      assert.equal(result.status, 'rejected');
      assert.equal((result.reason as Error).name, 'StoreError');
    }
    await sql`alter table elsewhere rename to deliveries`.execute(database.db);
    assert.deepEqual(await allIn(tickets), []);
    assert.deepEqual(new Set((await add()).map(({ status }) => status)), new Set(['fulfilled']));
    assert.equal((await allIn(tickets)).length, 5);
  });

  it('fail together when the disk is full, in words that repeat nothing', onlySqlite, async (t) => {
    const { database, tickets } = await storeOf(t);
    await tickets.add(validTicket, 'before-01');
    const limit = async (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(database.db);
    await limit(1);
    const body = { ...validTicket, fields: { message: 'zeer persoonlijk '.repeat(200) } };
    const add = () => Promise.allSettled(Array.from({ length: 20 }, (_, i) => tickets.add(body, `full-00${i}`)));
    for (const result of await add()) {
      assert.equal(result.status, 'rejected');
      assert.equal(String(result.reason), 'StoreError: The store failed: SQLITE_FULL');
    }
    assert.equal((await allIn(tickets)).length, 1);
    await limit(1_000_000);
    assert.deepEqual(new Set((await add()).map(({ status }) => status)), new Set(['fulfilled']));
  });
});

describe('a transaction that the database itself ends, as a full disk does', () => {
  it('has its own reason', onlySqlite, async (t) => {
    const { database, tickets } = await storeOf(t);
    await endTransactions(database);
    await assert.rejects(tickets.add(validTicket, 'ended-01'), {
      message: 'The store failed: SQLITE_CONSTRAINT_TRIGGER',
    });
    await sql`drop trigger full`.execute(database.db);
    assert.equal((await tickets.add(validTicket, 'ended-01')).kind, 'stored');
  });
});

describe('a store that does not take a ticket', () => {
  it('is not ready until it takes something again', onlySqlite, async (t) => {
    const { database, tickets } = await storeOf(t);
    const readOnly = async (is: 0 | 1) => sql.raw(`pragma query_only = ${is}`).execute(database.db);
    await readOnly(1);
    await assert.rejects(tickets.add(validTicket, 'unready-1'));
    for (let looks = 0; looks < 2; looks += 1) assert.equal(await tickets.isReady(), false);
    await readOnly(0);
    assert.equal(await tickets.isReady(), true);
  });

  it('leaves nothing behind of what it tried', async (t) => {
    const { database, tickets } = await storeOf(t);
    await sql`alter table deliveries rename to elsewhere`.execute(database.db);
    await assert.rejects(tickets.add(validTicket, 'unready-2'));
    assert.deepEqual(await Promise.all([tickets.isReady(), tickets.isReady()]), [true, true]);
    assert.deepEqual(await database.db.selectFrom('tickets').selectAll().execute(), []);
  });
});

/** From now on the database ends each transaction that adds a delivery. */
async function endTransactions({ db }: Database): Promise<void> {
  await sql`create trigger full before insert on deliveries begin select raise(rollback, 'full'); end`.execute(db);
}

async function storeOf(t: TestContext): Promise<{ readonly database: Database; readonly tickets: TicketStore }> {
  const database = await openStore(t);
  return { database, tickets: new TicketStore(database) };
}

/** A store, and how many tickets it inserted at a time. */
async function countingStore(t: TestContext): Promise<{ readonly batches: number[]; readonly tickets: TicketStore }> {
  const database = await openStore(t);
  const batches: number[] = [];
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (isInsert(node) && node.into?.table.identifier.name === 'tickets') batches.push(rowsOf(node));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { batches, tickets: new TicketStore({ ...database, db: database.db.withPlugin(plugin) }) };
}

function isInsert(node: RootOperationNode): node is InsertQueryNode {
  return node.kind === 'InsertQueryNode';
}

function rowsOf({ values }: InsertQueryNode): number {
  return values && ValuesNode.is(values) ? values.values.length : 0;
}

function file(name: string, content: Buffer): NonNullable<TicketBody['attachments']>[number] {
  return { name, type: 'text/plain', content: content.toString('base64') };
}

function stored(sent: Sent | undefined) {
  assert.ok(sent && sent.kind !== 'conflict');
  return sent;
}

async function deliveriesIn({ db }: Database) {
  const columns = ['target', 'state', 'attempts', 'next_at', 'last_error'] as const;
  return db.selectFrom('deliveries').select(columns).orderBy('id').execute();
}
