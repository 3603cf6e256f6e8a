import { symptoms } from './tbe-appoint-tb.symptoms.ts';
import {
  capacityVerdicts,
  employerVerdicts,
  linkVerdicts,
  organisationVerdicts,
  subdivisionVerdicts,
} from './tbe-appoint-tb.verdicts.ts';
import { accessLogin } from './screens/access-login.ts';
import { accessManagerCapacity } from './screens/access-manager-capacity.ts';
import { accessManagerSubdivision } from './screens/access-manager-subdivision.ts';
import { accessManagersPage } from './screens/access-managers-page.ts';
import { employerChoice } from './screens/employer-choice.ts';
import { organisationList } from './screens/organisation-list.ts';
import type text from '../locales/nl/tbe-appoint-tb.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = {
  accessManagersPage,
  accessLogin,
  employerChoice,
  organisationList,
  accessManagerCapacity,
  accessManagerSubdivision,
};

/**
 * Opening the place where access managers are appointed. Section 3.4.1 appoints nobody: it stops at the subdivision, and
 * the actions are those of replacing and of adding.
 */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'isItNeeded',
  steps: {
    isItNeeded: {
      cites: ['TBE-TBI-01', 'TBE-TBI-02', 'TBE-TBI-03', 'TBE-TBI-04', 'TBE-REQ-04', 'TBE-HTR-05', 'TBE-ST2-02'],
      ask: {
        somebodyElse: { cites: ['TBE-TBI-03'], next: 'openPage' },
        myself: {
          cites: ['TBE-TBI-04', 'TBE-HTR-06', 'TBE-HTR-08'],
          leads: { flow: 'tbe-activate-subafdeling', role: 'accessManager' },
        },
        whichCapacity: { cites: ['TBE-ST2-06'], leads: { flow: 'tbe-choose-capacity' } },
      },
    },
    openPage: {
      visit: 'https://www.csam.be/nl/beheer-toegangsbeheerders.html',
      cites: ['TBE-TB-01'],
      next: 'chooseLink',
    },
    chooseLink: {
      screen: 'accessManagersPage',
      cites: ['TBE-TB-02', 'TBE-HOE-10'],
      verdicts: linkVerdicts,
      next: 'signIn',
    },
    signIn: { screen: 'accessLogin', cites: ['TBE-TB-03', 'TBE-HOE-11'], verdicts: {}, next: 'askEmployer' },
    askEmployer: {
      cites: ['TBE-TB-04', 'TBE-HOE-14'],
      ask: {
        seen: { cites: ['TBE-TB-04', 'TBE-HOE-13'], next: 'chooseEmployer' },
        notSeen: { cites: ['TBE-HOE-14'], next: 'chooseOrganisation' },
      },
    },
    chooseEmployer: {
      screen: 'employerChoice',
      cites: ['TBE-TB-04'],
      verdicts: employerVerdicts,
      next: 'chooseOrganisation',
    },
    chooseOrganisation: {
      screen: 'organisationList',
      cites: ['TBE-TB-05', 'TBE-HOE-25', 'TBE-HOE-23'],
      verdicts: organisationVerdicts,
      next: 'chooseCapacity',
    },
    chooseCapacity: {
      screen: 'accessManagerCapacity',
      cites: ['TBE-TB-06', 'TBE-TB-07', 'TBE-TB-11'],
      verdicts: capacityVerdicts,
      next: 'chooseSubdivision',
    },
    chooseSubdivision: {
      screen: 'accessManagerSubdivision',
      cites: ['TBE-TB-12', 'TBE-HOE-30', 'TBE-HOE-31'],
      verdicts: subdivisionVerdicts,
      next: 'replaceOrAdd',
    },
    replaceOrAdd: {
      cites: ['TBE-TBW-01', 'TBE-CTB-02'],
      trap: ['TBE-TBW-21', 'TBE-CTB-01'],
      ask: {
        add: {
          cites: ['TBE-CTB-02'],
          leads: { flow: 'tbe-add-co-tb', role: 'mainAccessManager', step: 'haveReady' },
        },
        replace: {
          cites: ['TBE-TBW-01'],
          leads: { flow: 'tbe-change-tb', role: 'mainAccessManager', step: 'haveReady' },
        },
      },
    },
  },
  symptoms,
  escalate: { mainAccessManager: 'tbe' },
};
