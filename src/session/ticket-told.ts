import type { Entry } from '../ticket/entry.ts';
import type { Sender } from '../ticket/sender.ts';
import { isWaiting } from '../ticket/waiting.ts';
import { timeOf } from './ticket-time.ts';
import type { TicketKey, Text } from '../text/text.ts';

/** Says one sentence to the user; with what was stored, when it is that. */
export type Tell = (sentence: string, stored?: { readonly contact: string; readonly reference: string }) => void;

/**
 * Says what became of the tickets that no form shows, each once over all tabs: stored, refused or not sent. Of those
 * that an earlier visit or a form of this page left, it says too that they still wait. The sender has been started; the answer stops the saying.
 */
export function tellOutcomes(sender: Sender, text: Text, tell: Tell): () => void {
  const left = new Set(sender.entries.map(({ key }) => key));
  const say = async ({ key }: Entry) => {
    const told = await sender.told(key);
    if (told) tell(sentenceOf(text, told, Date.now()), storedOf(told));
  };
  // What waits is tried now, and may be stored in a moment: only then does it wait still.
  let isTried = false;
  const look = () => {
    for (const entry of sender.news) void say(entry);
    for (const entry of sender.entries)
      if (sender.isShown(entry)) left.add(entry.key);
      else if (isTried && isWaiting(entry) && left.delete(entry.key)) tell(sentenceOf(text, entry, Date.now()));
  };
  const stop = sender.listen(look);
  look();
  const tryAll = async () => {
    await sender.run(true);
    isTried = true;
    sender.touch();
  };
  void tryAll();
  return stop;
}

function storedOf({ contact, receipt }: Entry) {
  return receipt && { contact, reference: receipt.reference };
}

const keys = {
  sent: 'told.sent',
  refused: 'told.refused',
  expired: 'told.expired',
  queued: 'told.waiting',
} as const satisfies Record<Entry['state'], TicketKey>;

function sentenceOf(text: Text, { contact, createdAt, receipt, state }: Entry, now: number): string {
  return text.ticket(keys[state], {
    time: timeOf(text, createdAt, now),
    contact: text.ticket(`to.${contact as 'coordinator'}`),
    reference: receipt?.reference ?? '',
  });
}
