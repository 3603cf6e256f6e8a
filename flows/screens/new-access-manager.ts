import type text from '../../locales/nl/screens/new-access-manager.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The form for the access manager who replaces the present one. */
export const newAccessManager = {
  fields: {
    required: { inert: true, cites: ['TBE-TBW-12'] },
    person: {
      control: 'links',
      cites: ['TBE-TBW-13'],
      options: { newManager: ['TBE-TBW-13'], somebodyElse: ['TBE-TBW-13'] },
    },
    mail: {
      control: 'text',
      cites: ['TBE-TBW-12', 'TBE-TBW-14'],
      options: { nothing: ['TBE-TBW-14'], filledIn: ['TBE-TBW-14'] },
    },
    localMail: { inert: true, cites: ['TBE-TBW-15'] },
    applications: { inert: true, cites: ['TBE-TBW-16'] },
  },
  button: { key: 'save', cites: ['TBE-TBW-11'] },
} as const satisfies Screen<typeof text>;
