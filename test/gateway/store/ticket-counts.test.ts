import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DeliveryStore, type Ended } from '../../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { openStore } from '../harness.ts';

const ends = {
  done: { kind: 'done' },
  again: { kind: 'again', at: Date.now() + 1000, why: 'a lock' },
  dead: { kind: 'dead', why: 'no right' },
} satisfies Record<string, Ended>;

/** Tickets by what became of their deliveries, and what somebody must still do about them. */
const stories: readonly (readonly [progress: string, ends: readonly (keyof typeof ends)[], held?: string])[] = [
  ['open', []],
  ['dead', [], 'the trap'],
  ['dead', ['again'], 'the trap'],
  ['open', ['again']],
  ['open', ['done', 'again']],
  ['open', ['again', 'again']],
  ['dead', ['dead', 'again']],
  ['dead', ['done', 'dead']],
  ['dead', ['dead', 'dead']],
  ['delivered', ['done', 'done']],
];

describe('what must still be done about tickets', () => {
  it('is counted and listed alike, and is nothing once they are closed', async (t) => {
    const database = await openStore(t);
    const store = new DeliveryStore(database);
    const tickets = new TicketStore(database);
    const references: string[] = [];
    for (const [index, [, ended, held]] of stories.entries()) {
      const targets = ended.map((_, target) => `t${index}-${target}`);
      const sent = await tickets.add(validTicket, `story-${index}`, {
        targets,
        ...(held === undefined ? {} : { held }),
      });
      if (sent.kind === 'stored') references.push(sent.reference);
      for (const delivery of await store.lease({ most: 9, forMs: 60_000, now: Date.now(), targets })) {
        await store.end(delivery, ends[ended[targets.indexOf(delivery.target)]!]);
      }
      // Counted as it grows: what was counted before is not looked at again.
      await tickets.counts();
    }
    const expected = new Map(references.map((reference, index) => [reference, stories[index]![0]]));
    const listed = await tickets.list();
    assert.deepEqual(new Map(listed.toReversed().map(({ reference, progress }) => [reference, progress])), expected);
    assert.equal(listed.at(-1)?.progress, 'delivered');
    assert.deepEqual(await tickets.counts(), { open: 4, dead: 5, delivered: 1, closed: 0 });

    for (const reference of references.slice(0, 5)) await tickets.close(reference);
    assert.deepEqual(await tickets.counts(), { open: 1, dead: 3, delivered: 1, closed: 5 });
    for (const reference of references.slice(5)) await tickets.close(reference);
    assert.deepEqual(await tickets.counts(), { open: 0, dead: 0, delivered: 0, closed: 10 });
  });
});
