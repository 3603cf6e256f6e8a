/** Keeps the draft of a running form until its ticket is stored. */
import { draftOf, type TicketActor } from './form.ts';
import { saveDraft } from './draft.ts';

/**
 * Writes the draft at each change; the function returned stops that. Once the ticket is stored, nothing is kept but its
 * receipt, so that a reload shows it again.
 */
export const keepDraft = (form: TicketActor): (() => void) => {
  const { contact } = form.getSnapshot().context;
  const watching = form.subscribe((snapshot) => {
    const { outcome } = snapshot.context;
    saveDraft(
      contact,
      outcome?.kind === 'stored'
        ? { values: {}, removed: [], isSending: false, receipt: outcome.receipt }
        : draftOf(snapshot),
    );
  });
  return () => watching.unsubscribe();
};
