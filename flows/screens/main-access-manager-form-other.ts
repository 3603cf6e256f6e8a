import type text from '../../locales/nl/screens/main-access-manager-form-other.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The form ‘Registratie onderneming in CSAM’ as it is with ‘Andere persoon’: the other person's fields come first. */
export const mainAccessManagerFormOther = {
  fields: {
    heading: { inert: true, cites: ['TBE-HTO-40'] },
    enterprise: { inert: true, cites: ['TBE-HTO-40'] },
    whoCanBe: { inert: true, cites: ['TBE-HTO-41'] },
    whatHeDoes: { inert: true, cites: ['TBE-HTO-42', 'TBE-HTO-43'] },
    mainAccessManager: {
      control: 'buttons',
      cites: ['TBE-HTO-44', 'TBE-HTO-45'],
      options: { ownName: ['TBE-HTO-45'], otherPerson: ['TBE-HTO-33', 'TBE-HTO-45'] },
    },
    nationalNumber: {
      control: 'text',
      cites: ['TBE-HTO-46'],
      options: {
        nothing: ['TBE-HTO-46'],
        allowedPerson: ['TBE-HTO-34', 'TBE-HTO-02'],
        outsider: ['TBE-HTO-41'],
        yours: ['TBE-HTO-34'],
        bisNumber: ['TBE-TBW-03'],
      },
    },
    managerMail: {
      control: 'text',
      cites: ['TBE-HTO-47'],
      options: {
        nothing: ['TBE-HTO-47'],
        general: ['TBE-HTO-49', 'TBE-HTO-50'],
        personal: ['TBE-HTO-50'],
        notExisting: ['TBE-HTO-49'],
        yours: ['TBE-HTO-35'],
      },
    },
    warning: { inert: true, cites: ['TBE-HTO-48'] },
    managerPhone: {
      control: 'text',
      cites: ['TBE-HTO-52'],
      options: { nothing: ['TBE-HTO-52'], managers: ['TBE-HTO-36'], yours: ['TBE-HTO-36'] },
    },
    yourDetails: { inert: true, cites: ['TBE-HTO-53'] },
    yourMail: {
      control: 'text',
      cites: ['TBE-HTO-53'],
      options: {
        nothing: ['TBE-HTO-53'],
        yours: ['TBE-HTO-37'],
        managers: ['TBE-HTO-37'],
      },
    },
    note: { inert: true, cites: ['TBE-HTO-54'] },
    yourPhone: {
      control: 'text',
      cites: ['TBE-HTO-55'],
      options: { nothing: ['TBE-HTO-55'], yours: ['TBE-HTO-38'], managers: ['TBE-HTO-38'] },
    },
  },
  button: { key: 'next', cites: ['TBE-HTO-39', 'TBE-HTO-55'] },
} as const satisfies Screen<typeof text>;
