import '../elements/wegwijzer-ticket.ts';
import type { ContactKey } from '../../flows/contacts.ts';
import type { AttachEvent } from '../elements/attach-event.ts';
import type { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';
import type { Inspect } from '../session/run.ts';
import type { Session } from '../session/session.ts';
import type { Situation } from '../session/situation.ts';
import type { FilesPart } from '../session/ticket-files-view.ts';
import { TicketRun } from '../session/ticket-run.ts';
import type { Tell } from '../session/ticket-told.ts';
import { loadWords } from '../text/load-locale.ts';
import { loadDraft } from '../ticket/draft.ts';
import { formOf } from '../ticket/forms.ts';
import { lateSender, mayHold } from '../ticket/page-sender.ts';
import type { Text } from '../text/text.ts';

export { eraseDrafts } from '../ticket/draft.ts';

interface TicketOptions {
  readonly session: Session;
  readonly text: Text;
  readonly gateway: string | undefined;
  readonly inspect: Inspect | undefined;
  readonly panel: WegwijzerPanel;
  /** Whether the form is still what the user is waiting for, once it can be said who takes tickets. */
  readonly isAsked: () => Promise<boolean>;
  readonly listener: () => void;
}

/** What goes on with the tickets of earlier visits. */
export interface ResumeOptions {
  readonly text: Text;
  /** Gets one sentence for each ticket of which something can be said, as soon as it can. */
  readonly tell: Tell;
}

/**
 * Opens the form for the contact that the user chose; undefined when the user went elsewhere meanwhile. The files that
 * the user chooses come from the panel.
 *
 * @throws {Error} when that contact takes no tickets, or the words cannot be fetched.
 */
export async function openTicket(options: TicketOptions): Promise<TicketRun | undefined> {
  const { session, text, gateway, isAsked } = options;
  const sender = senderWith(text);
  const fetchWhen = async (isNeeded: boolean) => isNeeded && sender.fetch();
  const [words, stillAsked] = await Promise.all([
    loadWords('ticket', text.language),
    isAsked(),
    mayHold().then(fetchWhen),
  ]);
  text.add('ticket', words);
  const { situation } = session;
  if (!situation || !stillAsked) return undefined;
  const contact = contactIn(situation);
  const form = contact && formOf(contact);
  if (!form || gateway === undefined) throw new Error('This contact takes no tickets now.');
  await fetchWhen(!!sender.here || isSent(contact));
  const fetchFilesPart = form.attachments ? () => filesPartWith(text) : undefined;
  // What was sent with files is not to be shown without; else a form is better than none.
  const filesPart = await (sender.here ? fetchFilesPart?.() : fetchFilesPart?.().catch(() => undefined));
  const now = () => (session.situation ?? situation).now;
  const made = { ...options, situation, now, contact, gateway, sender, filesPart, fetchFilesPart };
  return withFiles(options, (onStop) => new TicketRun({ ...made, onStop }));
}

/**
 * The contact of the form that was opened last. A session that an older version kept names nobody: there was one form
 * then. While the gateway cannot be asked, the form that was open opens again: what was typed or waits in it is there.
 */
function contactIn({ ticketFor, snapshot }: Situation): ContactKey | undefined {
  const { contact = ticketFor[0] } = snapshot.context;
  return ticketFor.length === 0 ? (contact as ContactKey | undefined) : ticketFor.find((key) => key === contact);
}

/** What a form that takes files needs, and its words. */
async function filesPartWith(text: Text): Promise<FilesPart> {
  const [part, words] = await Promise.all([
    import('../session/ticket-files-view.ts'),
    loadWords('ticketFiles', text.language),
    import('../elements/wegwijzer-files.ts'),
  ]);
  text.add('ticket', words);
  return part;
}

/**
 * What keeps and sends lies apart, with all that shows what becomes of a ticket: a form needs it from the start only
 * when it is to show that, and else fetches it once it stands there.
 */
function senderWith(text: Text) {
  return lateSender(async () => {
    const [words] = await Promise.all([
      loadWords('ticketSent', text.language),
      import('../elements/wegwijzer-receipt.ts'),
      import('../session/ticket-sent-view.ts'),
    ]);
    text.add('ticket', words);
  });
}

/** Whether the form was left after the press on send: where nothing lasts, only the draft says so. */
function isSent(contact: string): boolean {
  const { phase, entryKey, receipt } = loadDraft(contact) ?? {};
  return phase === 'sending' || phase === 'withdrawn' || entryKey !== undefined || receipt !== undefined;
}

/** The files that the user chooses go to the form: they come no higher than the tree inside the panel. */
function withFiles({ panel }: TicketOptions, runWith: (onStop: () => void) => TicketRun): TicketRun {
  const onAttach = (event: Event) => {
    const { files, replaces } = event as AttachEvent;
    void run.attach(files, replaces);
  };
  const { renderRoot } = panel;
  renderRoot.addEventListener('wegwijzer-attach', onAttach);
  const run = runWith(() => renderRoot.removeEventListener('wegwijzer-attach', onAttach));
  return run;
}

/**
 * Goes on with what an outbox still holds: sends what is due, now and as long as the page is there, and says what became
 * of it, and of what is sent from this page later. The answer stops the saying, not the sending. To be called when a guide
 * opens while `localStorage` has `wegwijzer:outbox`, or leaves a form.
 *
 * @throws {Error} when that part or the words cannot be fetched.
 */
export async function resumeOutbox({ text, tell }: ResumeOptions): Promise<() => void> {
  const [words, sender, { tellOutcomes }] = await Promise.all([
    loadWords('ticket', text.language),
    senderWith(text).fetch(),
    import('../session/ticket-told.ts'),
  ]);
  text.add('ticket', words);
  return tellOutcomes(sender, text, tell);
}
