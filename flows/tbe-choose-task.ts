import type text from '../locales/nl/tbe-choose-task.json';
import type { Flow } from '../src/flow/flow.ts';
import { tasks } from './tbe-choose-task.tasks.ts';
import { words } from './tbe-choose-task.words.ts';

/** The first question of the access management: who somebody is in it, and what there is to do. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens: {},
  first: 'chooseGroup',
  steps: {
    chooseGroup: {
      cites: ['TBE-CTX-03', 'TBE-CTX-06', 'TBE-CSM-01'],
      ask: {
        noAccess: { cites: ['TBE-CTX-01'], leads: { flow: 'tbe-overview', step: 'chooseApplication' } },
        legalRepresentative: { cites: ['TBE-TRM-14', 'TBE-ST1-01'], next: 'chooseLegalRepresentativesTask' },
        mainAccessManager: { cites: ['TBE-TRM-09', 'TBE-HTS-15'], next: 'chooseMainAccessManagersTask' },
        accessManager: { cites: ['TBE-TRM-13', 'TBE-CTX-07'], next: 'chooseAccessManagersTask' },
        applicationUser: { cites: ['TBE-APP-01'], leads: { flow: 'tbe-login-application', role: 'applicationUser' } },
        otherName: { cites: ['TBE-REQ-04', 'TBE-TBI-02'], next: 'compareNames' },
        other: { cites: ['TBE-CTX-13'], next: 'chooseOtherTask' },
      },
    },
    ...tasks,
    compareNames: {
      list: {
        mainAccessManager: ['TBE-REQ-04', 'TBE-HTS-15'],
        coMainAccessManager: ['TBE-HTS-46', 'TBE-SUB-14', 'TBE-HOE-27'],
        accessManager: ['TBE-TBI-02', 'TBE-SUB-15', 'TBE-TBW-07', 'TBE-HTR-05'],
        coAccessManager: ['TBE-CTB-01', 'TBE-CTB-02'],
        subdivisionManager: ['TBE-SUB-16', 'TBE-RGT-21'],
        legalRepresentative: ['TBE-TRM-14', 'TBE-REQ-05'],
      },
      cites: ['TBE-REQ-04', 'TBE-TBI-02'],
      next: 'chooseGroup',
    },
    lookUpWords: { list: words, cites: ['TBE-CSM-01'], next: 'chooseGroup' },
  },
  symptoms: {
    oldName: {
      id: 'S-49',
      roles: 'every',
      cites: ['TBE-TBI-02', 'TBE-REQ-04', 'TBE-SUB-15'],
      causes: {
        sameRole: { status: 'documented', cites: ['TBE-TBI-02', 'TBE-REQ-04'], remedy: { step: 'compareNames' } },
      },
      escalate: 'tbe',
    },
    whatNow: {
      id: 'S-53',
      roles: 'every',
      cites: ['TBE-HTR-02', 'TBE-HTR-03', 'TBE-HTR-08', 'TBE-HTR-10'],
      causes: {
        routed: {
          status: 'documented',
          cites: ['TBE-HTR-02', 'TBE-HTR-03', 'TBE-HTR-08', 'TBE-HTR-10'],
          remedy: { leads: { flow: 'tbe-htb-next-step', role: 'mainAccessManager' } },
        },
      },
      escalate: 'tbe',
    },
    cannotSignIn: {
      id: 'S-30',
      roles: 'every',
      cites: ['TBE-APP-01'],
      causes: {
        linkMissing: {
          status: 'derived',
          cites: ['TBE-APP-01', 'TBE-RGT-01'],
          remedy: { leads: { flow: 'tbe-overview', step: 'chooseApplication' } },
        },
      },
      escalate: 'tbe',
    },
  },
  escalate: { anyone: 'tbe' },
};
