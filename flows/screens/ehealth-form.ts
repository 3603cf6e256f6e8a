import type text from '../../locales/nl/screens/ehealth-form.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The web form of the eHealth contact centre. The manual shows no button to send it with. */
export const ehealthForm = {
  fields: {
    page: { inert: true, cites: ['TBE-HLP-02'] },
    hours: { inert: true, cites: ['TBE-HLP-08'] },
    yourData: { inert: true, cites: ['TBE-HLP-09'] },
    name: {
      control: 'text',
      cites: ['TBE-HLP-09'],
      options: { nothing: ['TBE-HLP-09'], filled: ['TBE-HLP-09'] },
    },
    firstName: {
      control: 'text',
      cites: ['TBE-HLP-10'],
      options: { nothing: ['TBE-HLP-10'], filled: ['TBE-HLP-10'] },
    },
    phone: {
      control: 'text',
      cites: ['TBE-HLP-11'],
      options: { nothing: ['TBE-HLP-11'], filled: ['TBE-HLP-11'] },
    },
    mail: {
      control: 'text',
      cites: ['TBE-HLP-12'],
      options: { nothing: ['TBE-HLP-12'], filled: ['TBE-HLP-12'] },
    },
    yourQuestion: { inert: true, cites: ['TBE-HLP-13'] },
    subject: {
      control: 'text',
      cites: ['TBE-HLP-13'],
      options: { nothing: ['TBE-HLP-13'], filled: ['TBE-HLP-13'] },
    },
    ticketNumber: {
      control: 'text',
      cites: ['TBE-HLP-14', 'TBE-HLP-15'],
      options: { nothing: ['TBE-HLP-15'], ticketNumber: ['TBE-HLP-15'], otherNumber: ['TBE-HLP-15'] },
    },
    message: {
      control: 'text',
      cites: ['TBE-HLP-16'],
      options: { nothing: ['TBE-HLP-16'], filled: ['TBE-HLP-16'] },
    },
    file: { inert: true, cites: ['TBE-HLP-17'] },
  },
} as const satisfies Screen<typeof text>;
