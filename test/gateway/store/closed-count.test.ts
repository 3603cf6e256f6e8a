import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClosedCount } from '../../../src/gateway/store/closed-count.ts';
import type { Database } from '../../../src/gateway/store/database.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { openStore } from '../harness.ts';

const hour = 3_600_000;

describe('the count of closed tickets', () => {
  it('has each once, whenever it was closed and whatever the clock does', async (t) => {
    const database = await openStore(t);
    const closed = new ClosedCount(database);
    const now = Date.now();
    const closeAt = closer(new TicketStore(database), database);
    assert.deepEqual(await closed.count(now), { n: 0, inInbox: 0 });
    await closeAt(now);
    assert.deepEqual(await closed.count(now), { n: 1, inInbox: 1 });
    assert.deepEqual(await closed.count(now + 3 * hour), { n: 1, inInbox: 1 });
    await closeAt(now + 2 * hour);
    assert.deepEqual(await closed.count(now + 3 * hour), { n: 2, inInbox: 1 });
    assert.deepEqual(await closed.count(now + 6 * hour), { n: 2, inInbox: 1 });
    assert.deepEqual(await closed.count(now), { n: 2, inInbox: 1 });
  });
});

/** Stores tickets, each closed at a time. */
function closer(tickets: TicketStore, { db }: Database): (time: number) => Promise<void> {
  let stored = 0;
  return async (time) => {
    stored += 1;
    const sent = await tickets.add(validTicket, `key-000${stored}`, { targets: stored === 2 ? ['helpdesk'] : [] });
    assert.ok(sent.kind === 'stored');
    const closedAt = { closed_at: new Date(time).toISOString() };
    await db.updateTable('tickets').set(closedAt).where('reference', '=', sent.reference).execute();
  };
}
