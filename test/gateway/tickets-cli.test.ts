import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { openDatabase } from '../../src/gateway/store/database.ts';
import { TicketStore } from '../../src/gateway/store/tickets.ts';
import type { TicketBody } from '../../src/ticket/contract.ts';
import { validTicket } from '../ticket/contract-table.ts';
import { run, temporaryFolder, type Ended } from './harness.ts';

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
    for (const args of [[], ['help'], ['show'], ['close'], ['list', 'all'], ['show', 'a', 'b'], ['closed', 'a']]) {
      const { err, code } = await tickets(...args);
      assert.match(err, /^Usage:\n {2}npm run tickets list/);
      assert.equal(code, 2);
    }
  });

  it('says so when nothing was ever stored, and makes nothing', async (t) => {
    const dataDir = temporaryFolder(t);
    const { err, code } = await run('tickets-cli.ts', { DATA_DIR: dataDir }, ['list']);
    assert.equal(err, `There are no tickets yet in DATA_DIR (${dataDir}).\n`);
    assert.equal(code, 1);
  });
});

/** A folder with these tickets as WW-000001 and on, and the command that reads it. */
async function inbox(
  t: TestContext,
  bodies: readonly TicketBody[],
): Promise<{ readonly tickets: (...args: readonly string[]) => Promise<Ended> }> {
  const dataDir = temporaryFolder(t);
  let count = 0;
  const store = new TicketStore(await openDatabase(dataDir), () => `WW-00000${(count += 1)}`);
  for (const [index, body] of bodies.entries()) await store.add(body, `inbox-${index}`);
  await store.destroy();
  return { tickets: (...args) => run('tickets-cli.ts', { DATA_DIR: dataDir }, args) };
}
