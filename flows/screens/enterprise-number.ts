import type text from '../../locales/nl/screens/enterprise-number.json';
import type { Screen } from '../../src/flow/screen.ts';

/** Where the legal representative fills in which enterprise it is about. */
export const enterpriseNumber = {
  fields: {
    heading: { inert: true, cites: ['TBE-HTS-24', 'TBE-HTO-24'] },
    welcome: { inert: true, cites: ['TBE-HTS-24', 'TBE-HTO-24'] },
    afterwards: { inert: true, cites: ['TBE-HTS-25', 'TBE-HTO-25'] },
    legalFunction: { inert: true, cites: ['TBE-HTS-26', 'TBE-HTO-26', 'TBE-HTS-27', 'TBE-HTO-27'] },
    purpose: { inert: true, cites: ['TBE-HTS-29', 'TBE-HTS-30', 'TBE-HTO-29'] },
    number: {
      control: 'text',
      cites: ['TBE-HTS-31', 'TBE-HTO-30'],
      options: {
        nothing: ['TBE-HTS-31', 'TBE-HTO-30'],
        ownEnterprise: ['TBE-HTS-29', 'TBE-HTO-29'],
        anotherEnterprise: ['TBE-HTS-29', 'TBE-HTO-29'],
        facility: ['TBE-ST3-09'],
      },
    },
  },
  button: { key: 'appoint', cites: ['TBE-HTS-31', 'TBE-HTS-23', 'TBE-HTO-23'] },
} as const satisfies Screen<typeof text>;
