import type text from '../locales/nl/pgz-organisation-not-listed.json';
import type { Flow } from '../src/flow/flow.ts';

/** What to do when ProGezondheid does not list somebody's organisation: its access managers give the rights. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pgz',
  source: 'progezondheid-faq',
  screens: {},
  first: 'chooseWho',
  steps: {
    chooseWho: {
      cites: ['PGZ-ORG-01', 'PGZ-ORG-02'],
      ask: {
        representsOrganisation: { cites: ['PGZ-ORG-01', 'PGZ-MWV-03'], next: 'askAccessManagers' },
        naturalPerson: {
          cites: ['PGZ-MNP-03'],
          leads: { flow: 'pgz-sign-in', role: 'naturalMandatary', step: 'confirmProfile' },
        },
        gotRights: {
          cites: ['PGZ-MWV-03'],
          leads: { flow: 'pgz-sign-in', role: 'legalMandatary', step: 'confirmProfile' },
        },
      },
    },
    askAccessManagers: {
      handover: { flow: 'tbe-manage-users', role: 'accessManager' },
      refer: 'pgzOrganisation',
      cites: ['PGZ-ORG-02', 'PGZ-ORG-03', 'PGZ-ORG-04', 'TBE-TBI-02'],
    },
  },
  symptoms: {
    organisationNotListed: {
      id: 'S-21',
      roles: ['anyone'],
      cites: ['PGZ-ORG-01', 'PGZ-ORG-02', 'PGZ-MWV-03'],
      causes: {
        noRights: {
          status: 'documented',
          cites: ['PGZ-ORG-02', 'PGZ-ORG-03'],
          remedy: { step: 'askAccessManagers' },
        },
      },
      escalate: 'pgzOrganisation',
    },
  },
  escalate: { anyone: 'pgzOrganisation' },
};
