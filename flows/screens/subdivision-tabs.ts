import type text from '../../locales/nl/screens/subdivision-tabs.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page with the users and the facilities of a capacity, as it opens: on the tab of the users. */
export const subdivisionTabs = {
  fields: {
    tab: {
      control: 'links',
      cites: ['TBE-VBD-18', 'TBE-VBD-19'],
      options: { users: ['TBE-VBD-19'], subdivisionUnits: ['TBE-SUB-27', 'TBE-VBD-19'] },
    },
    users: { inert: true, cites: ['TBE-VBD-19'] },
  },
} as const satisfies Screen<typeof text>;
