/** The tickets that are sent: one as most people send it, and one with a screenshot. */
import { randomBytes } from 'node:crypto';
import type { TicketBody } from '../../src/ticket/contract.ts';

/** A ticket to send, again and again. */
export type Sample = {
  readonly name: string;
  readonly body: TicketBody;
  readonly json: string;
  /** What the database alone commits to compare with: a small row, or one with the file. */
  readonly raw: Buffer;
};

const line = 'U koos ‘Burger’ op het scherm ‘Profiel selecteren’ en daarna ‘Verder’.';

const plain: TicketBody = {
  contact: 'aliviaHelpdesk',
  language: 'nl',
  catalogue: 'bench-1',
  summary: Array.from({ length: 12 }, (_, at) => `${at + 1}. ${line}`),
  fields: {
    name: 'Zoë Peeters',
    reach: 'zoe.peeters@voorbeeld.be',
    message: 'Ik kan niet aanmelden in mijn groepspraktijk. '.repeat(20),
  },
};

const screenshotBytes = 300_000;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const screenshot = Buffer.concat([Buffer.from(signature), randomBytes(screenshotBytes - signature.length)]);

const withFile: TicketBody = {
  ...plain,
  contact: 'ehealthForm',
  fields: {
    lastName: 'Peeters',
    firstName: 'Zoë',
    phone: '0470 12 34 56',
    email: 'zoe.peeters@voorbeeld.be',
    subject: 'Aanmelden lukt niet',
    message: plain.fields['message'] ?? '',
  },
  attachments: [{ name: 'scherm.png', type: 'image/png', content: screenshot.toString('base64') }],
};

/** What the gateway must have a route to. */
export const contacts = 'aliviaHelpdesk,ehealthForm';

/** A ticket of two kilobytes. */
export const small: Sample = { name: '2 kB', body: plain, json: JSON.stringify(plain), raw: Buffer.from('small') };

/** The same with a screenshot of 300 kB. */
export const large: Sample = {
  name: '2 kB and a file of 300 kB',
  body: withFile,
  json: JSON.stringify(withFile),
  raw: screenshot,
};
