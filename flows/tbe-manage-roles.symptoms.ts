import type text from '../locales/nl/tbe-manage-roles.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What access managers see instead of a user with a role; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  roleCannotBeSet: {
    id: 'S-43',
    roles: 'every',
    cites: ['TBE-ST4-05', 'TBE-VBD-60', 'TBE-VBD-70', 'TBE-RLN-01'],
    causes: {
      rightNotGranted: {
        status: 'documented',
        cites: ['TBE-ST4-05', 'TBE-VBD-60', 'TBE-VBD-70', 'TBE-RLN-01'],
        remedy: { leads: { flow: 'tbe-manage-rights', role: 'accessManager', step: 'openUser' } },
      },
    },
    escalate: 'tbe',
  },
  roleNotListed: {
    id: 'S-44',
    roles: 'every',
    cites: ['TBE-RLN-03', 'TBE-RLN-05', 'TBE-VBD-71'],
    causes: {
      noRoleNeeded: {
        status: 'documented',
        cites: ['TBE-RLN-03', 'TBE-VBD-71'],
        remedy: { step: 'isRoleNeeded' },
      },
      notDescribed: {
        status: 'undocumented',
        cites: ['TBE-RLN-05'],
        remedy: { refer: 'tbeApplication' },
      },
    },
    escalate: 'tbeApplication',
  },
  roleNotAdded: {
    id: 'S-45',
    roles: 'every',
    cites: ['TBE-RLN-11', 'TBE-RLN-29', 'TBE-RLN-31'],
    causes: {
      noStartDate: { status: 'documented', cites: ['TBE-RLN-11', 'TBE-VBD-90'], remedy: { check: 'addRole' } },
      wrongFormat: { status: 'documented', cites: ['TBE-RLN-29', 'TBE-VBD-94'], remedy: { check: 'addRole' } },
      notAdded: { status: 'documented', cites: ['TBE-RLN-31', 'TBE-VBD-91'], remedy: { check: 'addRole' } },
    },
    escalate: 'tbe',
  },
  isEndDateNeeded: {
    id: 'S-46',
    roles: 'every',
    cites: ['TBE-RLN-10', 'TBE-RLN-28'],
    causes: {
      starMeansFormat: { status: 'documented', cites: ['TBE-RLN-10', 'TBE-RLN-29'], remedy: { step: 'addRole' } },
    },
    escalate: 'tbe',
  },
  roleDoesNotWorkYet: {
    id: 'S-47',
    roles: 'every',
    cites: ['TBE-RLN-30', 'TBE-VBD-95'],
    causes: {
      tooSoon: { status: 'documented', cites: ['TBE-RLN-30', 'TBE-VBD-95'], remedy: { step: 'waitForRole' } },
    },
    escalate: 'tbe',
  },
  functionsNotFound: {
    id: 'S-48',
    roles: 'every',
    cites: ['TBE-RLN-02', 'TBE-RLN-06', 'TBE-VBD-73', 'TBE-VBD-78'],
    causes: {
      otherLabel: {
        status: 'derived',
        cites: ['TBE-RLN-02', 'TBE-RLN-06', 'TBE-VBD-73', 'TBE-VBD-78'],
        remedy: { check: 'openFunctions' },
      },
      menuOfSubdivisionUnit: {
        status: 'derived',
        cites: ['TBE-VBD-78', 'TBE-USR-16', 'TBE-USR-17'],
        remedy: { leads: { flow: 'tbe-activate-subafdeling', role: 'accessManager', step: 'chooseLine' } },
      },
    },
    escalate: 'tbe',
  },
};
