import type text from '../../locales/nl/screens/main-access-manager-form.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The form ‘Registratie onderneming in CSAM’ as it is with one's own name. */
export const mainAccessManagerForm = {
  fields: {
    heading: { inert: true, cites: ['TBE-HTS-43', 'TBE-HTO-40'] },
    enterprise: { inert: true, cites: ['TBE-HTS-43', 'TBE-HTO-40'] },
    whoCanBe: { inert: true, cites: ['TBE-HTS-44', 'TBE-HTO-41'] },
    whatHeDoes: { inert: true, cites: ['TBE-HTS-45', 'TBE-HTS-46', 'TBE-HTO-42', 'TBE-HTO-43'] },
    mainAccessManager: {
      control: 'buttons',
      cites: ['TBE-HTS-47', 'TBE-HTO-44', 'TBE-HTO-45'],
      options: {
        ownName: ['TBE-HTS-48', 'TBE-HTO-45'],
        otherPerson: ['TBE-HTS-49', 'TBE-HTO-45'],
      },
    },
    yourDetails: { inert: true, cites: ['TBE-HTS-50'] },
    yourMail: {
      control: 'text',
      cites: ['TBE-HTS-50'],
      options: {
        nothing: ['TBE-HTS-50'],
        general: ['TBE-HTS-53', 'TBE-HTS-54'],
        personal: ['TBE-HTS-54'],
        notExisting: ['TBE-HTS-53'],
        otherPersons: ['TBE-HTS-50'],
      },
    },
    warning: { inert: true, cites: ['TBE-HTS-52'] },
    yourPhone: {
      control: 'text',
      cites: ['TBE-HTS-51'],
      options: { nothing: ['TBE-HTS-51'], yours: ['TBE-HTS-41'], otherPersons: ['TBE-HTS-50'] },
    },
  },
  button: { key: 'next', cites: ['TBE-HTS-42'] },
} as const satisfies Screen<typeof text>;
