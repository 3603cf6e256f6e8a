/** The shape of the tables. Times are UTC in ISO 8601, of one length, so that they sort as text. */
import type { Generated } from 'kysely';

/** One row for each ticket. What a person wrote is empty once it was purged; the row itself stays. */
export type TicketTable = {
  id: Generated<number>;
  reference: string;
  /** The unguessable end of the status address. */
  token: string;
  idempotency_key: string;
  /** SHA-256 of the body, to tell a repetition from another ticket under the same key; empty once purged. */
  body_hash: string;
  contact: string;
  language: string;
  catalogue: string;
  /** JSON: an array of lines. */
  summary: string;
  /** JSON: an object of values by field key. */
  fields: string;
  created_at: string;
  closed_at: string | null;
  purged_at: Generated<string | null>;
};

/** One row for each file beside a ticket. */
export type AttachmentTable = {
  ticket_id: number;
  /** From 0, in the order in which they were sent. */
  position: number;
  name: string;
  type: string;
  content: Buffer;
};

/** One row for each target that must get a ticket. */
export type DeliveryTable = {
  id: Generated<number>;
  ticket_id: number;
  target: string;
  state: 'pending' | 'leased' | 'done' | 'dead';
  /** Also counts the one that is under way. */
  attempts: Generated<number>;
  /** When somebody must look at it again: the time of the next attempt, or the end of the lease; null once it ended. */
  next_at: Generated<string | null>;
  leased_until: Generated<string | null>;
  last_error: Generated<string | null>;
  remote_id: Generated<string | null>;
  /** Of the first attempt since it was queued. */
  first_at: Generated<string | null>;
  /** When it was done or given up. */
  ended_at: Generated<string | null>;
};

/**
 * One row for each cell that was counted. Nothing tells which cells came from the same case: no number, no time, and in
 * SQLite the rows lie in the order of their keys.
 */
export type CountTable = {
  catalogue: string;
  flow: string;
  symptom: string;
  role: string;
  /** A confirmed cause; an answer given that cause; a remedy that helped or failed given that cause. */
  kind: 'cause' | 'answer' | 'helped' | 'failed';
  /** The question or the remedy; empty for a cause. */
  about: string;
  /** The answer; empty for what is no answer. */
  answer: string;
  cause: string;
  /** How many cases. */
  n: number;
};

/** The tables of the database. */
export type Tables = {
  tickets: TicketTable;
  attachments: AttachmentTable;
  deliveries: DeliveryTable;
  counts: CountTable;
};
