import type text from '../../locales/nl/screens/access-managers-page.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page ‘Beheer der Toegangsbeheerders’ of CSAM: what it is for, and its three links. */
export const accessManagersPage = {
  fields: {
    registration: { inert: true, cites: ['TBE-HTS-12', 'TBE-HTO-12'] },
    guide: { inert: true, cites: ['TBE-HTS-13', 'TBE-HTO-13'] },
    first: { inert: true, cites: ['TBE-HTS-14', 'TBE-HTO-14'] },
    whoDoesWhat: { inert: true, cites: ['TBE-HTS-15', 'TBE-HTO-15', 'TBE-HTS-16', 'TBE-HTO-16'] },
    link: {
      control: 'links',
      cites: ['TBE-HTS-11', 'TBE-HTO-11', 'TBE-HOE-06', 'TBE-SUB-03'],
      options: {
        mainAccessManager: ['TBE-HTS-17', 'TBE-HTO-17', 'TBE-HOE-07'],
        accessManagers: ['TBE-HOE-08', 'TBE-TB-02'],
        access: ['TBE-HOE-09', 'TBE-SUB-03'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
