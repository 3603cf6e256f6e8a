import { roles } from './tbe-manage-roles.list.ts';
import { symptoms } from './tbe-manage-roles.symptoms.ts';
import { menuVerdicts, personVerdicts, roleVerdicts } from './tbe-manage-roles.verdicts.ts';
import { capacityMenu } from './screens/capacity-menu.ts';
import { functionList } from './screens/function-list.ts';
import { roleForm } from './screens/role-form.ts';
import type text from '../locales/nl/tbe-manage-roles.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = { capacityMenu, functionList, roleForm };

/** Giving a user a role, for the applications that need one: only after the right. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'hasRight',
  steps: {
    hasRight: {
      cites: ['TBE-RLN-01', 'TBE-VBD-60', 'TBE-VBD-68', 'TBE-ST4-03'],
      trap: ['TBE-VBD-70', 'TBE-ST4-05'],
      ask: {
        granted: { cites: ['TBE-RLN-01', 'TBE-VBD-68'], next: 'isRoleNeeded' },
        notYet: {
          cites: ['TBE-VBD-60', 'TBE-VBD-70'],
          leads: { flow: 'tbe-manage-rights', role: 'accessManager' },
        },
        notSure: {
          cites: ['TBE-VBD-64', 'TBE-VBD-67'],
          leads: { flow: 'tbe-manage-rights', role: 'accessManager', step: 'openUser' },
        },
      },
    },
    isRoleNeeded: {
      cites: ['TBE-RLN-03', 'TBE-VBD-69', 'TBE-RGT-02', 'TBE-ST4-04'],
      ask: {
        needed: { cites: ['TBE-RLN-03', 'TBE-VBD-69'], next: 'openFunctions' },
        notNeeded: { cites: ['TBE-RLN-03', 'TBE-VBD-71'], next: 'arriveWithoutRole' },
        notSure: { cites: ['TBE-RLN-05', 'TBE-VBD-69'], next: 'findRole' },
      },
    },
    findRole: { list: roles, cites: ['TBE-RLN-05', 'TBE-RLN-09', 'TBE-VBD-93'], next: 'isRoleFound' },
    isRoleFound: {
      cites: ['TBE-RLN-05', 'TBE-VBD-69'],
      ask: {
        found: { cites: ['TBE-RLN-09'], next: 'openFunctions' },
        evipa: { cites: ['TBE-VBD-71', 'TBE-RGT-15'], next: 'arriveWithoutRole' },
        notFound: { cites: ['TBE-RLN-05'], next: 'askDepartment' },
      },
    },
    askDepartment: { refer: 'tbeApplication', cites: ['TBE-RLN-05', 'TBE-APP-02'] },
    openFunctions: {
      screen: 'capacityMenu',
      cites: ['TBE-RLN-02', 'TBE-RLN-06', 'TBE-VBD-73', 'TBE-VBD-78', 'TBE-RGT-18'],
      verdicts: menuVerdicts,
      next: 'openPerson',
    },
    openPerson: {
      screen: 'functionList',
      cites: ['TBE-RLN-07', 'TBE-VBD-83', 'TBE-VBD-84', 'TBE-VBD-85', 'TBE-VBD-86'],
      verdicts: personVerdicts,
      next: 'addRole',
    },
    addRole: {
      screen: 'roleForm',
      cites: [
        'TBE-RLN-04',
        'TBE-RLN-08',
        'TBE-RLN-10',
        'TBE-RLN-29',
        'TBE-RLN-31',
        'TBE-RLN-35',
        'TBE-VBD-87',
        'TBE-VBD-91',
      ],
      verdicts: roleVerdicts,
      next: 'waitForRole',
    },
    waitForRole: { wait: 20, cites: ['TBE-RLN-30', 'TBE-VBD-95'], next: 'arrive' },
    arrive: {
      outcome: true,
      cites: ['TBE-RLN-36', 'TBE-VBD-92', 'TBE-RLN-34', 'TBE-APP-01'],
      onward: { flow: 'tbe-login-application', role: 'applicationUser' },
    },
    arriveWithoutRole: {
      outcome: true,
      cites: ['TBE-RLN-03', 'TBE-VBD-71', 'TBE-APP-01'],
      onward: { flow: 'tbe-login-application', role: 'applicationUser' },
    },
  },
  symptoms,
  escalate: { accessManager: 'tbe' },
};
