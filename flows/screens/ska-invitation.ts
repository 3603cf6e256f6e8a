import type text from '../../locales/nl/screens/ska-invitation.json';
import type { Screen } from '../../src/flow/screen.ts';

/** What opens from the e-mail with an invitation of a practice: the offerings to tick. */
export const skaInvitation = {
  fields: {
    offering: {
      control: 'tick',
      cites: ['SKA-UIT-03', 'SKA-UIT-04'],
      options: {
        wantedOffering: ['SKA-UIT-04'],
        otherOffering: ['SKA-UIT-04'],
        nothing: ['SKA-UIT-04'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
