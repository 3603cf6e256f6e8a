import type text from '../../locales/nl/screens/choose-facility.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The window in which the facility is chosen. The manual prints no button on it. */
export const chooseFacility = {
  fields: {
    facility: {
      control: 'list',
      cites: ['TBE-HOE-33', 'TBE-VBD-26'],
      options: {
        nothing: ['TBE-VBD-26'],
        ownFacility: ['TBE-SUB-21', 'TBE-VBD-26'],
        sameNameOtherNumber: ['TBE-SUB-21'],
        otherFacility: ['TBE-HOE-33'],
        notListed: ['TBE-HOE-33'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
