import type text from '../../locales/nl/screens/pgz-profile-selection.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page that only somebody with several profiles sees: on as a mandatary, or as a citizen? */
export const pgzProfileSelection = {
  fields: {
    heading: { inert: true, cites: ['PGZ-MNP-07', 'PGZ-NZV-06'] },
    profile: {
      control: 'buttons',
      cites: ['PGZ-MNP-07', 'PGZ-NZV-06'],
      options: { mandatary: ['PGZ-MNP-08', 'PGZ-NZV-07'], citizen: ['PGZ-MNP-09', 'PGZ-NZV-07'] },
    },
  },
} as const satisfies Screen<typeof text>;
