import type text from '../../locales/nl/screens/find-mandator.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page on which a mandatary looks up a care provider. One of its search fields is enough, so they share a choice. */
export const findMandator = {
  fields: {
    heading: { inert: true, cites: ['PGZ-MNP-11', 'PGZ-MWV-07'] },
    moreInformation: { inert: true, cites: ['PGZ-MNP-11', 'PGZ-MWV-07'] },
    rizivNumber: { inert: true, cites: ['PGZ-MNP-12', 'PGZ-MWV-07'] },
    nationalNumber: { inert: true, cites: ['PGZ-MNP-13', 'PGZ-MWV-07'] },
    name: { inert: true, cites: ['PGZ-MNP-14', 'PGZ-MWV-07'] },
    firstName: { inert: true, cites: ['PGZ-MNP-15', 'PGZ-MWV-07'] },
    searched: {
      control: 'text',
      cites: ['PGZ-MNP-17', 'PGZ-MWV-09'],
      options: {
        nothing: ['PGZ-MNP-17', 'PGZ-MWV-09'],
        mandators: ['PGZ-MNP-17', 'PGZ-MWV-09'],
        own: ['PGZ-MNP-17', 'PGZ-MWV-09'],
      },
    },
    results: {
      control: 'links',
      cites: ['PGZ-MNP-16', 'PGZ-MWV-08'],
      options: { found: ['PGZ-MNP-18', 'PGZ-MWV-10'], notFound: ['PGZ-CMN-01'] },
    },
    shown: { inert: true, cites: ['PGZ-MNP-16', 'PGZ-MWV-08'] },
  },
} as const satisfies Screen<typeof text>;
