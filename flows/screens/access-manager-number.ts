import type text from '../../locales/nl/screens/access-manager-number.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The number below the list of users that says who becomes access manager. */
export const accessManagerNumber = {
  fields: {
    personNumber: {
      control: 'text',
      cites: ['TBE-TBW-02', 'TBE-CTB-03'],
      options: {
        nothing: ['TBE-TBW-02', 'TBE-CTB-03'],
        newManager: ['TBE-TBW-03', 'TBE-CTB-04'],
        presentManager: ['TBE-TBW-07', 'TBE-CTB-07'],
        yours: ['TBE-TBW-03', 'TBE-CTB-04'],
      },
    },
  },
  button: { key: 'next', cites: ['TBE-TBW-04', 'TBE-CTB-05'] },
} as const satisfies Screen<typeof text>;
