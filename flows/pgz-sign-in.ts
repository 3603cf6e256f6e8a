import { profileVerdicts } from './pgz-sign-in.profile.ts';
import { searchVerdicts, selectionVerdicts } from './pgz-sign-in.search.ts';
import { symptoms } from './pgz-sign-in.symptoms.ts';
import { findMandator } from './screens/find-mandator.ts';
import { pgzProfile } from './screens/pgz-profile.ts';
import { pgzProfileSelection } from './screens/pgz-profile-selection.ts';
import { rizivKeys } from './screens/riziv-keys.ts';
import type text from '../locales/nl/pgz-sign-in.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = { rizivKeys, pgzProfile, pgzProfileSelection, findMandator };

/** Signing in to ProGezondheid: as a care provider, as one of the two mandataries, or as a non-care-provider. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'pgz',
  source: 'progezondheid-faq',
  screens,
  first: 'checkConditions',
  steps: {
    checkConditions: {
      cites: {
        careProvider: ['PGZ-CZV-01', 'PGZ-NEW-02', 'PGZ-NEW-03'],
        naturalMandatary: ['PGZ-CMN-01'],
        legalMandatary: ['PGZ-CMN-01'],
        nonCareProvider: ['PGZ-CNZ-01', 'PGZ-CNZ-02', 'PGZ-CNZ-03'],
      },
      ask: {
        inOrder: { cites: ['PGZ-CZV-01', 'PGZ-CMN-01', 'PGZ-CNZ-01'], next: 'chooseDigitalKey' },
        notYet: {
          cites: ['PGZ-NEW-02', 'PGZ-CMN-01', 'PGZ-CNZ-01'],
          next: { careProvider: 'waitForFile', nonCareProvider: 'askRiziv', otherwise: 'getMandate' },
        },
        notSure: { cites: ['PGZ-NEW-02', 'PGZ-CMN-01', 'PGZ-CNZ-01'], next: 'chooseDigitalKey' },
      },
    },
    waitForFile: {
      cites: ['PGZ-NEW-02', 'PGZ-NEW-03'],
      ask: {
        readOn: { cites: ['PGZ-NEW-04', 'PGZ-NEW-05'], leads: { flow: 'pgz-new-provider-citizen-only' } },
        tryNow: { cites: ['PGZ-NEW-04'], next: 'chooseDigitalKey' },
      },
    },
    getMandate: {
      cites: ['PGZ-CMN-01', 'ALV-P2-05'],
      ask: {
        readOn: { cites: ['PGZ-CMN-02'], leads: { flow: 'pgz-obtain-mandate' } },
        haveOne: { cites: ['PGZ-CMN-01'], next: 'chooseDigitalKey' },
      },
    },
    askRiziv: { refer: 'pgz', cites: ['PGZ-CNZ-01'] },
    chooseDigitalKey: {
      screen: 'rizivKeys',
      cites: {
        careProvider: ['PGZ-ZVL-01', 'PGZ-LOG-01'],
        naturalMandatary: ['PGZ-MNP-01', 'PGZ-LOG-01'],
        legalMandatary: ['PGZ-MWV-01', 'PGZ-LOG-01'],
        nonCareProvider: ['PGZ-NZV-01', 'PGZ-LOG-01'],
      },
      verdicts: {},
      next: 'confirmProfile',
    },
    confirmProfile: {
      screen: 'pgzProfile',
      cites: {
        careProvider: ['PGZ-ZVL-02', 'PGZ-ZVL-03', 'PGZ-ZVL-04', 'PGZ-ZVL-14', 'ALV-P5-11', 'ALV-P5-13'],
        naturalMandatary: ['PGZ-ZVL-02', 'PGZ-MNP-04'],
        legalMandatary: ['PGZ-ZVL-02', 'PGZ-MWV-05'],
        nonCareProvider: ['PGZ-ZVL-02', 'PGZ-NZV-03'],
      },
      verdicts: profileVerdicts,
      next: {
        naturalMandatary: 'seeProfileSelection',
        nonCareProvider: 'seeProfileSelection',
        legalMandatary: 'findMandator',
        otherwise: 'arrive',
      },
    },
    seeProfileSelection: {
      cites: { naturalMandatary: ['PGZ-MNP-05'], nonCareProvider: ['PGZ-NZV-04'] },
      ask: {
        yes: { cites: ['PGZ-MNP-07', 'PGZ-NZV-06'], next: 'chooseProfile' },
        no: {
          cites: ['PGZ-MNP-05', 'PGZ-NZV-04'],
          next: { nonCareProvider: 'arrive', otherwise: 'findMandator' },
        },
      },
    },
    chooseProfile: {
      screen: 'pgzProfileSelection',
      cites: {
        careProvider: ['PGZ-NZV-04', 'PGZ-NZV-08', 'PGZ-MNP-10'],
        naturalMandatary: ['PGZ-MNP-05', 'PGZ-MNP-07'],
        legalMandatary: ['PGZ-MNP-05', 'PGZ-MNP-10', 'PGZ-NZV-08'],
        nonCareProvider: ['PGZ-NZV-04', 'PGZ-NZV-06'],
      },
      verdicts: selectionVerdicts,
      next: { careProvider: 'arrive', nonCareProvider: 'arrive', otherwise: 'findMandator' },
    },
    findMandator: {
      screen: 'findMandator',
      cites: {
        careProvider: ['PGZ-MNP-06', 'PGZ-MNP-10'],
        naturalMandatary: ['PGZ-MNP-10', 'PGZ-MNP-17'],
        legalMandatary: ['PGZ-MWV-06', 'PGZ-MWV-09'],
        nonCareProvider: ['PGZ-MNP-06', 'PGZ-MNP-10', 'PGZ-NZV-05'],
      },
      verdicts: searchVerdicts,
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      cites: {
        careProvider: ['PGZ-ZVL-15'],
        naturalMandatary: ['PGZ-MNP-18'],
        legalMandatary: ['PGZ-MWV-10'],
        nonCareProvider: ['PGZ-NZV-08'],
      },
    },
  },
  symptoms,
  escalate: { careProvider: 'pgz', naturalMandatary: 'pgz', legalMandatary: 'pgz', nonCareProvider: 'pgz' },
};
