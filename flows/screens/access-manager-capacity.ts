import type text from '../../locales/nl/screens/access-manager-capacity.json';
import type { Screen } from '../../src/flow/screen.ts';

/** Where the capacity of an access manager is chosen: twice, as the manual prints it. */
export const accessManagerCapacity = {
  fields: {
    line: {
      control: 'links',
      cites: ['TBE-TB-06'],
      options: {
        ownCapacity: ['TBE-TB-06'],
        otherCapacity: ['TBE-TB-06', 'TBE-TBW-05'],
        notListed: ['TBE-SUB-23'],
        notShown: ['TBE-TB-07'],
      },
    },
    list: {
      control: 'list',
      cites: ['TBE-TB-07'],
      options: {
        nothing: ['TBE-TB-07'],
        ownCapacity: ['TBE-TB-08', 'TBE-TB-09', 'TBE-TB-10'],
        otherCapacity: ['TBE-TB-08', 'TBE-TB-09', 'TBE-TB-10'],
        notShown: ['TBE-TB-06'],
      },
    },
  },
  button: { key: 'next', cites: ['TBE-TB-11'] },
} as const satisfies Screen<typeof text>;
