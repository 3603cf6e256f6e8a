import type text from '../locales/nl/alivia-sign-in.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people see instead of the Welcome page of Alivia; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  errorMessage: {
    id: 'S-01',
    roles: ['personInNeed', 'mandateHolder', 'informalCarer', 'rizivProvider', 'noRizivProvider', 'otherInvolved'],
    cites: ['ALV-P1-14', 'ALV-P2-19', 'ALV-P3-14', 'ALV-P4-16', 'ALV-P67-15', 'ALV-P8-02'],
    causes: {
      wrongEntrance: { status: 'documented', cites: ['ALV-P1-14'], remedy: { check: 'chooseEntrance' } },
      wrongProfile: { status: 'documented', cites: ['ALV-P1-14'], remedy: { check: 'confirmProfile' } },
    },
    escalate: 'alivia',
  },
  noAccessForOrganisation: {
    id: 'S-02',
    roles: ['organisationProvider'],
    cites: ['ALV-P5-17'],
    causes: {
      wrongEntrance: { status: 'derived', cites: ['ALV-P5-05'], remedy: { check: 'chooseEntrance' } },
      wrongProfile: { status: 'derived', cites: ['ALV-P5-11', 'ALV-P5-12'], remedy: { check: 'confirmProfile' } },
      noAccessGiven: { status: 'derived', cites: ['ALV-P5-17'], remedy: { refer: 'aliviaOrganisation' } },
    },
    escalate: 'aliviaOrganisation',
  },
  organisationNotListed: {
    id: 'S-03',
    roles: ['organisationProvider'],
    cites: ['ALV-P5-14'],
    causes: {
      wrongEntrance: { status: 'derived', cites: ['ALV-P5-05', 'ALV-OPT-04'], remedy: { check: 'chooseEntrance' } },
      somebodyElsesKey: { status: 'derived', cites: ['ALV-P5-08'], remedy: { step: 'chooseDigitalKey' } },
      noAccessGiven: { status: 'derived', cites: ['ALV-P5-14'], remedy: { refer: 'aliviaOrganisation' } },
    },
    escalate: 'aliviaOrganisation',
  },
  pharmacyNotListed: {
    id: 'S-04',
    roles: ['organisationProvider'],
    cites: ['ALV-P5-11', 'ALV-P5-13', 'ALV-P5-14'],
    causes: {
      lookedForProfession: {
        status: 'documented',
        cites: ['ALV-P5-11', 'ALV-P5-13'],
        remedy: { check: 'confirmProfile' },
      },
      noAccessGiven: { status: 'derived', cites: ['ALV-P5-14'], remedy: { refer: 'aliviaOrganisation' } },
    },
    escalate: 'aliviaOrganisation',
  },
  ownDataInsteadOfOthers: {
    id: 'S-05',
    roles: ['mandateHolder'],
    cites: ['ALV-P2-15', 'ALV-P1-11'],
    causes: {
      noNameSelected: { status: 'derived', cites: ['ALV-P2-15', 'ALV-P1-11'], remedy: { check: 'confirmProfile' } },
    },
    escalate: 'alivia',
  },
  nameNotListed: {
    id: 'S-06',
    roles: ['mandateHolder'],
    cites: ['ALV-P2-03', 'ALV-P2-04', 'ALV-P2-05'],
    causes: {
      mandateNotInOrder: {
        status: 'derived',
        cites: ['ALV-P2-03', 'ALV-P2-04'],
        remedy: { leads: { flow: 'alivia-request-mandate', role: 'mandateHolder' } },
      },
    },
    escalate: 'aliviaMandate',
  },
  selectChildOrNot: {
    id: 'S-07',
    roles: ['mandateHolder'],
    cites: ['ALV-P2-16'],
    causes: {
      childIsNotMandate: { status: 'documented', cites: ['ALV-P2-16'], remedy: { check: 'confirmProfile' } },
    },
    escalate: 'alivia',
  },
  whichOfTheFour: {
    id: 'S-08',
    roles: 'every',
    cites: ['ALV-OPT-01', 'ALV-ROL-01', 'ALV-HLP-04'],
    causes: {
      roleIsRight: { status: 'documented', cites: ['ALV-OPT-01'], remedy: { step: 'chooseEntrance' } },
      roleIsWrong: { status: 'documented', cites: ['ALV-HLP-04'], remedy: { leads: { flow: 'alivia-choose-role' } } },
    },
    escalate: 'aliviaRole',
  },
  carerOrOtherInvolved: {
    id: 'S-09',
    roles: ['informalCarer', 'otherInvolved'],
    cites: ['ALV-ROL-09', 'ALV-ROL-10', 'ALV-ROL-24', 'ALV-ROL-25'],
    causes: {
      sameExamples: {
        status: 'documented',
        cites: ['ALV-ROL-09', 'ALV-ROL-24'],
        remedy: { leads: { flow: 'alivia-choose-role', step: 'carerOrOther' } },
      },
    },
    escalate: 'alivia',
  },
  rizivWithinOrganisation: {
    id: 'S-10',
    roles: ['rizivProvider', 'organisationProvider'],
    cites: ['ALV-ROL-12', 'ALV-ROL-15', 'ALV-P4-13', 'ALV-P5-11'],
    causes: {
      forWhom: {
        status: 'derived',
        cites: ['ALV-ROL-12', 'ALV-ROL-15'],
        remedy: { leads: { flow: 'alivia-choose-role', step: 'selfEmployedOrOrganisation' } },
      },
    },
    escalate: 'aliviaOrganisation',
  },
  onlyCitizenListed: {
    id: 'S-11',
    roles: ['rizivProvider'],
    cites: ['ALV-P4-11', 'ALV-P4-17'],
    causes: {
      recentNumber: { status: 'undocumented', cites: ['PGZ-NEW-02', 'PGZ-NEW-03'], remedy: { refer: 'alivia' } },
      anotherRole: {
        status: 'derived',
        cites: ['ALV-ROL-12', 'ALV-ROL-15'],
        remedy: { leads: { flow: 'alivia-choose-role', step: 'selfEmployedOrOrganisation' } },
      },
    },
    escalate: 'alivia',
  },
  screenLooksDifferent: {
    id: 'S-12',
    roles: 'every',
    cites: ['ALV-P1-01', 'ALV-P1-02'],
    causes: {
      phoneOrTablet: { status: 'documented', cites: ['ALV-P1-01', 'ALV-P1-02'], remedy: { step: 'useTheApp' } },
      otherScreen: { status: 'undocumented', cites: ['ALV-P1-01'], remedy: { refer: 'alivia' } },
    },
    escalate: 'aliviaApp',
  },
  digitalKeyFails: {
    id: 'S-13',
    roles: 'every',
    cites: ['ALV-P1-08', 'ALV-P1-09'],
    causes: {
      anotherKey: { status: 'documented', cites: ['ALV-P1-08'], remedy: { step: 'chooseDigitalKey' } },
      keyGuidance: { status: 'documented', cites: ['ALV-P1-09'], remedy: { refer: 'aliviaDigitalKey' } },
    },
    escalate: 'aliviaDigitalKey',
  },
  noCoordinator: {
    id: 'S-14',
    roles: 'every',
    cites: ['PIL-CRD-01', 'PIL-CRD-03', 'ALV-P8-02'],
    causes: {
      notEverywhere: {
        status: 'derived',
        cites: ['PIL-CRD-01', 'ALV-P8-02'],
        remedy: { refer: 'aliviaNoCoordinator' },
      },
    },
    escalate: 'aliviaNoCoordinator',
  },
  helpdeskDoesNotAnswer: {
    id: 'S-15',
    roles: 'every',
    cites: ['ALV-HLP-09', 'ALV-HLP-10'],
    causes: {
      closed: { status: 'documented', cites: ['ALV-HLP-09', 'ALV-HLP-10'], remedy: { refer: 'aliviaNoCoordinator' } },
    },
    escalate: 'aliviaNoCoordinator',
  },
};
