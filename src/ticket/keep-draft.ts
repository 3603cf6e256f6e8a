/** Keeps the draft of a running form until its ticket is stored. */
import { draftOf, type TicketActor } from './form.ts';
import { eraseDraft, saveDraft } from './draft.ts';

/** Writes the draft at each change, and erases it once the ticket is stored; the function returned stops that. */
export const keepDraft = (form: TicketActor): (() => void) => {
  const { contact } = form.getSnapshot().context;
  const watching = form.subscribe((snapshot) => {
    if (snapshot.matches('sent')) eraseDraft(contact);
    else saveDraft(contact, draftOf(snapshot));
  });
  return () => watching.unsubscribe();
};
