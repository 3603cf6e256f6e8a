import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { DeliveryStore, type LeasedDelivery } from '../../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { openStore } from '../harness.ts';

describe('a delivery that somebody else has by now', () => {
  it('is done when it was made all the same', async (t) => {
    const { store, first, second } = await leasedTwice(t);
    assert.equal(await store.end(first, { kind: 'done', targetNumber: '17' }), true);
    assert.equal(await store.end(second, { kind: 'again', at: Date.now(), why: 'a lock' }), false);
    assert.equal(await store.nextAt(['desk']), undefined);
  });

  it('is done when it waits for its next attempt', async (t) => {
    const { store, first, second } = await leasedTwice(t);
    assert.equal(await store.end(second, { kind: 'again', at: Date.now(), why: 'a lock' }), true);
    assert.equal(await store.end(first, { kind: 'done' }), true);
    assert.equal(await store.nextAt(['desk']), undefined);
  });

  it('stays with who has it when it failed', async (t) => {
    const { store, first, second } = await leasedTwice(t);
    assert.equal(await store.end(first, { kind: 'again', at: Date.now(), why: 'a lock' }), false);
    assert.equal(await store.end(first, { kind: 'dead', why: 'no right' }), false);
    assert.equal(await store.end(second, { kind: 'done' }), true);
  });

  it('stays given up', async (t) => {
    const { store, first, second } = await leasedTwice(t);
    assert.equal(await store.end(second, { kind: 'dead', why: 'no right' }), true);
    assert.equal(await store.end(first, { kind: 'done' }), false);
    assert.equal((await store.dead()).length, 1);
  });
});

type LeasedTwice = {
  readonly store: DeliveryStore;
  readonly first: LeasedDelivery;
  readonly second: LeasedDelivery;
};

/** A delivery whose lease ended, so that it was leased again. */
async function leasedTwice(t: TestContext): Promise<LeasedTwice> {
  const database = await openStore(t);
  await new TicketStore(database).add(validTicket, 'late-end-1', { targets: ['desk'] });
  const store = new DeliveryStore(database);
  const lease = (now: number) => store.lease({ most: 1, forMs: 1000, now, targets: ['desk'] });
  const now = Date.now() + 1000;
  const [first] = await lease(now);
  const [second] = await lease(now + 1000);
  assert.ok(first && second);
  return { store, first, second };
}
