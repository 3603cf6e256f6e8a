import type text from '../../locales/nl/screens/access-manager-subdivision.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The last choice of the section on appointing an access manager: the manual shows nothing else of this screen. */
export const accessManagerSubdivision = {
  fields: {
    subdivision: {
      control: 'list',
      cites: ['TBE-TB-12'],
      options: {
        nothing: ['TBE-TB-12'],
        ownSubdivision: ['TBE-TB-12'],
        otherSubdivision: ['TBE-TB-12'],
        notShown: ['TBE-TB-12'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
