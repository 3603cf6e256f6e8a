import type text from '../../locales/nl/screens/subdivision-unit-list.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The facilities of a capacity once there are some: each with a pencil under ‘Actie’, over several pages. */
export const subdivisionUnitList = {
  fields: {
    facility: {
      control: 'links',
      cites: ['TBE-SUB-31', 'TBE-VBD-48'],
      options: {
        nothing: ['TBE-SUB-31'],
        ownFacility: ['TBE-SUB-21', 'TBE-SUB-31'],
        sameNameOtherNumber: ['TBE-SUB-21'],
        notOnThisPage: ['TBE-VBD-49'],
      },
    },
    action: {
      control: 'buttons',
      cites: ['TBE-SUB-32', 'TBE-VBD-50'],
      options: { nothing: ['TBE-VBD-50'], pencil: ['TBE-SUB-32'] },
    },
    pages: { inert: true, cites: ['TBE-VBD-23', 'TBE-VBD-49'] },
  },
} as const satisfies Screen<typeof text>;
