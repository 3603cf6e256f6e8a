import type text from '../../locales/nl/screens/organisation-list.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The reception page as it comes after ‘Toegangsbeheerders aanstellen’: the organisation, and the lines under it. */
export const organisationList = {
  fields: {
    application: { inert: true, cites: ['TBE-HOE-20'] },
    help: { inert: true, cites: ['TBE-HOE-23', 'TBE-HOE-24'] },
    organisation: {
      control: 'list',
      cites: ['TBE-HOE-21', 'TBE-HOE-25'],
      options: {
        nothing: ['TBE-HOE-22'],
        ownOrganisation: ['TBE-HOE-25', 'TBE-HOE-21'],
        otherOrganisation: ['TBE-HOE-21'],
      },
    },
    line: {
      control: 'links',
      cites: ['TBE-HOE-22', 'TBE-HOE-26'],
      options: {
        nothing: ['TBE-HOE-22'],
        organisation: ['TBE-HOE-27', 'TBE-TB-05'],
        ownCapacity: ['TBE-HOE-26', 'TBE-HOE-28'],
        otherCapacity: ['TBE-HOE-26', 'TBE-HOE-28'],
        subdivisionUnit: ['TBE-HOE-26'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
