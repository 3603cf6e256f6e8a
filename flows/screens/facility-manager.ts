import type text from '../../locales/nl/screens/facility-manager.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The window that asks for the mail address of a facility, and for who manages it. */
export const facilityManager = {
  fields: {
    type: { inert: true, cites: ['TBE-VBD-30'] },
    identification: { inert: true, cites: ['TBE-VBD-30'] },
    mail: {
      control: 'text',
      cites: ['TBE-VBD-31', 'TBE-VBD-32'],
      options: { nothing: ['TBE-VBD-31'], filled: ['TBE-VBD-27'] },
    },
    manager: {
      control: 'buttons',
      cites: ['TBE-VBD-33', 'TBE-VBD-34'],
      options: { nothing: ['TBE-VBD-33'], self: ['TBE-VBD-28', 'TBE-VBD-33'], other: ['TBE-VBD-34'] },
    },
    personNumber: {
      control: 'text',
      cites: ['TBE-VBD-34'],
      options: { nothing: ['TBE-VBD-34'], filled: ['TBE-VBD-34'] },
    },
  },
  button: { key: 'next', cites: ['TBE-VBD-29'] },
} as const satisfies Screen<typeof text>;
