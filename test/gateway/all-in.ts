/** What a store holds, for tests. */
import type { InboxTicket, TicketStore } from '../../src/gateway/store/tickets.ts';

/** Every ticket as an operator reads it, but for its files and deliveries, in the order of the list. */
export async function allIn(tickets: TicketStore): Promise<readonly InboxTicket[]> {
  const listed = await tickets.list();
  const whole = await Promise.all(listed.map(({ reference }) => tickets.withReference(reference)));
  return whole.flatMap((ticket) => {
    if (!ticket) return [];
    const { files: _files, deliveries: _deliveries, progress: _progress, ...rest } = ticket;
    return [rest];
  });
}
