import type text from '../../locales/nl/screens/capacity-menu.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The menu of a capacity. The manual prints it several times; this is its readable print. */
export const capacityMenu = {
  fields: {
    menu: {
      control: 'links',
      cites: ['TBE-RGT-18', 'TBE-RGT-19'],
      options: {
        homePage: ['TBE-VBD-74'],
        usersAndSubdivisionUnits: ['TBE-VBD-75'],
        capacityDetails: ['TBE-VBD-76'],
        findUsers: ['TBE-VBD-77'],
        functions: ['TBE-VBD-78'],
        structuredMessages: ['TBE-VBD-79'],
        personalData: ['TBE-VBD-80'],
        password: ['TBE-VBD-81'],
        certificate: ['TBE-VBD-82'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
