import type text from '../../locales/nl/screens/employer-choice.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The choice ‘Werkgever’ after the login. Not everybody gets it, and the manual shows no more of it. */
export const employerChoice = {
  fields: {
    actingAs: {
      control: 'links',
      cites: ['TBE-HOE-13', 'TBE-TB-04'],
      options: { employer: ['TBE-HOE-13', 'TBE-TB-04'], another: ['TBE-HOE-13'], nothing: ['TBE-HOE-14'] },
    },
  },
} as const satisfies Screen<typeof text>;
