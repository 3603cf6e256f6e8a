import type text from '../../locales/nl/screens/managed-facilities.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The list of the facilities that somebody manages: each is a subdivision unit. */
export const managedFacilities = {
  fields: {
    facility: {
      control: 'links',
      cites: ['TBE-USR-01', 'TBE-USR-02'],
      options: {
        wanted: ['TBE-USR-01', 'TBE-USR-02'],
        other: ['TBE-USR-05'],
        notListed: ['TBE-USR-03'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
