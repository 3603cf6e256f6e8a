import type text from '../locales/nl/tbe-manage-rights.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What access managers see instead of a user with the right; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  cannotGoOn: {
    id: 'S-40',
    roles: 'every',
    cites: ['TBE-VBD-57', 'TBE-RGT-04', 'TBE-RGT-05'],
    causes: {
      noMail: {
        status: 'documented',
        cites: ['TBE-VBD-57', 'TBE-RGT-04', 'TBE-RGT-05'],
        remedy: { leads: { flow: 'tbe-manage-users', role: 'accessManager', step: 'fillInMail' } },
      },
    },
    escalate: 'tbe',
  },
  applicationNotListed: {
    id: 'S-41',
    roles: 'every',
    cites: ['TBE-RGT-07', 'TBE-VBD-35', 'TBE-VBD-46', 'TBE-HOE-16'],
    causes: {
      notLinked: {
        status: 'derived',
        cites: ['TBE-VBD-35', 'TBE-VBD-46'],
        remedy: { leads: { flow: 'tbe-activate-subafdeling', role: 'accessManager', step: 'linkApplications' } },
      },
      wrongCapacity: {
        status: 'derived',
        cites: ['TBE-HOE-16', 'TBE-USR-10'],
        remedy: { leads: { flow: 'tbe-choose-capacity', step: 'chooseCapacity' } },
      },
    },
    escalate: 'tbe',
  },
  userWithoutRight: {
    id: 'S-42',
    roles: 'every',
    cites: ['TBE-VBD-63', 'TBE-VBD-64'],
    causes: {
      rightNotTicked: { status: 'documented', cites: ['TBE-VBD-63', 'TBE-VBD-64'], remedy: { step: 'openUser' } },
    },
    escalate: 'tbe',
  },
  noAccessYet: {
    id: 'S-47',
    roles: 'every',
    cites: ['TBE-RLN-30', 'TBE-VBD-95'],
    causes: {
      tooSoon: {
        status: 'documented',
        cites: ['TBE-RLN-30', 'TBE-VBD-95'],
        remedy: { leads: { flow: 'tbe-manage-roles', role: 'accessManager', step: 'waitForRole' } },
      },
    },
    escalate: 'tbe',
  },
  removed: {
    id: 'S-54',
    roles: 'every',
    cites: ['TBE-VBD-53'],
    causes: {
      wrongAction: { status: 'undocumented', cites: ['TBE-VBD-53'], remedy: { refer: 'tbe' } },
    },
    escalate: 'tbe',
  },
};
