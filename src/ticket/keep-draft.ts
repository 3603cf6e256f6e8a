/** Keeps the draft of a running form until its ticket is stored. */
import type { SnapshotFrom } from 'xstate';
import { eraseDraft, noDraft, saveDraft, type Draft } from './draft.ts';
import type { TicketActor, ticketMachine } from './form.ts';

/** What a form needs to go on after a reload. What the outbox keeps for the next visit is not kept a second time. */
export const draftOf = ({ value, context }: SnapshotFrom<typeof ticketMachine>): Draft => {
  const { receipt, key, sender, lines, values, prefill, files, keyedBody, isMaybeSent, entry } = context;
  if (receipt) return { ...noDraft, receipt };
  if (key !== undefined && (entry?.state === 'expired' || sender.here?.isLasting(key)))
    return { ...noDraft, entryKey: key };
  const isSending = value === 'posting' || key !== undefined;
  const isRead = /^(?:reviewing|fetching|unready|writing)$/.test(value);
  return {
    phase: isSending ? 'sending' : isRead ? 'reviewing' : value === 'withdrawn' ? value : 'filling',
    values,
    prefilled: prefill,
    removed: lines.filter(({ removed }) => removed).map(({ text }) => text),
    files: [...files.missing, ...files.items.map(({ name }) => name)],
    // Files are not kept, so a body that has them cannot be sent again from here.
    keyedBody: keyedBody?.body.attachments ? undefined : keyedBody,
    isMaybeSent: isMaybeSent || (isSending && files.items.length > 0),
    entryKey: isSending ? keyedBody?.key : undefined,
  };
};

/**
 * Writes the draft at each change, once there is anything to keep; the function returned stops that. Once the ticket is
 * stored, nothing is kept but its receipt, so that a reload shows it again.
 */
export const keepDraft = (form: TicketActor): (() => void) => {
  const { contact } = form.getSnapshot().context;
  const watching = form.subscribe((snapshot) => keep(contact, draftOf(snapshot)));
  return () => watching.unsubscribe();
};

/** Keeps what the user typed, now that the form is left: a ticket that was sent is the sender's, and its end is told. */
export const leaveDraft = (form: TicketActor): void => {
  const snapshot = form.getSnapshot();
  const { entryKey: _entryKey, ...draft } = draftOf(snapshot);
  // What only this page has goes on after a reload; what was taken back is done with.
  const isOver = snapshot.value === 'withdrawn' || draft.receipt;
  keep(snapshot.context.contact, isOver ? undefined : draft);
};

const keep = (contact: string, draft: Draft | undefined): void =>
  draft && isWorthKeeping(draft) ? saveDraft(contact, draft) : eraseDraft(contact);

const isWorthKeeping = ({ values, prefilled, removed, files, keyedBody, entryKey, receipt }: Draft): boolean =>
  [removed, files].some(({ length }) => length > 0) ||
  [keyedBody, entryKey, receipt].some(Boolean) ||
  Object.entries(values).some(([key, value]) => value !== (prefilled[key] ?? ''));
