/**
 * One of several processes on one database: adds a ticket under each of the keys that all of them have, then leases and
 * ends deliveries until none is left. Prints what it got as JSON. Its argument is a DatabasePlace.
 */
import { openDatabase, type DatabasePlace } from '../../../src/gateway/store/database.ts';
import { DeliveryStore } from '../../../src/gateway/store/deliveries.ts';
import { TicketStore } from '../../../src/gateway/store/tickets.ts';
import { validTicket } from '../../ticket/contract-table.ts';

/** What one process got. */
export type Raced = {
  /** What became of the ticket under each key, with its reference. */
  readonly sent: readonly { readonly kind: string; readonly reference?: string }[];
  /** The numbers of the deliveries that it leased; all of them were the first attempt. */
  readonly leased: readonly number[];
};

/** Keys that all processes have. */
export const keys = Array.from({ length: 150 }, (_, i) => `race-key-${i}`);

if (import.meta.main) {
  const database = await openDatabase(JSON.parse(process.argv[2] ?? '') as DatabasePlace);
  console.log(JSON.stringify(await race(new TicketStore(database), new DeliveryStore(database))));
  await database.destroy();
}

async function race(tickets: TicketStore, deliveries: DeliveryStore): Promise<Raced> {
  const sent = await Promise.all(shuffled(keys).map((key) => tickets.add(validTicket, key, { targets: ['a'] })));
  const leased: number[] = [];
  while (true) {
    const due = await deliveries.lease({ most: 3, forMs: 60_000, now: Date.now() + 1000, targets: ['a'] });
    if (due.length === 0) return { sent, leased };
    for (const lease of due) {
      leased.push(lease.attempt === 1 ? lease.id : NaN);
      await deliveries.end(lease, { kind: 'done' });
    }
  }
}

/** In an order that differs from process to process, so that they meet. */
function shuffled(all: readonly string[]): readonly string[] {
  return all
    .map((key) => [Math.random(), key] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, key]) => key);
}
