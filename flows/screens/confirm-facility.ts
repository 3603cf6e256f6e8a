import type text from '../../locales/nl/screens/confirm-facility.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The last window, with all that was saved. Its two buttons are a choice: people stop here without ‘Bevestigen’. */
export const confirmFacility = {
  fields: {
    identification: {
      control: 'links',
      cites: ['TBE-VBD-44'],
      options: { ownFacility: ['TBE-VBD-44'], otherFacility: ['TBE-VBD-44'] },
    },
    contactDetails: { inert: true, cites: ['TBE-VBD-44'] },
    manager: { inert: true, cites: ['TBE-VBD-45'] },
    authorisations: {
      control: 'links',
      cites: ['TBE-VBD-46'],
      options: { ownApplication: ['TBE-VBD-46'], notListed: ['TBE-VBD-46'] },
    },
    lastButton: {
      control: 'buttons',
      cites: ['TBE-VBD-47'],
      options: { nothing: ['TBE-VBD-43'], previous: ['TBE-VBD-47'], confirm: ['TBE-VBD-43', 'TBE-VBD-47'] },
    },
  },
} as const satisfies Screen<typeof text>;
