import type text from '../../locales/nl/screens/main-access-manager-confirmation.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The screen on which the data are read again and confirmed. */
export const mainAccessManagerConfirmation = {
  fields: {
    heading: { inert: true, cites: ['TBE-HTS-58', 'TBE-HTO-58'] },
    enterprise: { inert: true, cites: ['TBE-HTS-59', 'TBE-HTO-59'] },
    mainAccessManager: {
      control: 'links',
      cites: ['TBE-HTS-60', 'TBE-HTO-60'],
      options: {
        yourself: ['TBE-HTS-60', 'TBE-HTO-60'],
        otherPerson: ['TBE-HTS-60', 'TBE-HTO-60'],
        wrongData: ['TBE-HTS-64', 'TBE-HTO-65'],
      },
    },
    yourDetails: { inert: true, cites: ['TBE-HTO-61'] },
    conditions: {
      inert: true,
      cites: ['TBE-HTS-61', 'TBE-HTO-62', 'TBE-HTS-62', 'TBE-HTO-63', 'TBE-HTS-63', 'TBE-HTO-64'],
    },
    confirmation: {
      control: 'tick',
      cites: ['TBE-HTS-56', 'TBE-HTO-56'],
      options: { ticked: ['TBE-HTS-56', 'TBE-HTO-56'], notTicked: ['TBE-HTS-56', 'TBE-HTO-56'] },
    },
    ending: {
      control: 'buttons',
      cites: ['TBE-HTS-57', 'TBE-HTO-57'],
      options: {
        correct: ['TBE-HTS-64', 'TBE-HTO-65'],
        confirm: ['TBE-HTS-57', 'TBE-HTO-57'],
        closed: ['TBE-HTS-57', 'TBE-HTO-57'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
