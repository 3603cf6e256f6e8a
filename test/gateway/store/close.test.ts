import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { DeliveryStore } from '../../../src/gateway/store/deliveries.ts';
import { oldestUndelivered } from '../../../src/gateway/store/oldest-undelivered.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { openStore } from '../harness.ts';

const why = 'the ticket was closed';
const minute = 60_000;

describe('a ticket that is closed', () => {
  it('is sent no more, and nothing waits for its targets', async (t) => {
    const { database, tickets, deliveries, reference, now, statesOf } = await storeOf(t);
    assert.equal(await tickets.close(reference), true);
    assert.deepEqual(await statesOf(), [`a dead ${why}`, `gone dead ${why}`]);
    assert.equal(await deliveries.nextAt(['a', 'gone']), undefined);
    assert.deepEqual(await deliveries.lease({ most: 9, forMs: minute, now, targets: ['a', 'gone'] }), []);
    assert.equal(await oldestUndelivered(database), undefined);
    const open = (await deliveries.counts()).filter(({ n }) => n > 0);
    assert.deepEqual(open, []);
  });

  it('leaves the deliveries of others alone, and those that were over', async (t) => {
    const { tickets, deliveries, reference, now, statesOf } = await storeOf(t);
    const other = await tickets.add(validTicket, 'close-002', { targets: ['a'] });
    assert.ok(other.kind === 'stored');
    const [first] = await deliveries.lease({ most: 1, forMs: minute, now, targets: ['a'] });
    assert.ok(first?.ticket.reference === reference);
    await deliveries.end(first, { kind: 'done', targetNumber: '17' });
    await tickets.close(reference);
    assert.deepEqual(await statesOf(), ['a done null', `gone dead ${why}`]);
    assert.deepEqual(await statesOf(other.reference), ['a pending null']);
  });

  it('has a delivery that is under way end, but not begin again', async (t) => {
    for (const [ended, state] of [
      [{ kind: 'done' }, 'a done null'],
      [{ kind: 'again', at: Date.now() + minute, why: 'a lock' }, `a dead ${why}`],
      [{ kind: 'dead', why: 'no right' }, 'a dead no right'],
    ] as const) {
      const { tickets, deliveries, reference, now, statesOf } = await storeOf(t);
      const [lease] = await deliveries.lease({ most: 1, forMs: minute, now, targets: ['a'] });
      assert.ok(lease);
      await tickets.close(reference);
      assert.deepEqual(await statesOf(), ['a leased null', `gone dead ${why}`]);
      assert.equal(await deliveries.end(lease, ended), true);
      assert.deepEqual(await statesOf(), [state, `gone dead ${why}`]);
      assert.equal(await deliveries.nextAt(['a']), undefined);
    }
  });

  it('is not sent either when whoever delivered it has died', async (t) => {
    const { tickets, deliveries, reference, now, statesOf } = await storeOf(t);
    const lease = (at: number) => deliveries.lease({ most: 1, forMs: minute, now: at, targets: ['a'] });
    assert.equal((await lease(now)).length, 1);
    await tickets.close(reference);
    assert.deepEqual(await lease(now + minute), []);
    assert.deepEqual(await statesOf(), [`a dead ${why}`, `gone dead ${why}`]);
  });
});

/** A store with one ticket for two targets, of which the second is in no configuration; `now` is after it was stored. */
async function storeOf(t: TestContext) {
  const database = await openStore(t);
  const tickets = new TicketStore(database);
  const deliveries = new DeliveryStore(database);
  const sent = await tickets.add(validTicket, 'close-001', { targets: ['a', 'gone'] });
  assert.ok(sent.kind === 'stored');
  const statesOf = async (reference = sent.reference): Promise<readonly string[]> => {
    const rows = database.db.selectFrom('deliveries').innerJoin('tickets', 'tickets.id', 'ticket_id');
    const own = rows.select(['target', 'state', 'last_error']).where('reference', '=', reference);
    return (await own.orderBy('deliveries.id').execute()).map((row) => `${row.target} ${row.state} ${row.last_error}`);
  };
  return { database, tickets, deliveries, reference: sent.reference, now: Date.now() + minute, statesOf };
}
