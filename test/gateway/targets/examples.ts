/** Stored tickets as a target gets them. */
import type { OutgoingTicket } from '../../../src/gateway/targets/target.ts';

/** Every byte there is, twice, with what looks like the end of a mail in between. */
export const everyByte = Buffer.concat([
  Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
  Buffer.from('\r\n.\r\nQUIT\r\n\n\n\r'),
  Buffer.from(Array.from({ length: 256 }, (_, byte) => 255 - byte)),
]);

/** A ticket for the eHealth contact centre, with files. */
export const ehealthTicket: OutgoingTicket = {
  reference: 'WW-7K2M9P',
  contact: 'ehealthForm',
  language: 'nl',
  catalogue: 'test-1',
  summary: ['U koos ‘Burger’ op het scherm ‘Profiel selecteren’.', 'Uitgesloten: de kaartlezer.'],
  fields: {
    message: 'Ik zie “fout 12”.\nWat nu?\n\nGroeten, Zoë',
    ticketNumber: 'EH-55',
    subject: 'Aanmelden lukt niet',
    email: 'zoe.peeters@voorbeeld.be',
    phone: '0470 12 34 56',
    firstName: 'Zoë',
    lastName: 'Peeters',
  },
  attachments: [
    { name: 'schérm één.png', type: 'image/png', content: everyByte },
    { name: 'notitie.txt', type: 'text/plain', content: Buffer.from('één\r\ntwee\ndrie\n') },
  ],
  storedAt: '2026-11-22T13:05:06.000Z',
};

/** A ticket for the helpdesk of Alivia. */
export const aliviaTicket: OutgoingTicket = {
  reference: 'WW-3B8C1D',
  contact: 'aliviaHelpdesk',
  language: 'fr',
  catalogue: 'test-1',
  summary: [],
  fields: { name: 'Jan Maes', reach: '0470 12 34 56, na 17 uur', message: 'Het lukt niet.' },
  attachments: [],
  storedAt: '2026-07-01T07:00:00.000Z',
};
