/** Tickets with what gets lost on the way: letters beyond ASCII, and files in which each byte occurs. */
import type { OutgoingAttachment } from '../../src/gateway/targets/target.ts';
import type { TicketBody } from '../../src/ticket/contract.ts';

const everyByte = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 31 + (at >> 8)) % 256));
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Three files: binary ones, one with a name beyond ASCII, and a text whose line ends must stay as they are. */
export const files: readonly OutgoingAttachment[] = [
  { name: 'schérm ☎.png', type: 'image/png', content: Buffer.concat([png, everyByte]) },
  { name: 'brief.pdf', type: 'application/pdf', content: Buffer.concat([Buffer.from('%PDF-1.4\n'), everyByte]) },
  { name: 'melding.txt', type: 'text/plain', content: Buffer.from('één\r\ntwee\ndrie\r\n.\r\nFrom hier\n\n') },
];

/** What the eHealth contact centre's form asks, with those files. */
export const fullTicket: TicketBody = {
  contact: 'ehealthForm',
  language: 'nl',
  catalogue: '3f9a-1',
  summary: ['Ik wil een toegangsbeheerder aanstellen.', 'De knop ‘Toevoegen’ ontbreekt.'],
  fields: {
    lastName: 'Müller-Žižek',
    firstName: 'Zoë',
    phone: '0470 00 00 00',
    email: 'zoe@voorbeeld.example',
    subject: 'Toegang: één knop weg — [RT #1]',
    message: 'Ik zie de knop niet.\nGrüße, 你好 😀',
  },
  attachments: files.map(({ name, type, content }) => ({
    name,
    type: type as 'image/png' | 'application/pdf' | 'text/plain',
    content: content.toString('base64'),
  })),
};

/** What the form of the Alivia helpdesk asks. */
export const smallTicket: TicketBody = {
  contact: 'aliviaHelpdesk',
  language: 'nl',
  catalogue: '3f9a-1',
  summary: ['Ik meld mij aan als burger.'],
  fields: { name: 'An Voorbeeld', reach: 'an@voorbeeld.example', message: 'Ik geraak niet binnen.' },
};
