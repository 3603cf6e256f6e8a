import type text from '../../locales/nl/screens/access-manager-actions.json';
import type { Screen } from '../../src/flow/screen.ts';

/**
 * The users of a capacity, with the access managers among them, and the actions below. The manual prints it twice, each
 * time with one of the last two actions.
 */
export const accessManagerActions = {
  fields: {
    capacity: {
      control: 'links',
      cites: ['TBE-TBW-05'],
      options: { ownCapacity: ['TBE-TBW-05'], otherCapacity: ['TBE-TBW-05'] },
    },
    heading: { inert: true, cites: ['TBE-TBW-06', 'TBE-CTB-06'] },
    criteria: { inert: true, cites: ['TBE-TBW-06', 'TBE-CTB-06'] },
    manager: { inert: true, cites: ['TBE-TBW-07', 'TBE-CTB-07'] },
    action: {
      control: 'links',
      cites: ['TBE-TBW-01', 'TBE-CTB-02'],
      options: {
        nothing: ['TBE-TBW-01', 'TBE-CTB-02'],
        removeUsers: ['TBE-TBW-08', 'TBE-CTB-09'],
        exportUsers: ['TBE-TBW-09', 'TBE-CTB-08'],
        changeManager: ['TBE-TBW-10'],
        addCoManager: ['TBE-CTB-10'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
