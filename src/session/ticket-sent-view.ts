import { timeOf } from './ticket-time.ts';
import { showSent, toOf, type Around, type Snapshot } from './ticket-view.ts';
import type { TicketView } from './view.ts';
import type { Words } from './words.ts';

/** That it waits, when it is tried again, what the user must do for that, that it may have arrived, and whom to call. */
function waitingAbout(
  words: Words,
  context: Snapshot['context'],
  { frame: { contact }, now }: Around,
): readonly string[] {
  const { text } = words;
  const { entry, key = '', sender } = context;
  const nextAt = entry?.nextAt ?? 0;
  return [
    text.ticket('waiting.about'),
    ...(nextAt > now ? [text.ticket('waiting.next', { time: timeOf(text, nextAt, now) })] : []),
    text.ticket(sender.here?.isLasting(key) ? 'waiting.lasting' : 'waiting.fleeting'),
    text.ticket('waiting.maybe', toOf(words, context)),
    ...(entry?.isBarred && entry.body?.attachments ? [text.ticket('waiting.large')] : []),
    ...('href' in contact ? [text.ticket('waiting.hurry', { phone: contact.text })] : []),
  ];
}

function receiptOf({ text }: Words, { receipt, gateway, entry }: Snapshot['context']): Pick<TicketView, 'receipt'> {
  if (!receipt) return {};
  return {
    receipt: {
      label: text.ticket('receipt.label'),
      reference: receipt.reference,
      copy: text.ticket('receipt.copy'),
      copied: text.ticket('receipt.copied'),
      print: text.ticket('receipt.print'),
      status: { text: text.ticket('receipt.status'), href: statusHref(receipt.statusUrl, entry?.gateway ?? gateway) },
    },
  };
}

/** The address of the status page: beneath the gateway, whatever path it stands on. */
function statusHref(statusUrl: string, gateway: string): string {
  try {
    const { protocol, href } = new URL(statusUrl.replace(/^\/+/, ''), gateway);
    return /^https?:$/.test(protocol) ? href : gateway;
  } catch {
    return gateway;
  }
}

showSent({ waitingAbout, receiptOf });
