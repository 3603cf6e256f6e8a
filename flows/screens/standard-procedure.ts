import type text from '../../locales/nl/screens/standard-procedure.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The procedures by which a main access manager is appointed. The manual describes one of them. */
export const standardProcedure = {
  fields: {
    procedure: {
      control: 'buttons',
      cites: ['TBE-HTS-18', 'TBE-HTO-18'],
      options: {
        standard: ['TBE-HTS-20', 'TBE-HTO-20', 'TBE-REQ-06'],
        another: ['TBE-HTS-18', 'TBE-HTO-18'],
      },
    },
    warning: { inert: true, cites: ['TBE-HTS-21', 'TBE-HTO-21'] },
  },
  button: { key: 'appoint', cites: ['TBE-HTS-20', 'TBE-HTO-20'] },
} as const satisfies Screen<typeof text>;
