import type text from '../../locales/nl/screens/csam-home.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The home page of CSAM: three services, each with its own button ‘Aan de slag’. */
export const csamHome = {
  fields: {
    menu: { inert: true, cites: ['TBE-HTS-04', 'TBE-HTO-05'] },
    heading: { inert: true, cites: ['TBE-HTS-05', 'TBE-HTO-06'] },
    service: {
      control: 'buttons',
      cites: ['TBE-HTS-06', 'TBE-HTO-07'],
      options: {
        digitalKeys: ['TBE-HTS-07', 'TBE-HTO-08', 'TBE-HOE-03'],
        accessManagers: ['TBE-HTS-08', 'TBE-HTO-09', 'TBE-HOE-04'],
        mandates: ['TBE-HTS-09', 'TBE-HTO-10', 'TBE-HOE-05'],
      },
    },
  },
  button: { key: 'getStarted', cites: ['TBE-HTS-03', 'TBE-HTO-04', 'TBE-HOE-02'] },
} as const satisfies Screen<typeof text>;
