import { WegwijzerTicketEvent } from '../elements/public-events.ts';
import type { Session } from '../session/session.ts';
import type { Text } from '../text/text.ts';
import { channelWith, eraseStoredDrafts, lastErased, stampErased, tellErased } from '../ticket/erased.ts';
import { isMarked, isThere } from '../ticket/mark.ts';

/** Whether the form was fetched in this page: then it may hold something that no storage shows. */
let isFetched = false;

/** The part that only whoever opens a ticket form needs. Rejects when the network does. */
export async function ticketPart() {
  const part = await import('./ticket-part.ts');
  isFetched = true;
  return part;
}

/** Whether there can be a ticket that waits, or of which nobody has told yet what became of it. */
const canBeAny = (): boolean => isFetched || isMarked();

/** Which erasure this page has heard of. */
let heard = lastErased();

/** What an open guide does when something happens to its tickets. */
interface Watch {
  /** Everything was erased, here or in another tab: of a form that is open, nothing may be left. */
  readonly onErased: () => void;
  /** There are tickets although the mark is gone: a portal emptied its localStorage. */
  readonly onFound: () => void;
}

/** Hears for an open guide what other tabs erase, and looks whether there are tickets; until the answer is called. */
export function watchTickets({ onErased, onFound }: Watch): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const hear = async () => {
    heard = lastErased();
    eraseStoredDrafts();
    // It is here already: nothing is fetched.
    if (isFetched) (await ticketPart()).eraseDrafts();
    if (!signal.aborted) onErased();
  };
  const channel = channelWith(({ data }) => void (data === 'erased' && hear()));
  // A page that the browser had set aside comes back as it was. A portal that empties localStorage has erased nothing.
  addEventListener('pageshow', () => void (heard !== (lastErased() ?? heard) && hear()), { signal });
  void isThere().then((isFound) => isFound && !signal.aborted && onFound());
  return () => {
    ended.abort();
    channel?.close();
  };
}

/**
 * Erases what is kept of tickets, in this browser and in every page of it; nothing is fetched where there is none.
 *
 * @throws {Error} when it cannot be fetched: then something may be left.
 */
export async function eraseTickets(): Promise<void> {
  stampErased();
  heard = lastErased();
  eraseStoredDrafts();
  if (!canBeAny() && !(await isThere())) return tellErased();
  try {
    await (await import('../ticket/erase.ts')).eraseAll();
  } catch (error) {
    tellErased();
    throw error;
  }
}

/**
 * Goes on with the tickets that no form shows, such as those of an earlier visit, and says above the view what became of
 * them. The answer stops the saying; undefined where there is nothing to go on with. With `isFound` there is.
 */
export function resumeTickets(
  host: HTMLElement,
  session: Session,
  text: Text,
  isFound = false,
): (() => void) | undefined {
  if (!isFound && !canBeAny()) return undefined;
  let isOpen = true;
  const resumed = ticketPart().then(({ resumeOutbox }) =>
    resumeOutbox({
      text,
      tell: (sentence, stored) => {
        if (!isOpen) return;
        session.tell(sentence);
        if (stored) host.dispatchEvent(new WegwijzerTicketEvent(stored.contact, stored.reference));
      },
    }),
  );
  // They stay where they are, and the next visit is the next try.
  resumed.catch(() => undefined);
  return () => {
    isOpen = false;
    resumed.then(
      (stop) => stop(),
      () => undefined,
    );
  };
}
