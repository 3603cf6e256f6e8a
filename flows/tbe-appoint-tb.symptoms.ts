import type text from '../locales/nl/tbe-appoint-tb.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What main access managers see on the way to the access managers; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  capacityNotListed: {
    id: 'S-33',
    roles: 'every',
    cites: ['TBE-SUB-23'],
    causes: {
      notActivated: {
        status: 'documented',
        cites: ['TBE-SUB-23', 'TBE-SUB-24', 'TBE-SUB-25'],
        remedy: { leads: { flow: 'tbe-activate-capacity', role: 'mainAccessManager', step: 'activateCapacity' } },
      },
    },
    escalate: 'tbe',
  },
  employerScreen: {
    id: 'S-36',
    roles: 'every',
    cites: ['TBE-HOE-13', 'TBE-HOE-14', 'TBE-TB-04'],
    causes: {
      comes: { status: 'documented', cites: ['TBE-HOE-13', 'TBE-TB-04'], remedy: { check: 'chooseEmployer' } },
      doesNotCome: { status: 'documented', cites: ['TBE-HOE-14'], remedy: { step: 'chooseOrganisation' } },
    },
    escalate: 'tbe',
  },
  oldNames: {
    id: 'S-49',
    roles: 'every',
    cites: ['TBE-TBI-02', 'TBE-REQ-04', 'TBE-SUB-15'],
    causes: {
      renamed: {
        status: 'documented',
        cites: ['TBE-TBI-02', 'TBE-REQ-04', 'TBE-SUB-15'],
        remedy: { step: 'chooseOrganisation' },
      },
    },
    escalate: 'tbe',
  },
};
