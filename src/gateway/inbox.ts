/** The operator's inbox as text. */
import type { InboxTicket } from './store/tickets.ts';
import { oneLine, quoted } from './terminal.ts';

/** All tickets, one on each line. */
export function inboxText(tickets: readonly InboxTicket[]): string {
  if (tickets.length === 0) return 'There are no tickets.';
  const contact = Math.max(7, ...tickets.map((ticket) => ticket.contact.length));
  const line = (...[reference, storedAt, key, state]: readonly [string, string, string, string]): string =>
    `${reference.padEnd(9)}  ${storedAt.padEnd(24)}  ${key.padEnd(contact)}  ${state}`;
  const rows = tickets.map((ticket) => line(ticket.reference, ticket.storedAt, ticket.contact, stateOf(ticket)));
  return [line('REFERENCE', 'STORED', 'CONTACT', 'STATE'), ...rows].join('\n');
}

/** One ticket in full. */
export function ticketText(ticket: InboxTicket): string {
  const summary = ticket.summary.map((line, index) => `  ${index + 1}. ${oneLine(line)}`);
  const fields = Object.entries(ticket.fields).map(([key, value]) => `  ${key}\n${quoted(value)}`);
  return [
    `Reference  ${ticket.reference}`,
    `State      ${stateOf(ticket)}`,
    `Stored     ${ticket.storedAt}`,
    `Contact    ${ticket.contact}`,
    `Language   ${ticket.language}`,
    `Catalogue  ${ticket.catalogue}`,
    'What was tried',
    ...(summary.length === 0 ? ['  (nothing was sent along)'] : summary),
    'Fields',
    ...fields,
  ].join('\n');
}

function stateOf(ticket: InboxTicket): string {
  return ticket.closedAt === undefined ? 'open' : `closed ${ticket.closedAt}`;
}
