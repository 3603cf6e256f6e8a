import type text from '../../locales/nl/screens/ska-mail-address.json';
import type { Screen } from '../../src/flow/screen.ts';

/** Where a care provider fills in an e-mail address, only once. The text prints no label of it. */
export const skaMailAddress = {
  fields: {
    mail: {
      control: 'text',
      cites: ['SKA-ACT-08', 'SKA-ACT-10'],
      options: {
        wantedMail: ['SKA-ACT-09'],
        privateMail: ['SKA-ACT-09', 'SKA-ACT-11'],
        practiceMail: ['SKA-ACT-09', 'SKA-ACT-11'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
