import type text from '../locales/nl/tbe-activate-subafdeling.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What access managers see instead of their facility; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  facilityNotListed: {
    id: 'S-32',
    roles: 'every',
    cites: ['TBE-HOE-31', 'TBE-HOE-32', 'TBE-HOE-33', 'TBE-HOE-30'],
    causes: {
      wrongSubdivision: {
        status: 'documented',
        cites: ['TBE-HOE-31', 'TBE-HOE-32', 'TBE-HOE-33'],
        remedy: { check: 'addSubdivisionUnit' },
      },
      wrongCapacity: { status: 'derived', cites: ['TBE-ST3-03', 'TBE-HOE-30'], remedy: { check: 'chooseLine' } },
      anotherPage: { status: 'documented', cites: ['TBE-VBD-23', 'TBE-VBD-49'], remedy: { step: 'newOrExisting' } },
      otherEnterprise: { status: 'derived', cites: ['TBE-HOE-33', 'TBE-VBD-05'], remedy: { check: 'chooseLine' } },
    },
    escalate: 'tbeApplication',
  },
  capacityNotListed: {
    id: 'S-33',
    roles: 'every',
    cites: ['TBE-SUB-23'],
    causes: {
      notActivated: {
        status: 'documented',
        cites: ['TBE-SUB-23', 'TBE-SUB-24', 'TBE-SUB-25'],
        remedy: { leads: { flow: 'tbe-activate-capacity', role: 'mainAccessManager', step: 'chooseOrganisation' } },
      },
      somebodyElseActivates: {
        status: 'derived',
        cites: ['TBE-SUB-14', 'TBE-SUB-23', 'TBE-HTR-01'],
        remedy: { step: 'askMainAccessManager' },
      },
    },
    escalate: 'tbe',
  },
  cannotGoOn: {
    id: 'S-40',
    roles: 'every',
    cites: ['TBE-VBD-31'],
    causes: {
      noMail: { status: 'documented', cites: ['TBE-VBD-31'], remedy: { check: 'chooseManager' } },
    },
    escalate: 'tbe',
  },
  facilityListedTwice: {
    id: 'S-51',
    roles: 'every',
    cites: ['TBE-SUB-21', 'TBE-SUB-22'],
    causes: {
      twoNumbers: { status: 'documented', cites: ['TBE-SUB-21'], remedy: { check: 'chooseFacility' } },
      twoCapacities: { status: 'documented', cites: ['TBE-SUB-22'], remedy: { check: 'chooseLine' } },
      numberUnknown: { status: 'documented', cites: ['TBE-GEG-04'], remedy: { refer: 'tbeHcoNumber' } },
    },
    escalate: 'tbeHcoNumber',
  },
  blockedOrRemoved: {
    id: 'S-54',
    roles: 'every',
    cites: ['TBE-VBD-24', 'TBE-VBD-53'],
    causes: {
      wrongAction: { status: 'undocumented', cites: ['TBE-VBD-24', 'TBE-VBD-53'], remedy: { refer: 'tbe' } },
    },
    escalate: 'tbe',
  },
};
