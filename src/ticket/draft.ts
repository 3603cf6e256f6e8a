/**
 * The unsent ticket, in this tab's sessionStorage only, so that it survives a reload. Secrets are masked before
 * writing. Storage that throws (cookies blocked, a sandboxed frame, no room) is replaced by memory, which lasts as long
 * as the page. What is read is checked: anything that is not a draft of this version is ignored.
 */
import { draftPrefix as prefix, eraseStoredDrafts, lastErased } from './erased.ts';
import { toJson } from './json.ts';
import { maskSecrets } from './secrets.ts';
import { isRecord, isText, isTextRecord, isTexts, parsed } from './shape.ts';
import type { TicketBody, TicketReceipt } from './contract.ts';

/** A body under its idempotency key, as it is or was sent. */
export interface KeyedBody {
  readonly key: string;
  readonly body: TicketBody;
  /** When it was first sent, in milliseconds since 1970. */
  readonly createdAt: number;
}

/** Where a form can be found again: `sending` sends again what the browser could not keep. */
export type DraftPhase = 'filling' | 'reviewing' | 'sending' | 'withdrawn';

/** What a form needs to go on where it was. What lies in the outbox is not here: only its key. */
export interface Draft {
  readonly phase: DraftPhase;
  readonly values: Readonly<Record<string, string>>;
  /** What was filled in for the user: where it still stands, what is filled in next takes its place. */
  readonly prefilled: Readonly<Record<string, string>>;
  /** The lines of the summary that the user left out, as text: their numbers may have changed meanwhile. */
  readonly removed: readonly string[];
  /** The names of the files: they themselves are not kept. */
  readonly files: readonly string[];
  /** The last body that was sent. */
  readonly keyedBody?: KeyedBody | undefined;
  /** Whether an earlier version may have arrived. */
  readonly isMaybeSent: boolean;
  /** The key of the ticket in the outbox that this form shows. */
  readonly entryKey?: string | undefined;
  /** The ticket is stored: this is all that is kept of it, until the user leaves it. */
  readonly receipt?: TicketReceipt | undefined;
}

/** A draft of nothing: what is kept beside an entry or a receipt. */
export const noDraft: Draft = {
  phase: 'filling',
  values: {},
  prefilled: {},
  removed: [],
  files: [],
  isMaybeSent: false,
};

/** Of the stored form; another one is ignored. */
const version = 3;

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
  const text = toJson({ version, erased: lastErased(), ...masked(draft) });
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

/** Forgets every draft of this tab. Never throws. */
export const eraseDrafts = (): void => {
  memory.clear();
  eraseStoredDrafts();
};

/** Whether the form of this tab shows this ticket, or will as soon as it is open. */
export const isShownHere = (contact: string, key: string): boolean => loadDraft(contact)?.entryKey === key;

const maskedValues = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, maskSecrets(value)]));

const masked = ({ values, removed, keyedBody, ...draft }: Draft): Draft => ({
  ...draft,
  values: maskedValues(values),
  removed: removed.map((line) => maskSecrets(line)),
  keyedBody: keyedBody && {
    ...keyedBody,
    body: {
      ...keyedBody.body,
      summary: keyedBody.body.summary.map((line) => maskSecrets(line)),
      fields: maskedValues(keyedBody.body.fields),
    },
  },
});

const draftIn = (text: string): Draft | undefined => {
  const found = parsed(text);
  if (!isRecord(found) || found['version'] !== version) return undefined;
  const { version: _version, erased, ...draft } = found;
  // Everything was erased while this tab was elsewhere. A portal that empties localStorage has erased nothing.
  if (erased !== (lastErased() ?? erased)) {
    eraseDrafts();
    return undefined;
  }
  return isDraft(draft) ? draft : undefined;
};

const isDraft = (draft: Readonly<Record<string, unknown>>): draft is Readonly<Record<string, unknown>> & Draft => {
  const { phase, values, prefilled, removed, files, keyedBody, isMaybeSent, entryKey, receipt } = draft;
  return (
    /^(?:filling|reviewing|sending|withdrawn)$/.test(String(phase)) &&
    isTextRecord(values) &&
    isTextRecord(prefilled) &&
    isTexts(removed) &&
    isTexts(files) &&
    typeof isMaybeSent === 'boolean' &&
    (keyedBody === undefined || isKeyedBody(keyedBody)) &&
    (entryKey === undefined || isText(entryKey)) &&
    (receipt === undefined || isReceipt(receipt))
  );
};

const isReceipt = (value: unknown): boolean => isRecord(value) && isTexts([value['reference'], value['statusUrl']]);

const isKeyedBody = (value: unknown): boolean =>
  isRecord(value) &&
  /^[\w-]{8,100}$/.test(String(value['key'])) &&
  Number.isFinite(value['createdAt']) &&
  isBody(value['body']);

const isBody = (body: unknown): boolean =>
  isRecord(body) &&
  isTexts([body['contact'], body['language'], body['catalogue']]) &&
  isTexts(body['summary']) &&
  isTextRecord(body['fields']);
