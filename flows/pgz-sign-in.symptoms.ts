import type text from '../locales/nl/pgz-sign-in.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people see instead of the reception page of ProGezondheid; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  onlyCitizenListed: {
    id: 'S-16',
    roles: ['careProvider'],
    cites: ['PGZ-NEW-01', 'PGZ-NEW-02', 'PGZ-NEW-03'],
    causes: {
      recentNumber: {
        status: 'documented',
        cites: ['PGZ-NEW-02', 'PGZ-NEW-03', 'PGZ-NEW-04'],
        remedy: { leads: { flow: 'pgz-new-provider-citizen-only' } },
      },
      notRecent: { status: 'undocumented', cites: ['PGZ-NEW-05'], remedy: { refer: 'pgzNewProvider' } },
    },
    escalate: 'pgzNewProvider',
  },
  citizenShown: {
    id: 'S-17',
    roles: ['careProvider'],
    cites: ['PGZ-ZVL-02', 'PGZ-ZVL-04'],
    causes: {
      listNotOpened: {
        status: 'documented',
        cites: ['PGZ-ZVL-02', 'PGZ-ZVL-04', 'PGZ-ZVL-05', 'PGZ-ZVL-06'],
        remedy: { check: 'confirmProfile' },
      },
    },
    escalate: 'pgz',
  },
  searchInsteadOfOwnFile: {
    id: 'S-18',
    roles: ['careProvider', 'nonCareProvider'],
    cites: ['PGZ-MNP-10', 'PGZ-MWV-06'],
    causes: {
      signedInAsMandatary: {
        status: 'derived',
        cites: ['PGZ-MNP-06', 'PGZ-MNP-10', 'PGZ-NZV-05'],
        remedy: { check: 'chooseProfile' },
      },
      wrongProfile: {
        status: 'derived',
        cites: ['PGZ-MWV-02', 'PGZ-MWV-03', 'PGZ-MWV-06', 'PGZ-ZVL-05', 'PGZ-NZV-02'],
        remedy: { check: 'confirmProfile' },
      },
      stillThere: { status: 'derived', cites: ['PGZ-MNP-06', 'PGZ-MNP-10'], remedy: { check: 'findMandator' } },
    },
    escalate: 'pgz',
  },
  ownFileInsteadOfMandators: {
    id: 'S-19',
    roles: ['naturalMandatary', 'legalMandatary'],
    cites: ['PGZ-NZV-08', 'PGZ-ZVL-15'],
    causes: {
      continuedAsCitizen: {
        status: 'derived',
        cites: ['PGZ-MNP-06', 'PGZ-NZV-05', 'PGZ-NZV-08'],
        remedy: { check: 'chooseProfile' },
      },
      signedInAsProvider: {
        status: 'derived',
        cites: ['PGZ-MNP-02', 'PGZ-MWV-02', 'PGZ-ZVL-15'],
        remedy: { check: 'confirmProfile' },
      },
    },
    escalate: 'pgzMandate',
  },
  mandataryOrCitizen: {
    id: 'S-20',
    roles: 'every',
    cites: ['PGZ-MNP-05', 'PGZ-MNP-07', 'PGZ-NZV-04'],
    causes: {
      severalProfiles: {
        status: 'documented',
        cites: ['PGZ-MNP-05', 'PGZ-MNP-06', 'PGZ-NZV-05'],
        remedy: { step: 'chooseProfile' },
      },
    },
    escalate: 'pgz',
  },
  organisationNotListed: {
    id: 'S-21',
    roles: 'every',
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
  providerNotFound: {
    id: 'S-22',
    roles: ['naturalMandatary', 'legalMandatary'],
    cites: ['PGZ-MNP-17', 'PGZ-MWV-09'],
    causes: {
      noMandate: {
        status: 'derived',
        cites: ['PGZ-CMN-01'],
        remedy: { leads: { flow: 'pgz-obtain-mandate' } },
      },
      wrongOrganisation: {
        status: 'derived',
        cites: ['PGZ-MNP-03', 'PGZ-MWV-03'],
        remedy: { check: 'confirmProfile' },
      },
      searchedForOthers: {
        status: 'undocumented',
        cites: ['PGZ-MNP-17', 'PGZ-MWV-09'],
        remedy: { check: 'findMandator' },
      },
    },
    escalate: 'pgzMandate',
  },
  noRizivNumber: {
    id: 'S-23',
    roles: ['careProvider'],
    cites: ['PGZ-CZV-01'],
    causes: {
      notNeeded: { status: 'documented', cites: ['PGZ-CZV-01'], remedy: { step: 'chooseDigitalKey' } },
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
    roles: ['nonCareProvider'],
    cites: ['PGZ-CNZ-01', 'PGZ-CNZ-02', 'PGZ-CNZ-03'],
    causes: {
      isKnown: { status: 'documented', cites: ['PGZ-CNZ-01', 'PGZ-NZV-02'], remedy: { check: 'confirmProfile' } },
      isNotKnown: { status: 'undocumented', cites: ['PGZ-CNZ-01'], remedy: { refer: 'pgz' } },
    },
    escalate: 'pgz',
  },
  oldNames: {
    id: 'S-25',
    roles: 'every',
    cites: ['PGZ-ZVL-07', 'PGZ-MNP-07', 'PGZ-NZV-06'],
    causes: {
      rizivPortal: { status: 'derived', cites: ['PGZ-ZVL-07'], remedy: { step: 'confirmProfile' } },
      myRiziv: { status: 'derived', cites: ['PGZ-MNP-07', 'PGZ-NZV-06'], remedy: { step: 'chooseProfile' } },
    },
    escalate: 'pgz',
  },
  digitalKeyFails: {
    id: 'S-13',
    roles: 'every',
    cites: ['PGZ-LOG-01', 'PGZ-LOG-02'],
    causes: {
      anotherKey: { status: 'undocumented', cites: ['PGZ-LOG-01'], remedy: { step: 'chooseDigitalKey' } },
      whichKeys: {
        status: 'undocumented',
        cites: ['PGZ-LOG-01', 'PGZ-LOG-06'],
        remedy: { leads: { flow: 'pgz-choose-digital-key' } },
      },
    },
    escalate: 'pgzDigitalKey',
  },
};
