import type text from '../../locales/nl/screens/new-user.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page that adds a user: the upper part, down to the e-mail addresses. `user-rights` is the part below. */
export const newUser = {
  fields: {
    required: { inert: true, cites: ['TBE-RGT-04'] },
    identity: { inert: true, cites: ['TBE-VBD-61'] },
    mail: {
      control: 'text',
      cites: ['TBE-RGT-05', 'TBE-VBD-57'],
      options: { nothing: ['TBE-RGT-04', 'TBE-RGT-05'], filledIn: ['TBE-VBD-57'] },
    },
    localMail: { inert: true, cites: ['TBE-RGT-05'] },
    localMailUse: { inert: true, cites: ['TBE-RGT-06', 'TBE-TRM-08'] },
  },
} as const satisfies Screen<typeof text>;
