/** A ticket from the press on send until its answer was shown: what an outbox keeps of it, and when it is tried. Pure. */
import { patienceFor } from './ask.ts';
import type { SendOutcome } from './client.ts';
import { outboxHours } from './limits.ts';
import type { TicketBody, TicketReceipt } from './contract.ts';

/** What is sent, where and under which key. */
export interface Posting {
  /** The `Idempotency-Key`: one for the life of one body. */
  readonly key: string;
  readonly contact: string;
  /** The gateway's absolute URL; it ends in a slash. */
  readonly gateway: string;
  readonly body: TicketBody;
  /** When the user pressed send; all times are in milliseconds since 1970, by the clock of this machine. */
  readonly createdAt: number;
}

/** A ticket in the outbox. */
export interface Entry extends Omit<Posting, 'body'> {
  /** Erased as soon as it is stored or given up. */
  readonly body?: TicketBody | undefined;
  readonly state: 'queued' | 'refused' | 'sent' | 'expired';
  /** How often sending it was begun. */
  readonly attempts: number;
  readonly nextAt: number;
  /** Something before the gateway did not let it through, and not for the first time that it was tried. */
  readonly isBarred?: boolean | undefined;
  /** The gateway itself asked for patience until then. */
  readonly isAsked: boolean;
  /** Until when a page is sending it; 0 when none is. */
  readonly leasedUntil: number;
  /** The fields that the gateway refused, and whether it has another ticket under this key. */
  readonly refusal?: { readonly fields: readonly string[]; readonly isConflict: boolean } | undefined;
  readonly receipt?: TicketReceipt | undefined;
  /** The user was told its end. */
  readonly isTold: boolean;
  /** When even what is left of it goes. */
  readonly until: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const lifetime = outboxHours * hour;

/** The first wait after an attempt without an answer; each next one is twice as long, up to the longest. */
const firstWait = 5 * second;
const longestWait = 10 * minute;

/** As long as a gateway can make us wait. */
const longestAsked = hour;

/** What a page gets to write down an answer, on top of the patience for it. */
const leeway = 30 * second;

/** How long a page that may have died is left alone before another looks whether it did. */
const lookAgain = 10 * second;

/** How long the end of a ticket that was not sent can be told: it holds nothing of what was typed. */
const tellable = 30 * 24 * hour;

/** An end that was told can still be shown by a form that is open in another tab. */
const afterTold = 10 * minute;

/** A ticket as it enters the outbox: to be sent at once. */
export const entryOf = (posting: Posting): Entry => ({
  ...posting,
  state: 'queued',
  attempts: 0,
  nextAt: posting.createdAt,
  isAsked: false,
  leasedUntil: 0,
  isTold: false,
  until: Infinity,
});

/** Whether a page is sending it. A lease that ends later than any that we give was given before the clock was set back. */
export const isLeased = ({ leasedUntil }: Entry, now: number): boolean =>
  leasedUntil > now && leasedUntil <= now + patienceFor(Infinity) + leeway;

/** Whether its next attempt is due; with `isUrgent` the only wait that still counts is one that the gateway asked. */
export const isDue = ({ state, nextAt, isAsked }: Entry, now: number, isUrgent = false): boolean =>
  state === 'queued' && (nextAt <= now || nextAt > now + longestAsked || (isUrgent && !isAsked));

/** When to look at it again; undefined when nothing more happens to it. */
export const wakeOf = (entry: Entry, now: number): number | undefined => {
  if (entry.state === 'refused') return entry.createdAt + lifetime;
  if (entry.state !== 'queued') return undefined;
  return isLeased(entry, now) ? now + lookAgain : Math.max(entry.nextAt, now + second);
};

/** The entry while this page sends it. `size` is that of its body, in bytes or about that. */
export const claimed = (entry: Entry, now: number, size: number): Entry => ({
  ...entry,
  attempts: entry.attempts + 1,
  leasedUntil: now + patienceFor(size) + leeway,
});

/** The entry after an answer, or after there was none. `random` is from 0 up to 1. */
export const answered = (entry: Entry, outcome: SendOutcome, now: number, random: number): Entry => {
  const free = { ...entry, leasedUntil: 0 };
  switch (outcome.kind) {
    case 'stored':
      return { ...free, state: 'sent', body: undefined, receipt: outcome.receipt, until: now + lifetime };
    case 'unreachable': {
      const wait = Math.min(firstWait * 2 ** (entry.attempts - 1), longestWait) * (0.5 + random / 2);
      const asked = Math.min(outcome.retryAfter ?? 0, longestAsked);
      const isBarred = outcome.isBarred && entry.attempts > 1;
      return { ...free, isBarred, nextAt: now + Math.max(wait, asked), isAsked: asked > wait };
    }
    case 'invalid':
    case 'conflict':
    case 'refused': {
      const fields = outcome.kind === 'invalid' ? outcome.errors.map(({ field }) => field) : [];
      return { ...free, state: 'refused', refusal: { fields, isConflict: outcome.kind === 'conflict' } };
    }
  }
};

/** The entry as its age has made it: given up after a day, gone once there is nothing left to tell. */
export const aged = (entry: Entry, now: number): Entry | undefined => {
  if (entry.until <= now) return undefined;
  // The clock was set back: nothing is kept longer for that.
  if (entry.createdAt > now + hour) return aged({ ...entry, createdAt: now }, now);
  const isOpen = entry.state === 'queued' || entry.state === 'refused';
  if (!isOpen || isLeased(entry, now) || entry.createdAt + lifetime > now) return entry;
  // Whoever was told that it is refused has had the whole of it.
  if (entry.isTold) return undefined;
  return { ...entry, state: 'expired', body: undefined, until: now + tellable };
};

/** The entry once its end was told: a refused one stays, to be mended. */
export const toldOf = (entry: Entry, now: number): Entry => ({
  ...entry,
  isTold: true,
  until: Math.min(entry.until, entry.state === 'refused' ? Infinity : now + afterTold),
});
