import type text from '../../locales/nl/screens/subdivision-unit-menu.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The menu of a subdivision unit: another one than that of the capacity. */
export const subdivisionUnitMenu = {
  fields: {
    menu: {
      control: 'links',
      cites: ['TBE-USR-06', 'TBE-USR-16'],
      options: {
        status: ['TBE-USR-15'],
        users: ['TBE-USR-16'],
        details: ['TBE-USR-17'],
        // The manual's picture of this menu is damaged here; the readable menu has the other spelling.
        findUsers: ['TBE-USR-18', 'TBE-VBD-77'],
        personalData: ['TBE-USR-19'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
