import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { DeliveryStore, type Ended } from '../../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { openStore } from '../harness.ts';

const ends = {
  done: { kind: 'done' },
  again: { kind: 'again', at: Date.now(), why: 'a lock' },
  dead: { kind: 'dead', why: 'no right' },
} satisfies Record<string, Ended>;

type Story = { readonly a?: keyof typeof ends; readonly b?: keyof typeof ends; readonly held?: string };

const stories: readonly (readonly [status: string, when: string, story: Story])[] = [
  ['stored', 'it has no target', {}],
  ['stored', 'its target did not take it yet', { a: 'again' }],
  ['stored', 'one of its targets did not take it yet', { a: 'done', b: 'again' }],
  ['delivered', 'its target took it', { a: 'done' }],
  ['delivered', 'all its targets took it', { a: 'done', b: 'done' }],
  ['refused', 'its target refused it', { a: 'dead' }],
  ['delivered', 'one of its targets took it and the other refused it', { a: 'dead', b: 'done' }],
  ['refused', 'both its targets refused it', { a: 'dead', b: 'dead' }],
  ['refused', 'one of its targets refused it and none has it', { a: 'dead', b: 'again' }],
  ['refused', 'it is held', { a: 'again', held: 'the trap' }],
  ['refused', 'it is held and has no target', { held: 'the trap' }],
];

describe('the status of a ticket', () => {
  for (const [status, when, { a, b, held }] of stories) {
    it(`is ${status} when ${when}`, async (t) => {
      const { statusAfter } = await storeOf(t);
      const ended = { ...(a === undefined ? {} : { a: ends[a] }), ...(b === undefined ? {} : { b: ends[b] }) };
      assert.equal((await statusAfter(ended, held))?.status, status);
    });
  }

  it('is closed once it is closed, whatever became of its deliveries', async (t) => {
    const { statusAfter, tickets, token } = await storeOf(t);
    const refused = await statusAfter({ a: ends.dead });
    assert.equal(await tickets.close(refused?.reference ?? ''), true);
    assert.equal(await tickets.close(refused?.reference ?? ''), false);
    assert.deepEqual(await tickets.counts(), { open: 0, dead: 0, delivered: 0, closed: 1 });
    assert.equal((await tickets.statusOf(await token()))?.status, 'closed');
  });

  it('has the first number that a target gave', async (t) => {
    const { statusAfter } = await storeOf(t);
    const ended = { a: ends.done, b: { ...ends.done, targetNumber: '4711' }, c: { ...ends.done, targetNumber: '12' } };
    assert.equal((await statusAfter(ended))?.targetNumber, '4711');
  });

  it('has the number of the target that has it when another refused it', async (t) => {
    const { statusAfter } = await storeOf(t);
    assert.equal((await statusAfter({ a: ends.dead, b: { ...ends.done, targetNumber: '12' } }))?.targetNumber, '12');
  });

  it('has no number of a target that gave none', async (t) => {
    const { statusAfter } = await storeOf(t);
    assert.deepEqual(Object.keys((await statusAfter({ a: ends.done })) ?? {}), [
      'reference',
      'status',
      'contact',
      'storedAt',
    ]);
  });
});

/** A store for one ticket: its status once deliveries to the targets that are named ended like this. */
async function storeOf(t: TestContext) {
  const database = await openStore(t);
  const tickets = new TicketStore(database);
  const deliveries = new DeliveryStore(database);
  const token = async (): Promise<string> => {
    const row = await database.db.selectFrom('tickets').select('token').executeTakeFirstOrThrow();
    return row.token;
  };
  const statusAfter = async (ended: Readonly<Record<string, Ended>>, held?: string) => {
    const targets = Object.keys(ended);
    await tickets.add(validTicket, 'status-1', { targets, ...(held === undefined ? {} : { held }) });
    for (const lease of await deliveries.lease({ most: 9, forMs: 60_000, now: Date.now(), targets })) {
      const end = ended[lease.target];
      if (end) await deliveries.end(lease, end);
    }
    return tickets.statusOf(await token());
  };
  return { tickets, token, statusAfter };
}
