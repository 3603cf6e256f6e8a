import { symptoms } from './tbe-manage-rights.symptoms.ts';
import { confirmVerdicts, openUserVerdicts, rightsVerdicts } from './tbe-manage-rights.verdicts.ts';
import { userConfirm } from './screens/user-confirm.ts';
import { userList } from './screens/user-list.ts';
import { userRights } from './screens/user-rights.ts';
import type text from '../locales/nl/tbe-manage-rights.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = { userList, userRights, userConfirm };

/** Giving a user the right to use an application: while the user is added, or afterwards with the pencil. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'isUserAdded',
  steps: {
    isUserAdded: {
      cites: ['TBE-RGT-01', 'TBE-ST4-02'],
      ask: {
        adding: { cites: ['TBE-RGT-03', 'TBE-RGT-04'], next: 'grantRights' },
        added: { cites: ['TBE-VBD-63', 'TBE-VBD-64'], next: 'openUser' },
        notAdded: { cites: ['TBE-USR-07'], leads: { flow: 'tbe-manage-users', role: 'accessManager' } },
      },
    },
    openUser: {
      screen: 'userList',
      cites: ['TBE-VBD-64', 'TBE-VBD-65', 'TBE-VBD-66', 'TBE-USR-10'],
      verdicts: openUserVerdicts,
      next: 'grantRights',
    },
    grantRights: {
      screen: 'userRights',
      cites: ['TBE-RGT-03', 'TBE-VBD-58', 'TBE-VBD-64', 'TBE-VBD-59', 'TBE-VBD-67', 'TBE-RGT-15', 'TBE-RGT-17'],
      trap: ['TBE-RGT-17', 'TBE-RGT-20'],
      verdicts: rightsVerdicts,
      next: 'confirm',
    },
    confirm: {
      screen: 'userConfirm',
      cites: ['TBE-RGT-20', 'TBE-RGT-21', 'TBE-RGT-23', 'TBE-RGT-24'],
      verdicts: confirmVerdicts,
      next: 'isRoleNeeded',
    },
    isRoleNeeded: {
      cites: ['TBE-RGT-02', 'TBE-ST4-04', 'TBE-RLN-03'],
      ask: {
        evipa: { cites: ['TBE-VBD-71'], next: 'arrive' },
        noRole: { cites: ['TBE-RLN-03'], next: 'arrive' },
        role: {
          cites: ['TBE-RGT-02', 'TBE-ST4-03'],
          leads: { flow: 'tbe-manage-roles', role: 'accessManager', step: 'openFunctions' },
        },
        notSure: {
          cites: ['TBE-RLN-05', 'TBE-RLN-03'],
          leads: { flow: 'tbe-manage-roles', role: 'accessManager', step: 'findRole' },
        },
      },
    },
    arrive: {
      outcome: true,
      cites: ['TBE-RGT-27', 'TBE-APP-01'],
      onward: { flow: 'tbe-login-application', role: 'applicationUser' },
    },
  },
  symptoms,
  escalate: { accessManager: 'tbe' },
};
