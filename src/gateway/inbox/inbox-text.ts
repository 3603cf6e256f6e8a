/** The operator's inbox as text. */
import type { ListedTicket, WholeTicket } from '../store/tickets.ts';
import { oneLine, quoted } from './terminal.ts';

/** All tickets, one on each line. */
export function inboxText(tickets: readonly ListedTicket[]): string {
  if (tickets.length === 0) return 'There are no tickets.';
  const contact = tickets.reduce((most, ticket) => Math.max(most, ticket.contact.length), 7);
  const line = (...[reference, storedAt, key, state]: readonly [string, string, string, string]): string =>
    `${reference.padEnd(9)}  ${storedAt.padEnd(24)}  ${key.padEnd(contact)}  ${state}`;
  const rows = tickets.map((ticket) => line(ticket.reference, ticket.storedAt, ticket.contact, stateOf(ticket)));
  return [line('REFERENCE', 'STORED', 'CONTACT', 'STATE'), ...rows].join('\n');
}

/** One ticket in full. */
export function ticketText(ticket: WholeTicket): string {
  return [
    `Reference  ${ticket.reference}`,
    `State      ${stateOf(ticket)}`,
    `Stored     ${ticket.storedAt}`,
    `Contact    ${ticket.contact}`,
    `Language   ${ticket.language}`,
    `Catalogue  ${ticket.catalogue}`,
    ...(ticket.purgedAt === undefined ? writtenLines(ticket) : [`Purged     ${ticket.purgedAt}`]),
    ...deliveryLines(ticket),
  ].join('\n');
}

/** What the person wrote and added. */
function writtenLines({ summary, fields, files }: WholeTicket): readonly string[] {
  const tried = summary.map((line, index) => `  ${index + 1}. ${oneLine(line)}`);
  const added = files.map(({ name, type, size }, index) => `  ${index + 1}. ${oneLine(name)} (${type}, ${size} bytes)`);
  return [
    'What was tried',
    ...(tried.length === 0 ? ['  (nothing was sent along)'] : tried),
    'Fields',
    ...Object.entries(fields).map(([key, value]) => `  ${key}\n${quoted(value)}`),
    ...(added.length === 0 ? [] : ['Files', ...added]),
  ];
}

function deliveryLines({ deliveries }: WholeTicket): readonly string[] {
  if (deliveries.length === 0) return [];
  const lines = deliveries.map(({ target, state, attempts, targetNumber, why }) => {
    const number = targetNumber === undefined ? '' : `, number ${oneLine(targetNumber)}`;
    return `  ${target}: ${state}, attempts ${attempts}${number}${why === undefined ? '' : `: ${oneLine(why)}`}`;
  });
  return ['Deliveries', ...lines];
}

function stateOf({ closedAt, purgedAt, progress }: Pick<ListedTicket, 'closedAt' | 'purgedAt' | 'progress'>): string {
  if (closedAt !== undefined) return `closed ${closedAt}`;
  if (purgedAt !== undefined) return `purged ${purgedAt}`;
  return progress === 'dead' ? 'given up' : progress;
}
