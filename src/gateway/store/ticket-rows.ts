/** Tickets as rows, and rows as tickets. */
import type { Insertable, Selectable } from 'kysely';
import type { TicketBody } from '../../ticket/contract.ts';
import { maskSecrets } from '../../ticket/secrets.ts';
import { hashOf, newToken } from './identity.ts';
import type { AttachmentTable, TicketTable } from './tables.ts';
import type { Progress } from './ticket-progress.ts';

/** A ticket as an operator sees it. */
export type InboxTicket = Omit<TicketBody, 'attachments' | 'website'> & {
  readonly reference: string;
  readonly storedAt: string;
  readonly closedAt?: string;
  /** When what the person wrote was erased: summary and fields are empty. */
  readonly purgedAt?: string;
};

/** What a row says of a ticket as one line of a list. */
type ListedRow = Pick<InboxTicket, 'reference' | 'storedAt' | 'closedAt' | 'purgedAt' | 'contact'>;

/** A ticket as one line of a list. */
export type ListedTicket = ListedRow & { readonly progress: Progress };

/** A ticket to insert. */
export type NewTicket = Insertable<TicketTable>;
/** A file to insert, once its ticket has a number. */
export type NewAttachment = Omit<Insertable<AttachmentTable>, 'ticket_id'>;

/** The row of a ticket. The hash is over what came; what is kept has its secrets masked. */
export function ticketRow(body: TicketBody, key: string, reference: string): NewTicket {
  const fields = Object.entries(body.fields).map(([field, value]) => [field, maskSecrets(value)]);
  return {
    reference,
    token: newToken(),
    idempotency_key: key,
    body_hash: hashOf(body),
    contact: body.contact,
    language: body.language,
    catalogue: body.catalogue,
    summary: JSON.stringify(body.summary.map((line) => maskSecrets(line))),
    fields: JSON.stringify(Object.fromEntries(fields)),
    created_at: new Date().toISOString(),
    closed_at: null,
  };
}

/** The rows of its files, but for the ticket's number. */
export function attachmentRows({ attachments = [] }: TicketBody): readonly NewAttachment[] {
  return attachments.map(({ name, type, content }, position) => ({
    position,
    name: maskedName(name),
    type,
    content: Buffer.from(content, 'base64'),
  }));
}

/** The name without secrets, and with its ending: a word of the name could announce that as one. */
function maskedName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? maskSecrets(name) : `${maskSecrets(name.slice(0, dot))}${name.slice(dot)}`;
}

/** The columns of which a line of a list is made. */
export const listedColumns = ['reference', 'created_at', 'closed_at', 'purged_at', 'contact'] as const;

/** What a row says of a ticket in a list. */
export function listedOf(row: Pick<Selectable<TicketTable>, (typeof listedColumns)[number]>): ListedRow {
  return {
    reference: row.reference,
    storedAt: row.created_at,
    ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
    ...(row.purged_at === null ? {} : { purgedAt: row.purged_at }),
    contact: row.contact,
  };
}

/** What a row says of a ticket to an operator. */
export function ticketOf(row: Selectable<TicketTable>): InboxTicket {
  return {
    ...listedOf(row),
    language: row.language as TicketBody['language'],
    catalogue: row.catalogue,
    ...writtenIn(row),
  };
}

/** What a person wrote. */
export function writtenIn({ summary, fields }: Pick<Selectable<TicketTable>, 'summary' | 'fields'>): {
  readonly summary: string[];
  readonly fields: Record<string, string>;
} {
  return { summary: JSON.parse(summary) as string[], fields: JSON.parse(fields) as Record<string, string> };
}
