import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Database } from '../../../src/gateway/store/database.ts';
import { DeliveryStore, farthestAhead } from '../../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { allIn } from '../all-in.ts';
import { openStore } from '../harness.ts';

const minute = 60_000;

describe('a lease', () => {
  it('has all that a target must get', async (t) => {
    const { lease, tickets } = await storeOf(t);
    const attachments = [{ name: 'a.txt', type: 'text/plain' as const, content: 'w6nDqW4=' }];
    await tickets.add({ ...validTicket, attachments }, 'whole-01', { targets: ['a'] });
    const [ticket] = await allIn(tickets);
    const [leased] = await lease('a');
    const { contact, language, catalogue, summary, fields } = validTicket;
    assert.deepEqual(leased?.ticket, {
      contact,
      language,
      catalogue,
      summary,
      fields,
      reference: ticket?.reference,
      storedAt: ticket?.storedAt,
      attachments: [{ name: 'a.txt', type: 'text/plain', content: Buffer.from('één') }],
    });
  });

  it('is for the targets that are named, the oldest tickets first', async (t) => {
    const { lease } = await storeOf(t, { targets: ['a', 'b'], tickets: 3 });
    assert.deepEqual(await lease('elsewhere'), []);
    const leased = await lease('b');
    assert.deepEqual(
      leased.map(({ target, attempt }) => [target, attempt]),
      [
        ['b', 1],
        ['b', 1],
        ['b', 1],
      ],
    );
    const references = leased.map(({ ticket }) => ticket.reference);
    assert.deepEqual(
      (await lease('a')).map(({ ticket }) => ticket.reference),
      references,
    );
  });

  it('is shared evenly between targets, and is as many as are asked', async (t) => {
    const { deliveries, now } = await storeOf(t, { targets: ['a', 'b', 'c'], tickets: 5 });
    const leased = await deliveries.lease({ most: 7, forMs: minute, now, targets: ['a', 'b', 'c'] });
    const targets = leased.map(({ target }) => target).join('');
    assert.equal(targets, 'aaabbcc');
  });

  it('is nobody else’s until it ends', async (t) => {
    const { lease, now } = await storeOf(t, { targets: ['a'], tickets: 1 });
    const [first] = await lease('a');
    assert.deepEqual(await lease('a', now + minute - 1), []);
    const [second] = await lease('a', now + minute);
    assert.deepEqual([second?.id, second?.attempt], [first?.id, 2]);
    assert.equal(second?.since, first?.since);
  });

  it('lasts no longer than anything is put off', async (t) => {
    const { deliveries, now } = await storeOf(t, { targets: ['a'], tickets: 1 });
    const long = { most: 10, forMs: 10 * farthestAhead, targets: ['a'] };
    assert.deepEqual(
      (await deliveries.lease({ ...long, now })).map(({ attempt }) => attempt),
      [1],
    );
    assert.deepEqual(await deliveries.lease({ ...long, now: now + farthestAhead - 1 }), []);
    assert.equal((await deliveries.lease({ ...long, now: now + farthestAhead })).length, 1);
  });

  it('can be ended once, and by whoever has it', async (t) => {
    const { deliveries, lease, now } = await storeOf(t, { targets: ['a'], tickets: 1 });
    const [first] = await lease('a');
    const [second] = await lease('a', now + minute);
    assert.ok(first && second);
    assert.equal(await deliveries.end(first, { kind: 'dead', why: 'too late' }), false);
    assert.equal(await deliveries.end(second, { kind: 'done' }), true);
    assert.equal(await deliveries.end(second, { kind: 'done' }), false);
    assert.deepEqual(await lease('a', now + 10 * minute), []);
  });
});

describe('a delivery', () => {
  it('waits until the time of its next attempt', async (t) => {
    const { deliveries, lease, now } = await storeOf(t, { targets: ['a'], tickets: 1 });
    const [first] = await lease('a');
    assert.ok(first);
    await deliveries.end(first, { kind: 'again', at: now + 5 * minute, why: 'a lock' });
    assert.equal(await deliveries.nextAt(['b', 'a']), now + 5 * minute);
    assert.deepEqual(await lease('a', now + 5 * minute - 1), []);
    const [second] = await lease('a', now + 5 * minute);
    assert.deepEqual([second?.attempt, second?.since], [2, now]);
  });

  it('is due at the end of its lease, and never once it is done', async (t) => {
    const { deliveries, lease, now } = await storeOf(t, { targets: ['a'], tickets: 1 });
    const [leased] = await lease('a');
    assert.ok(leased);
    assert.equal(await deliveries.nextAt(['a']), now + minute);
    await deliveries.end(leased, { kind: 'done' });
    assert.equal(await deliveries.nextAt(['a']), undefined);
    assert.equal(await deliveries.nextAt([]), undefined);
  });

  it('is due when the clock was set back, pending or leased', async (t) => {
    const { deliveries, lease, now } = await storeOf(t, { targets: ['a'], tickets: 2 });
    const [pending] = await lease('a');
    assert.ok(pending);
    await deliveries.end(pending, { kind: 'again', at: now + minute, why: 'a lock' });
    const before = now + minute - farthestAhead;
    assert.deepEqual(await lease('a', before), []);
    assert.equal((await lease('a', before - 1)).length, 2);
  });

  it('that is given up waits for an operator, with the reason', async (t) => {
    const { deliveries, lease, tickets, now } = await storeOf(t, { targets: ['a'], tickets: 2 });
    const [leased] = await lease('a');
    assert.ok(leased);
    await deliveries.end(leased, { kind: 'dead', why: 'no right\0 \uD800' });
    const { reference } = leased.ticket;
    const [dead, ...others] = await deliveries.dead();
    assert.deepEqual(
      { ...dead, since: '' },
      { reference, target: 'a', attempts: 1, since: '', why: 'no right \uFFFD' },
    );
    assert.ok(Date.parse(dead?.since ?? '') >= now - minute);
    assert.deepEqual(others, []);
    await tickets.close(reference);
    assert.deepEqual(await deliveries.dead(), []);
  });

  it('is queued again by the reference as it was heard, and goes on counting', async (t) => {
    const { deliveries, lease, now } = await storeOf(t, { targets: ['a', 'b'], tickets: 2 });
    for (const leased of await lease('a')) await deliveries.end(leased, { kind: 'dead', why: 'no right' });
    const [first] = await deliveries.dead();
    assert.equal(await deliveries.requeue('WW-000000', now), 0);
    assert.equal(await deliveries.requeue(` ${first?.reference.toLowerCase()} `, now), 1);
    assert.equal(await deliveries.requeue('all', now), 1);
    assert.equal(await deliveries.requeue('all', now), 0);
    const again = await lease('a', now + 10 * minute);
    assert.deepEqual(
      again.map(({ attempt, since }) => [attempt, since]),
      [
        [2, now + 10 * minute],
        [2, now + 10 * minute],
      ],
    );
  });

  it('that was held is queued, and one to the inbox has arrived', async (t) => {
    const { deliveries, lease, tickets, now } = await storeOf(t);
    await tickets.add(validTicket, 'held-001', { targets: ['a'], held: 'the trap' });
    await tickets.add(validTicket, 'held-002', { targets: [], held: 'the trap' });
    assert.deepEqual(await countsOf(deliveries), ['a dead 1', 'inbox dead 1']);
    assert.equal(await deliveries.requeue('all', now), 2);
    assert.deepEqual(await countsOf(deliveries), ['a pending 1', 'inbox done 1']);
    assert.deepEqual(
      (await lease('a')).map(({ attempt }) => attempt),
      [1],
    );
  });

  it('of a ticket that is closed is not queued again', async (t) => {
    const { deliveries, lease, tickets, now } = await storeOf(t, { targets: ['a'], tickets: 1 });
    for (const leased of await lease('a')) await deliveries.end(leased, { kind: 'dead', why: 'no right' });
    const [dead] = await deliveries.dead();
    await tickets.close(dead?.reference ?? '');
    assert.equal(await deliveries.requeue('all', now), 0);
  });
});

describe('a ticket that cannot be read', () => {
  it('is given up, and holds up no other', async (t) => {
    const { database, deliveries, lease, tickets } = await storeOf(t, { targets: ['a'], tickets: 2 });
    const [first, second] = await allIn(tickets);
    assert.ok(first && second);
    const broken = database.db.updateTable('tickets').set({ fields: '{"name":"An Voorbeeld' });
    await broken.where('reference', '=', first.reference).execute();
    assert.deepEqual(
      (await lease('a')).map(({ ticket }) => ticket.reference),
      [second.reference],
    );
    const [dead] = await deliveries.dead();
    assert.deepEqual([dead?.reference, dead?.why], [first.reference, 'the ticket cannot be read']);
    await assert.rejects(tickets.withReference(first.reference), {
      name: 'StoreError',
      message: 'The store failed: SyntaxError',
    });
  });
});

describe('the counts of deliveries', () => {
  it('are by target and state, as they are now', async (t) => {
    const { deliveries, lease, tickets } = await storeOf(t, { targets: ['a', 'b'], tickets: 4 });
    await tickets.add(validTicket, 'inbox-01');
    assert.deepEqual(await countsOf(deliveries), ['a pending 4', 'b pending 4', 'inbox done 1']);
    const [one, two, three] = await lease('a');
    assert.ok(one && two && three);
    await deliveries.end(one, { kind: 'done' });
    await deliveries.end(two, { kind: 'dead', why: 'no right' });
    await deliveries.end(three, { kind: 'again', at: Date.now(), why: 'a lock' });
    await tickets.add(validTicket, 'later-01', { targets: ['b'] });
    const expected = ['a dead 1', 'a done 1', 'a leased 1', 'a pending 1', 'b pending 5', 'inbox done 1'];
    assert.deepEqual(await countsOf(deliveries), expected);
    await tickets.close(two.ticket.reference);
    // What still waited for the other target waits no more either.
    const left = ['a done 1', 'a leased 1', 'a pending 1', 'b pending 4', 'inbox done 1'];
    assert.deepEqual(await countsOf(deliveries), left);
  });
});

async function countsOf(deliveries: DeliveryStore): Promise<readonly string[]> {
  const counts = (await deliveries.counts()).filter(({ n }) => n > 0);
  return counts.map(({ target, state, n }) => `${target} ${state} ${n}`).toSorted();
}

/** A store with as many tickets for these targets; leases last a minute. */
async function storeOf(t: TestContext, { targets = ['a'], tickets: most = 0 } = {}) {
  const database: Database = await openStore(t);
  const tickets = new TicketStore(database);
  const deliveries = new DeliveryStore(database);
  for (let i = 0; i < most; i += 1) await tickets.add(validTicket, `ticket-0${i}`, { targets });
  const now = Date.now() + minute;
  const lease = (target: string, at = now) => deliveries.lease({ most: 10, forMs: minute, now: at, targets: [target] });
  return { database, tickets, deliveries, lease, now };
}
