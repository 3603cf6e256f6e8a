import type text from '../../locales/nl/screens/enterprise-registered.json';
import type { Screen } from '../../src/flow/screen.ts';

/** What can come after the enterprise number: the form, or a message that somebody was appointed before. */
export const enterpriseRegistered = {
  fields: {
    shown: {
      control: 'buttons',
      cites: ['TBE-HTS-32', 'TBE-HTO-31'],
      options: {
        form: ['TBE-HTS-43', 'TBE-HTO-40'],
        registered: ['TBE-HTS-33', 'TBE-HTO-32'],
        alreadyKnown: ['TBE-HTS-38'],
      },
    },
    currentManager: { inert: true, cites: ['TBE-HTS-32', 'TBE-HTO-31'] },
    anotherPerson: { inert: true, cites: ['TBE-HTS-39'] },
  },
} as const satisfies Screen<typeof text>;
