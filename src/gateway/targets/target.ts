/** What a delivery works with: a helpdesk that takes tickets, whatever it runs on. */

/** A file beside a ticket. */
export type OutgoingAttachment = { readonly name: string; readonly type: string; readonly content: Buffer };

/** A stored ticket as a target gets it; the same at each attempt. */
export type OutgoingTicket = {
  /** Ours (`WW-…`): what a target looks for before it makes a second ticket. */
  readonly reference: string;
  readonly contact: string;
  readonly language: string;
  readonly catalogue: string;
  readonly summary: readonly string[];
  /** The form's answers by field key. */
  readonly fields: Readonly<Record<string, string>>;
  readonly attachments: readonly OutgoingAttachment[];
  /** UTC, ISO 8601. */
  readonly storedAt: string;
};

/**
 * What became of one attempt. `why` is for the operator: it never holds what a person wrote. `retry` is for what can
 * pass or that an operator can mend while it waits (no answer, 5xx, a wrong password), `refused` for what this ticket will
 * not get past (403, a field that is too long).
 */
export type Attempted =
  /** `targetNumber` is the number that the target itself gave, where it gives one. */
  | { readonly kind: 'done'; readonly targetNumber?: string }
  /** `after` is the least number of seconds to wait, where the target asks for it. */
  | { readonly kind: 'retry'; readonly why: string; readonly after?: number }
  | { readonly kind: 'refused'; readonly why: string };

/** One helpdesk. `deliver` never rejects, and gives up when the signal says so. */
export type Target = {
  readonly deliver: (ticket: OutgoingTicket, attempt: AttemptOptions) => Promise<Attempted>;
  /** Milliseconds that an attempt may take before its signal ends it; a minute when it does not say. */
  readonly patienceMs?: number;
  /** Lets go of connections. */
  readonly close?: () => void | Promise<void>;
};

/** One attempt. */
export type AttemptOptions = {
  /** 1 for the first. From the second on, an earlier one may have arrived all the same. */
  readonly attempt: number;
  readonly signal: AbortSignal;
};
