import type text from '../locales/nl/tbe-overview.json';
import type { Flow } from '../src/flow/flow.ts';

type Steps = Flow<typeof text, Record<never, never>>['steps'];

/** The links of the access chain from the top, a question each: there, missing, or not known. */
export const chain = {
  chooseApplication: {
    cites: ['TBE-CTX-02', 'TBE-CTX-03'],
    ask: {
      eVipa: { cites: ['TBE-TRM-07', 'TBE-RGT-15'], next: 'isThereMainAccessManager' },
      eLoket: { cites: ['TBE-TRM-05', 'TBE-TRM-06'], next: 'isThereMainAccessManager' },
      belRai: { cites: ['TBE-CTX-02'], next: 'isThereMainAccessManager' },
      other: { cites: ['TBE-CTX-02'], next: 'isThereMainAccessManager' },
    },
  },
  isThereMainAccessManager: {
    cites: ['TBE-ST1-01', 'TBE-ST1-03', 'TBE-REQ-04', 'TBE-HTS-15'],
    ask: {
      yes: { cites: ['TBE-ST1-03'], next: 'isCapacityActive' },
      accessManagerKnown: { cites: ['TBE-HTS-45', 'TBE-TBI-03'], next: 'isCapacityActive' },
      no: { cites: ['TBE-ST1-01'], next: 'appointMainAccessManager' },
      notSure: { cites: ['TBE-HTS-32'], next: 'findMainAccessManager' },
    },
  },
  isCapacityActive: {
    cites: ['TBE-HTR-01', 'TBE-HTR-04', 'TBE-ST2-06', 'TBE-ST2-07'],
    ask: {
      yes: { cites: ['TBE-HTR-03'], next: 'isThereAccessManager' },
      no: { cites: ['TBE-HTR-02'], next: 'activateCapacity' },
      notSure: { cites: ['TBE-SUB-23'], next: 'findCapacity' },
      whichOne: { cites: ['TBE-ST2-06'], leads: { flow: 'tbe-choose-capacity' } },
    },
  },
  isThereAccessManager: {
    cites: ['TBE-TBI-02', 'TBE-HTR-05', 'TBE-HTR-06'],
    ask: {
      yes: { cites: ['TBE-HTR-05'], next: 'isSubdivisionUnitActive' },
      mainAccessManagerDoesIt: { cites: ['TBE-HTR-06', 'TBE-TBI-04'], next: 'isSubdivisionUnitActive' },
      no: { cites: ['TBE-HTR-09'], next: 'appointAccessManager' },
      left: { cites: ['TBE-TBW-01'], next: 'replaceAccessManager' },
      notSure: { cites: ['TBE-TBW-07'], next: 'findAccessManager' },
    },
  },
  isSubdivisionUnitActive: {
    cites: ['TBE-ST3-01', 'TBE-ST3-05'],
    ask: {
      yes: { cites: ['TBE-ST3-05'], next: 'isUserAdded' },
      no: { cites: ['TBE-HTR-08', 'TBE-ST3-05'], next: 'activateSubdivisionUnit' },
      notSure: { cites: ['TBE-SUB-13'], next: 'findSubdivisionUnit' },
    },
  },
  isUserAdded: {
    cites: ['TBE-ST4-01', 'TBE-CTX-07'],
    ask: {
      yes: { cites: ['TBE-ST4-01'], next: 'isRightGranted' },
      no: { cites: ['TBE-ST4-01', 'TBE-USR-07'], next: 'addUser' },
      notSure: { cites: ['TBE-USR-11'], next: 'findUser' },
    },
  },
  isRightGranted: {
    cites: ['TBE-ST4-02', 'TBE-RGT-01'],
    ask: {
      yes: {
        cites: ['TBE-RGT-01', 'TBE-VBD-71'],
        // No role is needed for eVIPA.
        next: { after: 'chooseApplication', answered: { eVipa: 'checkTheRest' }, otherwise: 'isRoleNeeded' },
      },
      no: { cites: ['TBE-RGT-01', 'TBE-VBD-63'], next: 'grantRight' },
      notSure: { cites: ['TBE-RGT-07'], next: 'findRight' },
    },
  },
  isRoleNeeded: {
    cites: ['TBE-ST4-04', 'TBE-RGT-02', 'TBE-RLN-03', 'TBE-RLN-12', 'TBE-RLN-18'],
    ask: {
      hasRole: { cites: ['TBE-ST4-03'], next: 'checkTheRest' },
      notNeeded: { cites: ['TBE-RLN-03', 'TBE-VBD-71'], next: 'checkTheRest' },
      missing: { cites: ['TBE-RLN-03', 'TBE-ST4-05'], next: 'addRole' },
      notSure: { cites: ['TBE-RLN-05'], next: 'findRole' },
    },
  },
  checkTheRest: {
    cites: ['TBE-APP-01'],
    ask: {
      justChanged: { cites: ['TBE-RLN-30'], next: 'waitForChange' },
      notConfirmed: { cites: ['TBE-RGT-20', 'TBE-SUB-25'], next: 'confirmRight' },
      otherFacility: { cites: ['TBE-USR-05', 'TBE-USR-10'], next: 'checkFacility' },
      nothingFound: { cites: ['TBE-HLP-01'], next: 'contactHelp' },
    },
  },
} as const satisfies Partial<Steps>;
