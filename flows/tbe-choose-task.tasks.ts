import type text from '../locales/nl/tbe-choose-task.json';
import type { Flow } from '../src/flow/flow.ts';

type Steps = Flow<typeof text, Record<never, never>>['steps'];

/** What there is to do for whoever is asked who they are: each answer a procedure. */
export const tasks = {
  chooseLegalRepresentativesTask: {
    cites: ['TBE-REQ-02', 'TBE-ST1-03'],
    ask: {
      appoint: {
        cites: ['TBE-REQ-02', 'TBE-ST1-01'],
        leads: { flow: 'tbe-appoint-htb', role: 'legalRepresentative' },
      },
      appointMyself: {
        cites: ['TBE-HTS-47'],
        leads: { flow: 'tbe-appoint-htb-self', role: 'legalRepresentative' },
      },
      appointSomebodyElse: {
        cites: ['TBE-HTS-47'],
        leads: { flow: 'tbe-appoint-htb-other', role: 'legalRepresentative' },
      },
      alreadyMainAccessManager: { cites: ['TBE-HTS-34', 'TBE-HTR-01'], next: 'chooseMainAccessManagersTask' },
    },
  },
  chooseMainAccessManagersTask: {
    cites: ['TBE-HTS-15', 'TBE-HTR-06'],
    ask: {
      whatNow: { cites: ['TBE-HTR-01'], leads: { flow: 'tbe-htb-next-step', role: 'mainAccessManager' } },
      whichCapacity: { cites: ['TBE-ST2-06'], leads: { flow: 'tbe-choose-capacity' } },
      activateCapacity: {
        cites: ['TBE-HTR-01', 'TBE-HTR-04'],
        leads: { flow: 'tbe-activate-capacity', role: 'mainAccessManager' },
      },
      appointAccessManager: {
        cites: ['TBE-TBI-03', 'TBE-TBI-04'],
        leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager' },
      },
      changeAccessManager: { cites: ['TBE-TBW-01'], leads: { flow: 'tbe-change-tb', role: 'mainAccessManager' } },
      addAccessManager: { cites: ['TBE-CTB-01'], leads: { flow: 'tbe-add-co-tb', role: 'mainAccessManager' } },
      accessManagersTask: { cites: ['TBE-HTR-06'], next: 'chooseAccessManagersTask' },
    },
  },
  chooseAccessManagersTask: {
    cites: ['TBE-HTR-05', 'TBE-STP-03'],
    ask: {
      activateSubdivisionUnit: {
        cites: ['TBE-ST3-01', 'TBE-ST3-05'],
        leads: { flow: 'tbe-activate-subafdeling', role: 'accessManager' },
      },
      addUsers: { cites: ['TBE-ST4-01'], leads: { flow: 'tbe-manage-users', role: 'accessManager' } },
      grantRights: { cites: ['TBE-ST4-02'], leads: { flow: 'tbe-manage-rights', role: 'accessManager' } },
      addRoles: { cites: ['TBE-ST4-04', 'TBE-ST4-05'], leads: { flow: 'tbe-manage-roles', role: 'accessManager' } },
      whichCapacity: { cites: ['TBE-ST2-06'], leads: { flow: 'tbe-choose-capacity' } },
      followExample: {
        cites: ['TBE-VBD-01'],
        leads: { flow: 'tbe-example-huize-terloo', role: 'accessManager' },
      },
    },
  },
  chooseOtherTask: {
    cites: ['TBE-CTX-13'],
    ask: {
      overview: { cites: ['TBE-STP-01'], leads: { flow: 'tbe-overview' } },
      prepare: { cites: ['TBE-GEG-01', 'TBE-AAN-01'], leads: { flow: 'tbe-prepare' } },
      lookUp: { cites: ['TBE-CSM-01', 'TBE-TRM-01'], next: 'lookUpWords' },
      getHelp: { cites: ['TBE-HLP-01'], leads: { flow: 'tbe-get-help' } },
      giveFeedback: { cites: ['TBE-FBK-04'], leads: { flow: 'tbe-give-feedback' } },
    },
  },
} as const satisfies Partial<Steps>;
