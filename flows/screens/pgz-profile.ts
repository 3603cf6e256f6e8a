import type text from '../../locales/nl/screens/pgz-profile.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page on which the user chooses a profile. `organisation` is documented for mandataries only. */
export const pgzProfile = {
  fields: {
    portal: { inert: true, cites: ['PGZ-ZVL-07'] },
    question: { inert: true, cites: ['PGZ-ZVL-07'] },
    signInAs: {
      control: 'list',
      cites: ['PGZ-ZVL-02', 'PGZ-ZVL-03', 'PGZ-ZVL-05'],
      options: {
        nothing: ['PGZ-ZVL-03'],
        citizen: ['PGZ-ZVL-02', 'PGZ-MNP-02', 'PGZ-MWV-02', 'PGZ-NZV-02'],
        ownProfession: ['PGZ-ZVL-05', 'PGZ-ZVL-06', 'PGZ-ZVL-11'],
        otherProfession: ['PGZ-ZVL-06'],
        onlyCitizen: ['PGZ-NEW-01'],
        notListed: ['PGZ-ZVL-08'],
      },
    },
    professions: {
      inert: true,
      cites: ['PGZ-ZVL-08', 'PGZ-ZVL-09', 'PGZ-ZVL-10', 'PGZ-ZVL-11', 'PGZ-ZVL-12', 'PGZ-ZVL-13'],
    },
    organisation: {
      control: 'list',
      cites: ['PGZ-MWV-03', 'PGZ-MNP-03'],
      options: {
        nothing: ['PGZ-MNP-03'],
        ownEnterprise: ['PGZ-MWV-03', 'PGZ-MWV-04'],
        otherEnterprise: ['PGZ-MWV-04'],
        notListed: ['PGZ-ORG-01'],
      },
    },
  },
  button: { key: 'confirmProfile', cites: ['PGZ-ZVL-14', 'PGZ-MNP-04', 'PGZ-MWV-05', 'PGZ-NZV-03'] },
} as const satisfies Screen<typeof text>;
