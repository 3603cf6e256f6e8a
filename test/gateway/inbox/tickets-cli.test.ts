import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Database } from '../../../src/gateway/store/database.ts';
import { DeliveryStore } from '../../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import type { TicketBody } from '../../../src/ticket/contract.ts';
import { validTicket, validTicketWithFiles } from '../../ticket/contract-table.ts';
import { onlySqlite, openStore, run, temporaryFolder, type Ended } from '../harness.ts';

describe('npm run tickets', () => {
  it('says so when there are no tickets', async (t) => {
    const { tickets } = await inbox(t, []);
    assert.deepEqual(await tickets('list'), { out: 'There are no tickets.\n', err: '', code: 0 });
  });

  it('lists the open tickets first, the oldest of them first', async (t) => {
    const { tickets } = await inbox(t, [validTicket, validTicket, validTicket]);
    await tickets('close', 'WW-000001');
    const { out } = await tickets('list');
    const [head, ...rows] = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    assert.deepEqual(head, ['REFERENCE', 'STORED', 'CONTACT', 'STATE']);
    assert.deepEqual(
      rows.map(([reference, , contact, state]) => [reference, contact, state?.split(' ')[0]]),
      [
        ['WW-000002', 'aliviaHelpdesk', 'open'],
        ['WW-000003', 'aliviaHelpdesk', 'open'],
        ['WW-000001', 'aliviaHelpdesk', 'closed'],
      ],
    );
  });

  it('shows all of a ticket', async (t) => {
    const { tickets } = await inbox(t, [{ ...validTicket, fields: { message: 'Een.\r\nTwee.' } }]);
    const { out, code } = await tickets('show', 'WW-000001');
    const shown = out.replace(/^Stored .*$/m, 'Stored');
    assert.equal(
      shown,
      `Reference  WW-000001
State      open
Stored
Contact    aliviaHelpdesk
Language   nl
Catalogue  3f9a-1
What was tried
  1. Ik meld mij aan als burger.
  2. Bij 'Ik wil me aanmelden als:' koos ik een beroep.
Fields
  message
    | Een.
    | Twee.
`,
    );
    assert.equal(code, 0);
  });

  it('says in one line that a ticket cannot be read, without what is in it', async (t) => {
    const { tickets, database } = await inbox(t, [validTicket]);
    await database.db.updateTable('tickets').set({ fields: 'An Voorbeeld' }).execute();
    const said = 'The store failed: SyntaxError\n';
    assert.deepEqual(await tickets('show', 'WW-000001'), { out: '', err: said, code: 1 });
  });

  it('finds a reference as it was heard on the phone', async (t) => {
    const { tickets } = await inbox(t, [validTicket]);
    assert.match((await tickets('show', ' ww-oooool ')).out, /^Reference {2}WW-000001$/m);
  });

  it('closes a ticket once', async (t) => {
    const { tickets } = await inbox(t, [validTicket]);
    assert.deepEqual(await tickets('close', 'WW-000001'), { out: 'WW-000001 is closed.\n', err: '', code: 0 });
    assert.deepEqual(await tickets('close', 'WW-000001'), { out: 'WW-000001 was closed already.\n', err: '', code: 0 });
    assert.match((await tickets('show', 'WW-000001')).out, /^State {6}closed \d{4}-/m);
  });

  it('lists what was given up and why, and sends it once more', async (t) => {
    const { tickets, store } = await inbox(t, [validTicket, validTicket], ['alivia-mail', 'desk']);
    const leased = await store.lease({ most: 3, forMs: 1000, now: Date.now(), targets: ['alivia-mail', 'desk'] });
    for (const delivery of leased) await store.end(delivery, { kind: 'dead', why: 'answered 403\u001B[2J' });
    const dead = await tickets('dead');
    const [head, ...rows] = dead.out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    assert.deepEqual(head, ['REFERENCE', 'TARGET', 'ATTEMPTS', 'SINCE', 'WHY']);
    assert.deepEqual(
      rows.map(([reference, target, attempts, , why]) => [reference, target, attempts, why]),
      [
        ['WW-000001', 'alivia-mail', '1', String.raw`answered 403\u{1b}[2J`],
        ['WW-000001', 'desk', '1', String.raw`answered 403\u{1b}[2J`],
        ['WW-000002', 'alivia-mail', '1', String.raw`answered 403\u{1b}[2J`],
      ],
    );
    assert.equal((await tickets('requeue', 'ww-oooool')).out, '2 deliveries are queued again.\n');
    assert.equal((await tickets('requeue', 'all')).out, '1 delivery is queued again.\n');
    assert.equal((await tickets('dead')).out, 'Nothing was given up.\n');
    assert.equal(await store.nextAt(['desk']).then((at = Infinity) => at <= Date.now()), true);
  });

  it('says so when there is nothing to send once more', async (t) => {
    const { tickets } = await inbox(t, [validTicket]);
    assert.deepEqual(await tickets('requeue', 'all'), { out: 'Nothing was given up.\n', err: '', code: 0 });
    const nothing = { out: '', err: 'Nothing of WW-000001 was given up.\n', code: 1 };
    assert.deepEqual(await tickets('requeue', 'WW-000001'), nothing);
    assert.equal((await tickets('requeue', 'WW-999999')).err, 'There is no ticket WW-999999.\n');
  });

  it('never lets a ticket drive the terminal or pass for another', async (t) => {
    const hostile = '\u001B]0;owned\u0007\u001B[2J\u009B31m\u202Eabc\u2028\u200B\uD800\u0000';
    const fields = { message: `${hostile}\nReference  WW-ZZZZZZ\rState      closed` };
    const { tickets } = await inbox(t, [{ ...validTicket, summary: [`${hostile}\nFields`], fields }]);
    const { out } = await tickets('show', 'WW-000001');
    assert.doesNotMatch(out.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    assert.match(
      out,
      /\\u\{1b\}\]0;owned\\u\{7\}\\u\{1b\}\[2J\\u\{9b\}31m\\u\{202e\}abc\\u\{2028\}\\u\{200b\}\\u\{d800\}\\u\{0\}/,
    );
    assert.deepEqual(out.match(/^(Reference|State|Fields).*$/gm), [
      'Reference  WW-000001',
      'State      open',
      'Fields',
    ]);
  });

  it('says which ticket there is not, without repeating what could harm', async (t) => {
    const { tickets } = await inbox(t, []);
    const { err, code } = await tickets('show', 'WW-\u001B[2J');
    assert.equal(err, 'There is no ticket WW-\\u{1b}[2J.\n');
    assert.equal(code, 1);
  });

  it('explains itself when it is not understood', async (t) => {
    const { tickets } = await inbox(t, []);
    for (const args of [
      [],
      ['help'],
      ['show'],
      ['close'],
      ['requeue'],
      ['list', 'all'],
      ['dead', 'all'],
      ['show', 'a', 'b'],
      ['closed', 'a'],
    ]) {
      const { err, code } = await tickets(...args);
      assert.match(err, /^Usage:\n {2}npm run tickets list/);
      assert.equal(code, 2);
    }
  });

  it('saves the files of a ticket under names of its own, once', async (t) => {
    const name = '../../evil\u202egnp.PNG'.replaceAll('/', '-');
    const [png, ...rest] = validTicketWithFiles.attachments!;
    const { tickets } = await inbox(t, [{ ...validTicketWithFiles, attachments: [{ ...png!, name }, ...rest] }]);
    const folder = temporaryFolder(t);
    const { out, code } = await tickets('save', 'WW-000001', folder);
    assert.equal(code, 0);
    const saved = readdirSync(folder).toSorted();
    assert.equal(saved[0], 'WW-000001-1.png');
    assert.deepEqual(
      out.trim().split('\n'),
      saved.map((file) => join(folder, file)),
    );
    assert.deepEqual(readFileSync(join(folder, 'WW-000001-1.png')), Buffer.from(png!.content, 'base64'));
    assert.equal(statSync(join(folder, 'WW-000001-1.png')).mode & 0o777, 0o600);
    const again = await tickets('save', 'WW-000001', folder);
    assert.match(again.err, /cannot be written: EEXIST/);
    assert.equal(again.code, 1);
  });

  it('says so when nothing was ever stored, and makes nothing', onlySqlite, async (t) => {
    const dataDir = temporaryFolder(t);
    const { err, code } = await run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, ['list']);
    assert.equal(err, `There are no tickets yet in DATA_DIR (${dataDir}).\n`);
    assert.equal(code, 1);
  });
});

type Inbox = {
  readonly tickets: (...args: readonly string[]) => Promise<Ended>;
  readonly database: Database;
  readonly store: DeliveryStore;
};

/** A folder with these tickets for these targets, as WW-000001 and on, and the command that reads it. */
async function inbox(t: TestContext, bodies: readonly TicketBody[], targets: readonly string[] = []): Promise<Inbox> {
  const dataDir = temporaryFolder(t);
  let count = 0;
  const database = await openStore(t, dataDir);
  const store = new TicketStore(database, () => `WW-00000${(count += 1)}`);
  for (const [index, body] of bodies.entries()) await store.add(body, `inbox-${index}`, { targets });
  return {
    tickets: (...args) => run('inbox/tickets-cli.ts', { DATA_DIR: dataDir }, args),
    database,
    store: new DeliveryStore(database),
  };
}
