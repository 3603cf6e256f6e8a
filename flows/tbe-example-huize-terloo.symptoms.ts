import type text from '../locales/nl/tbe-example-huize-terloo.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people see instead of the screens of the example; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  facilityNotListed: {
    id: 'S-32',
    roles: 'every',
    cites: ['TBE-HOE-31', 'TBE-HOE-33', 'TBE-VBD-23', 'TBE-VBD-49'],
    causes: {
      wrongSubdivision: {
        status: 'documented',
        cites: ['TBE-HOE-31', 'TBE-HOE-32', 'TBE-HOE-33'],
        remedy: { check: 'addSubdivisionUnit' },
      },
      wrongCapacity: { status: 'derived', cites: ['TBE-ST3-03', 'TBE-VBD-03'], remedy: { check: 'chooseLine' } },
      anotherPage: { status: 'documented', cites: ['TBE-VBD-23', 'TBE-VBD-49'], remedy: { check: 'openFacility' } },
      otherEnterprise: {
        status: 'derived',
        cites: ['TBE-HOE-33', 'TBE-VBD-05'],
        remedy: { check: 'chooseLine' },
      },
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
    },
    escalate: 'tbe',
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
