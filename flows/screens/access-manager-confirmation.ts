import type text from '../../locales/nl/screens/access-manager-confirmation.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The summary after ‘Opslaan’. Its two buttons are a choice: people stop here without ‘Bevestigen’. */
export const accessManagerConfirmation = {
  fields: {
    person: {
      control: 'links',
      cites: ['TBE-TBW-13'],
      options: { newManager: ['TBE-TBW-13'], somebodyElse: ['TBE-TBW-13', 'TBE-TBW-18'] },
    },
    details: { inert: true, cites: ['TBE-TBW-19'] },
    lastButton: {
      control: 'buttons',
      cites: ['TBE-TBW-18'],
      options: { previous: ['TBE-TBW-18'], confirm: ['TBE-TBW-17', 'TBE-TBW-18'], nothing: ['TBE-TBW-17'] },
    },
  },
} as const satisfies Screen<typeof text>;
