import type text from '../../locales/nl/screens/main-access-manager-appointed.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The last screen: who was appointed, and what can be done next. */
export const mainAccessManagerAppointed = {
  fields: {
    heading: { inert: true, cites: ['TBE-HTS-66', 'TBE-HTO-67'] },
    activated: { inert: true, cites: ['TBE-HTS-66', 'TBE-HTO-67'] },
    appointed: {
      control: 'links',
      cites: ['TBE-HTS-67', 'TBE-HTO-68'],
      options: { yourself: ['TBE-HTS-67'], otherPerson: ['TBE-HTO-68'] },
    },
    mail: { inert: true, cites: ['TBE-HTS-68', 'TBE-HTO-69'] },
    csam: { inert: true, cites: ['TBE-HTS-69', 'TBE-HTS-70', 'TBE-HTS-71', 'TBE-HTO-70'] },
    manual: { inert: true, cites: ['TBE-HTS-72', 'TBE-HTO-71'] },
    systems: { inert: true, cites: ['TBE-HTS-73', 'TBE-HTO-72'] },
    socialSecurity: { inert: true, cites: ['TBE-HTS-74', 'TBE-HTO-73'] },
    finance: { inert: true, cites: ['TBE-HTS-75', 'TBE-HTO-74'] },
    flemishGovernment: { inert: true, cites: ['TBE-HTS-76', 'TBE-HTO-75'] },
  },
} as const satisfies Screen<typeof text>;
