import type text from '../locales/nl/tbe-overview.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people see instead of the application, with the links of the chain as causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  cannotSignIn: {
    id: 'S-30',
    roles: 'every',
    cites: ['TBE-APP-01', 'TBE-RGT-01', 'TBE-RGT-02'],
    causes: {
      userNotAdded: { status: 'derived', cites: ['TBE-ST4-01', 'TBE-CTX-07'], remedy: { step: 'isUserAdded' } },
      rightNotTicked: { status: 'documented', cites: ['TBE-RGT-01', 'TBE-VBD-63'], remedy: { step: 'isRightGranted' } },
      roleMissing: { status: 'documented', cites: ['TBE-RGT-02'], remedy: { step: 'isRoleNeeded' } },
      notConfirmed: { status: 'derived', cites: ['TBE-RGT-20', 'TBE-SUB-25'], remedy: { step: 'confirmRight' } },
      justChanged: { status: 'documented', cites: ['TBE-RLN-30'], remedy: { step: 'waitForChange' } },
      otherFacility: { status: 'derived', cites: ['TBE-USR-10', 'TBE-ST2-06'], remedy: { step: 'checkFacility' } },
    },
    escalate: 'tbe',
  },
  notWorkingYet: {
    id: 'S-47',
    roles: 'every',
    cites: ['TBE-RLN-30', 'TBE-VBD-95'],
    causes: {
      justChanged: { status: 'documented', cites: ['TBE-RLN-30'], remedy: { step: 'waitForChange' } },
    },
    escalate: 'tbe',
  },
  whatNow: {
    id: 'S-53',
    roles: 'every',
    cites: ['TBE-HTR-02', 'TBE-HTR-03', 'TBE-HTR-08', 'TBE-HTR-10'],
    causes: {
      onlyMainAccessManager: {
        status: 'documented',
        cites: ['TBE-HTR-02', 'TBE-HTR-03', 'TBE-HTR-08'],
        remedy: { leads: { flow: 'tbe-htb-next-step', role: 'mainAccessManager' } },
      },
      bothThere: { status: 'documented', cites: ['TBE-HTR-10'], remedy: { step: 'isSubdivisionUnitActive' } },
    },
    escalate: 'tbe',
  },
};
