import '../elements/wegwijzer-ticket.ts';
import type { Inspect } from '../session/run.ts';
import type { Session } from '../session/session.ts';
import { TicketRun } from '../session/ticket-run.ts';
import { loadTicketWords } from '../text/load-locale.ts';
import type { Text } from '../text/text.ts';

interface TicketOptions {
  readonly session: Session;
  readonly text: Text;
  readonly gateway: string | undefined;
  readonly inspect: Inspect | undefined;
  /** Whether the form is still what the user is waiting for, once it can be said who takes tickets. */
  readonly isAsked: () => Promise<boolean>;
  readonly listener: () => void;
}

/**
 * Opens the form for the first contact that takes tickets; undefined when the user went elsewhere meanwhile.
 *
 * @throws {Error} when nobody takes tickets, or the words cannot be fetched.
 */
export async function openTicket(options: TicketOptions): Promise<TicketRun | undefined> {
  const { session, text, gateway, inspect, isAsked, listener } = options;
  text.add('ticket', await loadTicketWords());
  const stillAsked = await isAsked();
  const { situation } = session;
  if (!situation || !stillAsked) return undefined;
  const [contact] = situation.ticketFor;
  if (!contact || gateway === undefined) throw new Error('Nobody takes tickets now.');
  return new TicketRun({ situation, text, contact, gateway, inspect, listener });
}
