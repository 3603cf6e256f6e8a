/**
 * The unsent ticket, in this tab's sessionStorage only, so that it survives a reload. Secrets are masked before
 * writing. Storage that throws (cookies blocked, a sandboxed frame, no room) is replaced by memory, which lasts as long
 * as the page. What is read is checked: anything that is not a draft of this version is ignored.
 */
import { toJson } from './json.ts';
import { maskSecrets } from './secrets.ts';
import { isRecord, isTextRecord, isTexts, parsed } from './shape.ts';
import type { TicketBody, TicketReceipt } from './contract.ts';

/** A body that was sent, or is being sent, under its idempotency key. */
export interface Attempt {
  readonly key: string;
  readonly body: TicketBody;
}

/** What a form needs to go on where it was. */
export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  /** The lines of the summary that the user left out, as text: their numbers may have changed meanwhile. */
  readonly removed: readonly string[];
  readonly attempt?: Attempt | undefined;
  /** The attempt has no answer yet. */
  readonly isSending: boolean;
  /** The ticket is stored: this is all that is kept of it, until the user leaves it. */
  readonly receipt?: TicketReceipt | undefined;
}

const prefix = 'wegwijzer:draft:';

/** Of the stored form; another one is ignored. */
const version = 1;

const memory = new Map<string, string>();

/** Uses the tab's storage; undefined when it throws, as even looking at it can. */
const stored = <Value>(use: (storage: Storage) => Value): Value | undefined => {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
};

/** Writes the draft of a contact's form, with its secrets masked. Never throws. */
export const saveDraft = (contact: string, draft: Draft): void => {
  const name = prefix + contact;
  const text = toJson({ version, ...masked(draft) });
  memory.set(name, text);
  stored((storage) => {
    storage.setItem(name, text);
    // One copy is enough, and another document of this tab may write a newer one.
    memory.delete(name);
  });
};

/** Reads the draft of a contact's form; undefined when there is none that can be understood. Never throws. */
export const loadDraft = (contact: string): Draft | undefined => {
  const name = prefix + contact;
  return draftIn(memory.get(name) ?? stored((storage) => storage.getItem(name)) ?? '');
};

/** Forgets the draft of a contact's form. Never throws. */
export const eraseDraft = (contact: string): void => {
  const name = prefix + contact;
  memory.delete(name);
  stored((storage) => storage.removeItem(name));
};

const maskedValues = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, maskSecrets(value)]));

const masked = ({ values, removed, attempt, isSending, receipt }: Draft): Draft => ({
  ...(receipt ? { receipt } : {}),
  values: maskedValues(values),
  removed: removed.map((line) => maskSecrets(line)),
  attempt: attempt && {
    key: attempt.key,
    body: {
      ...attempt.body,
      summary: attempt.body.summary.map((line) => maskSecrets(line)),
      fields: maskedValues(attempt.body.fields),
    },
  },
  isSending,
});

const draftIn = (text: string): Draft | undefined => {
  const found = parsed(text);
  if (!isRecord(found) || found['version'] !== version) return undefined;
  const { values, removed, attempt, isSending, receipt } = found;
  const isWhole = isTextRecord(values) && isTexts(removed) && typeof isSending === 'boolean';
  if (!isWhole || !(attempt === undefined || isAttempt(attempt))) return undefined;
  if (!(receipt === undefined || isReceipt(receipt))) return undefined;
  return { values, removed, attempt, isSending, ...(receipt ? { receipt } : {}) };
};

const isReceipt = (value: unknown): value is TicketReceipt =>
  isRecord(value) && isTexts([value['reference'], value['statusUrl']]);

const isAttempt = (value: unknown): value is Attempt =>
  isRecord(value) && /^[\w-]{8,100}$/.test(String(value['key'])) && isBody(value['body']);

const isBody = (body: unknown): boolean =>
  isRecord(body) &&
  isTexts([body['contact'], body['language'], body['catalogue']]) &&
  isTexts(body['summary']) &&
  isTextRecord(body['fields']);
