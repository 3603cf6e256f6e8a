import type text from '../../locales/nl/screens/new-co-access-manager.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The form for an additional access manager. It ends with ‘Bevestigen’ at once. */
export const newCoAccessManager = {
  fields: {
    required: { inert: true, cites: ['TBE-CTB-12'] },
    person: {
      control: 'links',
      cites: ['TBE-CTB-13'],
      options: { newManager: ['TBE-CTB-13'], somebodyElse: ['TBE-CTB-13', 'TBE-CTB-16'] },
    },
    mail: {
      control: 'text',
      cites: ['TBE-CTB-12', 'TBE-CTB-14'],
      options: { nothing: ['TBE-CTB-14'], filledIn: ['TBE-CTB-14'] },
    },
    localMail: { inert: true, cites: ['TBE-CTB-15'] },
    lastButton: {
      control: 'buttons',
      cites: ['TBE-CTB-16'],
      options: { previous: ['TBE-CTB-16'], confirm: ['TBE-CTB-11', 'TBE-CTB-16'], nothing: ['TBE-CTB-11'] },
    },
  },
} as const satisfies Screen<typeof text>;
