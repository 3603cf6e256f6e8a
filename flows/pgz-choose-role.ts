import type text from '../locales/nl/pgz-choose-role.json';
import type { Flow } from '../src/flow/flow.ts';

/** The first question of ProGezondheid: as whom somebody signs in, or what they look for. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pgz',
  source: 'progezondheid-faq',
  screens: {},
  first: 'chooseRole',
  steps: {
    chooseRole: {
      cites: ['PGZ-ZVL-07', 'PGZ-MNP-07'],
      ask: {
        careProvider: { cites: ['PGZ-CZV-01'], leads: { flow: 'pgz-sign-in', role: 'careProvider' } },
        mandatary: { cites: ['PGZ-MAN-01'], next: 'chooseMandataryProfile' },
        nonCareProvider: {
          cites: ['PGZ-CNZ-02', 'PGZ-CNZ-03'],
          leads: { flow: 'pgz-sign-in', role: 'nonCareProvider' },
        },
        onlyCitizen: { cites: ['PGZ-NEW-01'], leads: { flow: 'pgz-new-provider-citizen-only' } },
        organisationNotListed: { cites: ['PGZ-ORG-01'], leads: { flow: 'pgz-organisation-not-listed' } },
        digitalKey: { cites: ['PGZ-LOG-01'], leads: { flow: 'pgz-choose-digital-key' } },
        rizivNumber: { cites: ['PGZ-CZV-02'], leads: { flow: 'pgz-obtain-riziv-number' } },
        mandate: { cites: ['PGZ-CMN-01'], leads: { flow: 'pgz-obtain-mandate' } },
      },
    },
    chooseMandataryProfile: {
      cites: ['PGZ-MAN-01', 'PGZ-MAN-04', 'TBE-TRM-14', 'PIL-PRC-08'],
      ask: {
        naturalPerson: { cites: ['PGZ-MAN-02'], leads: { flow: 'pgz-sign-in', role: 'naturalMandatary' } },
        legalRepresentative: { cites: ['PGZ-MAN-03'], leads: { flow: 'pgz-sign-in', role: 'legalMandatary' } },
        ofAnOrganisation: { cites: ['PGZ-ORG-01'], leads: { flow: 'pgz-organisation-not-listed' } },
      },
    },
  },
  symptoms: {
    onlyCitizenListed: {
      id: 'S-16',
      roles: ['anyone'],
      cites: ['PGZ-NEW-01', 'PGZ-NEW-02', 'PGZ-NEW-03'],
      causes: {
        recentNumber: {
          status: 'documented',
          cites: ['PGZ-NEW-02', 'PGZ-NEW-04', 'PGZ-NEW-05'],
          remedy: { leads: { flow: 'pgz-new-provider-citizen-only' } },
        },
      },
      escalate: 'pgzNewProvider',
    },
    mandataryOrCitizen: {
      id: 'S-20',
      roles: ['anyone'],
      cites: ['PGZ-MNP-05', 'PGZ-MNP-07', 'PGZ-NZV-04'],
      causes: {
        representsProvider: {
          status: 'documented',
          cites: ['PGZ-MNP-06'],
          remedy: { leads: { flow: 'pgz-sign-in', role: 'naturalMandatary', step: 'chooseProfile' } },
        },
        administrativeRole: {
          status: 'documented',
          cites: ['PGZ-NZV-05'],
          remedy: { leads: { flow: 'pgz-sign-in', role: 'nonCareProvider', step: 'chooseProfile' } },
        },
      },
      escalate: 'pgz',
    },
    organisationNotListed: {
      id: 'S-21',
      roles: ['anyone'],
      cites: ['PGZ-ORG-01', 'PGZ-MWV-03'],
      causes: {
        noRights: {
          status: 'documented',
          cites: ['PGZ-ORG-02', 'PGZ-ORG-03'],
          remedy: { leads: { flow: 'pgz-organisation-not-listed' } },
        },
      },
      escalate: 'pgzOrganisation',
    },
    noRizivNumber: {
      id: 'S-23',
      roles: ['anyone'],
      cites: ['PGZ-CZV-01'],
      causes: {
        notNeeded: {
          status: 'documented',
          cites: ['PGZ-CZV-01'],
          remedy: { leads: { flow: 'pgz-sign-in', role: 'careProvider' } },
        },
        wantsOne: {
          status: 'documented',
          cites: ['PGZ-CZV-02'],
          remedy: { leads: { flow: 'pgz-obtain-riziv-number' } },
        },
      },
      escalate: 'pgzRizivNumber',
    },
    administrativeRole: {
      id: 'S-24',
      roles: ['anyone'],
      cites: ['PGZ-CNZ-01', 'PGZ-CNZ-02', 'PGZ-CNZ-03', 'PGZ-NZV-02'],
      causes: {
        signInAsCitizen: {
          status: 'documented',
          cites: ['PGZ-CNZ-01', 'PGZ-NZV-02'],
          remedy: { leads: { flow: 'pgz-sign-in', role: 'nonCareProvider' } },
        },
        isNotKnown: { status: 'undocumented', cites: ['PGZ-CNZ-01'], remedy: { refer: 'pgz' } },
      },
      escalate: 'pgz',
    },
    oldNames: {
      id: 'S-25',
      roles: ['anyone'],
      cites: ['PGZ-ZVL-07', 'PGZ-MNP-07'],
      causes: {
        sameSystem: { status: 'derived', cites: ['PGZ-ZVL-07', 'PGZ-MNP-07'], remedy: { step: 'chooseRole' } },
      },
      escalate: 'pgz',
    },
  },
  escalate: { anyone: 'pgz' },
};
