import type text from '../../locales/nl/screens/profile.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page on which the user chooses a profile. The last three fields can be there; not everybody sees them. */
export const profile = {
  fields: {
    signInAs: {
      control: 'list',
      cites: ['ALV-OPT-06'],
      options: {
        nothing: ['ALV-P5-11'],
        citizen: ['ALV-P1-11'],
        ownProfession: ['ALV-P4-11', 'ALV-P4-12'],
        otherProfession: ['ALV-P4-11'],
        notListed: ['ALV-P4-11'],
      },
    },
    mandateOf: {
      control: 'list',
      cites: ['ALV-OPT-07'],
      options: {
        nothing: ['ALV-OPT-07'],
        personInNeed: ['ALV-P2-15'],
        otherPerson: ['ALV-P2-15'],
        notListed: ['ALV-P2-03'],
      },
    },
    forMyChild: {
      control: 'list',
      cites: ['ALV-OPT-08'],
      options: { nothing: ['ALV-P2-16'], child: ['ALV-P2-16'] },
    },
    organisation: {
      control: 'list',
      cites: ['ALV-OPT-09'],
      options: {
        nothing: ['ALV-P4-13'],
        ownOrganisation: ['ALV-P5-12'],
        ownPharmacy: ['ALV-P5-13'],
        otherOrganisation: ['ALV-P5-12'],
        notListed: ['ALV-P5-14'],
      },
    },
  },
  button: { key: 'confirmProfile', cites: ['ALV-OPT-10'] },
} as const satisfies Screen<typeof text>;
