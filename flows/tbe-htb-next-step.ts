import type text from '../locales/nl/tbe-htb-next-step.json';
import type { Flow } from '../src/flow/flow.ts';

/** What a main access manager does next: the capacity first, then access managers, then the facility and its users. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens: {},
  first: 'isCapacityActive',
  steps: {
    isCapacityActive: {
      cites: ['TBE-HTR-01', 'TBE-HTR-02', 'TBE-HTR-04', 'TBE-REQ-04'],
      ask: {
        yes: { cites: ['TBE-HTR-03'], next: 'chooseAccessManager' },
        no: {
          cites: ['TBE-HTR-02'],
          leads: { flow: 'tbe-activate-capacity', role: 'mainAccessManager' },
        },
        notSure: {
          cites: ['TBE-HOE-26', 'TBE-SUB-23'],
          leads: { flow: 'tbe-activate-capacity', role: 'mainAccessManager', step: 'openCsam' },
        },
        whichOne: { cites: ['TBE-ST2-06'], leads: { flow: 'tbe-choose-capacity' } },
      },
    },
    chooseAccessManager: {
      cites: ['TBE-HTR-03', 'TBE-HTR-05', 'TBE-HTR-06', 'TBE-HTR-07', 'TBE-TBI-04', 'TBE-ST2-02'],
      ask: {
        myself: { cites: ['TBE-HTR-06', 'TBE-HTR-07'], next: 'isSubdivisionUnitActive' },
        somebodyElse: {
          cites: ['TBE-HTR-03', 'TBE-HTR-09', 'TBE-GEN-04'],
          leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager' },
        },
        alreadyThere: { cites: ['TBE-HTR-10'], next: 'isSubdivisionUnitActive' },
      },
    },
    isSubdivisionUnitActive: {
      cites: ['TBE-HTR-08', 'TBE-HTR-10', 'TBE-ST3-01'],
      ask: {
        yes: { cites: ['TBE-HTR-10'], leads: { flow: 'tbe-manage-users', role: 'accessManager' } },
        no: { cites: ['TBE-HTR-08'], leads: { flow: 'tbe-activate-subafdeling', role: 'accessManager' } },
        notSure: {
          cites: ['TBE-SUB-13'],
          leads: { flow: 'tbe-activate-subafdeling', role: 'accessManager', step: 'openPage' },
        },
      },
    },
  },
  symptoms: {
    sectionNotFound: {
      id: 'S-52',
      roles: 'every',
      cites: ['TBE-HTR-03', 'TBE-GEN-04', 'TBE-GEN-06'],
      causes: {
        wrongReference: {
          status: 'documented',
          cites: ['TBE-HTR-03', 'TBE-GEN-04'],
          remedy: { leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager' } },
        },
      },
      escalate: 'tbe',
    },
    whatNow: {
      id: 'S-53',
      roles: 'every',
      cites: ['TBE-HTR-02', 'TBE-HTR-03', 'TBE-HTR-08', 'TBE-HTR-10'],
      causes: {
        capacityFirst: { status: 'documented', cites: ['TBE-HTR-02'], remedy: { step: 'isCapacityActive' } },
        thenAccessManagers: { status: 'documented', cites: ['TBE-HTR-03'], remedy: { step: 'chooseAccessManager' } },
        thenFacility: {
          status: 'documented',
          cites: ['TBE-HTR-08', 'TBE-HTR-10'],
          remedy: { step: 'isSubdivisionUnitActive' },
        },
      },
      escalate: 'tbe',
    },
  },
  escalate: { mainAccessManager: 'tbe' },
};
