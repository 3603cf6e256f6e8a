/** A ticket on its way. */
import type { Posting } from '../../src/ticket/entry.ts';

/** What can be sent. */
export const good = { reach: 'an@voorbeeld.be', message: 'Ik geraak niet binnen.' };

/** A ticket as the form hands it to the sender. */
export const postingOf = (some: Partial<Posting> = {}): Posting => ({
  key: '0f8fad5b-d9cb-469f-a165-70867728950e',
  contact: 'aliviaHelpdesk',
  gateway: 'https://gateway.example/',
  body: { contact: 'aliviaHelpdesk', language: 'nl', catalogue: '3f9a-1', summary: [], fields: good },
  createdAt: Date.now(),
  ...some,
});
