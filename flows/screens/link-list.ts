import type text from '../../locales/nl/screens/link-list.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The reception page of the access management: a line for the organisation, its capacities and its facilities. */
export const linkList = {
  fields: {
    header: { inert: true, cites: ['TBE-VBD-07', 'TBE-VBD-08', 'TBE-VBD-15'] },
    application: { inert: true, cites: ['TBE-VBD-04'] },
    organisation: {
      control: 'list',
      cites: ['TBE-SUB-12', 'TBE-VBD-05', 'TBE-VBD-09'],
      options: {
        nothing: ['TBE-VBD-06'],
        ownOrganisation: ['TBE-SUB-12', 'TBE-VBD-09'],
        otherOrganisation: ['TBE-VBD-05'],
      },
    },
    line: {
      control: 'links',
      cites: ['TBE-SUB-13', 'TBE-VBD-06'],
      options: {
        organisation: ['TBE-SUB-14'],
        ownCapacity: ['TBE-SUB-09', 'TBE-SUB-15', 'TBE-VBD-11'],
        otherCapacity: ['TBE-SUB-20', 'TBE-VBD-10'],
        subdivisionUnit: ['TBE-SUB-16', 'TBE-SUB-17', 'TBE-SUB-18'],
        notListed: ['TBE-SUB-23'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
