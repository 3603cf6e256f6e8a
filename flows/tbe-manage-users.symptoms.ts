import type text from '../locales/nl/tbe-manage-users.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What access managers see instead of a new user; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  facilityNotListed: {
    id: 'S-31',
    roles: 'every',
    cites: ['TBE-USR-03', 'TBE-USR-04', 'TBE-USR-05'],
    causes: {
      notManagerYet: {
        status: 'documented',
        cites: ['TBE-USR-03', 'TBE-USR-04'],
        remedy: { step: 'askMainAccessManager' },
      },
    },
    escalate: 'tbeFacility',
  },
  userNotFound: {
    id: 'S-39',
    roles: 'every',
    cites: ['TBE-USR-07', 'TBE-USR-11', 'TBE-USR-12'],
    causes: {
      searchedAtTheTop: {
        status: 'derived',
        cites: ['TBE-USR-07', 'TBE-USR-11', 'TBE-USR-12'],
        remedy: { check: 'addUser' },
      },
    },
    escalate: 'tbe',
  },
  cannotGoOn: {
    id: 'S-40',
    roles: 'every',
    cites: ['TBE-VBD-57', 'TBE-RGT-04', 'TBE-RGT-05'],
    causes: {
      noMail: {
        status: 'documented',
        cites: ['TBE-VBD-57', 'TBE-RGT-04', 'TBE-RGT-05'],
        remedy: { check: 'fillInMail' },
      },
    },
    escalate: 'tbe',
  },
  userWithoutRight: {
    id: 'S-42',
    roles: 'every',
    cites: ['TBE-VBD-63', 'TBE-VBD-64'],
    causes: {
      rightNotTicked: {
        status: 'documented',
        cites: ['TBE-VBD-63', 'TBE-VBD-64'],
        remedy: { leads: { flow: 'tbe-manage-rights', role: 'accessManager', step: 'openUser' } },
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
