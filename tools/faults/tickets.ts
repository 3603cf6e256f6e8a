/** The tickets that are sent while something fails, and what must become of each. */
import type { TargetsFile } from '../../src/gateway/targets/config.ts';
import type { TicketBody } from '../../src/ticket/contract.ts';

/** What a whole ticket has in the store. */
export type Whole = { readonly attachments: number; readonly targets: readonly string[] };

/** The variable with the secret that gateway and receiver share. */
export const secretVariable = 'SECRET';

const file = Buffer.alloc(600, 'Wat ik zag.\n').toString('base64');

/**
 * The ticket that is sent under a key, which it repeats in its message. Each second one has files and goes to two
 * targets, so that half of it would show.
 */
export function ticketFor(key: string): TicketBody {
  const same = { language: 'nl' as const, catalogue: '3f9a-1', summary: ['Ik meld mij aan als burger.'] };
  const message = `Ik geraak niet binnen. ${key}`;
  if (!hasFiles(key)) {
    return {
      ...same,
      contact: 'aliviaHelpdesk',
      fields: { name: 'An Voorbeeld', reach: 'an@voorbeeld.example', message },
    };
  }
  return {
    ...same,
    contact: 'ehealthForm',
    fields: {
      lastName: 'Voorbeeld',
      firstName: 'An',
      phone: '0470 00 00 00',
      email: 'an@voorbeeld.example',
      subject: 'Toegang',
      message,
    },
    attachments: ['een.txt', 'twee.txt'].map((name) => ({ name, type: 'text/plain', content: file })),
  };
}

/** The key that a delivered message repeats. */
export function keyIn(message: string): string {
  return message.split(' ').at(-1) ?? '';
}

/** What a ticket that was stored under a key must have. */
export function wholeOf(key: string): Whole {
  return hasFiles(key)
    ? { attachments: 2, targets: ['archive', 'helpdesk'] }
    : { attachments: 0, targets: ['helpdesk'] };
}

/** The routes and targets that go with these tickets: two webhooks of one receiver. */
export function targetsAt(url: string): TargetsFile {
  const webhook = (path: string) => ({ kind: 'webhook', url: `${url}/${path}`, secretFrom: secretVariable }) as const;
  return {
    targets: { helpdesk: webhook('helpdesk'), archive: webhook('archive') },
    routes: { aliviaHelpdesk: ['helpdesk'], ehealthForm: ['helpdesk', 'archive'] },
  };
}

function hasFiles(key: string): boolean {
  return Number(key.split('-').at(-1)) % 2 === 1;
}
