import type text from '../../locales/nl/screens/capacity-list.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The list that activates a capacity, under the name of the organisation. */
export const capacityList = {
  fields: {
    capacity: {
      control: 'list',
      cites: ['TBE-HOE-15', 'TBE-HOE-16', 'TBE-SUB-24'],
      options: {
        nothing: ['TBE-HOE-15'],
        ownCapacity: ['TBE-HOE-16', 'TBE-HOE-17', 'TBE-HOE-18', 'TBE-HOE-19'],
        otherCapacity: ['TBE-HOE-17', 'TBE-HOE-18', 'TBE-HOE-19'],
        notListed: ['TBE-HOE-15'],
      },
    },
  },
  button: { key: 'next', cites: ['TBE-HOE-29'] },
} as const satisfies Screen<typeof text>;
