import { symptoms } from './tbe-manage-users.symptoms.ts';
import { facilityVerdicts, mailVerdicts, menuVerdicts, userListVerdicts } from './tbe-manage-users.verdicts.ts';
import { managedFacilities } from './screens/managed-facilities.ts';
import { newUser } from './screens/new-user.ts';
import { subdivisionUnitMenu } from './screens/subdivision-unit-menu.ts';
import { userList } from './screens/user-list.ts';
import type text from '../locales/nl/tbe-manage-users.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = { managedFacilities, subdivisionUnitMenu, userList, newUser };

/** Adding a user to a facility, up to the page on which the rights are given: `tbe-manage-rights` goes on from there. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'openList',
  steps: {
    openList: {
      cites: ['TBE-ST4-01', 'TBE-SUB-15', 'TBE-SUB-16'],
      ask: {
        seen: { cites: ['TBE-USR-01'], next: 'chooseSubdivisionUnit' },
        notSeen: { cites: ['TBE-SUB-26', 'TBE-SUB-27'], leads: { flow: 'tbe-activate-subafdeling' } },
      },
    },
    chooseSubdivisionUnit: {
      screen: 'managedFacilities',
      cites: ['TBE-USR-01', 'TBE-USR-02', 'TBE-USR-05', 'TBE-VBD-49'],
      verdicts: facilityVerdicts,
      next: 'openUsers',
    },
    askMainAccessManager: {
      handover: { flow: 'tbe-activate-subafdeling', role: 'accessManager' },
      refer: 'tbeFacility',
      cites: ['TBE-USR-03', 'TBE-USR-04', 'TBE-REQ-04', 'TBE-VBD-34'],
    },
    openUsers: {
      screen: 'subdivisionUnitMenu',
      cites: ['TBE-USR-06', 'TBE-VBD-75'],
      verdicts: menuVerdicts,
      next: 'addUser',
    },
    addUser: {
      screen: 'userList',
      cites: ['TBE-USR-07', 'TBE-USR-08', 'TBE-USR-10', 'TBE-VBD-51', 'TBE-VBD-52', 'TBE-VBD-56', 'TBE-TBW-03'],
      trap: ['TBE-USR-07', 'TBE-USR-11', 'TBE-USR-12'],
      verdicts: userListVerdicts,
      next: 'fillInMail',
    },
    fillInMail: {
      screen: 'newUser',
      cites: ['TBE-VBD-57', 'TBE-RGT-04', 'TBE-RGT-05'],
      verdicts: mailVerdicts,
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      cites: ['TBE-VBD-57', 'TBE-VBD-58', 'TBE-ST4-02', 'TBE-RGT-17', 'TBE-RGT-20'],
      onward: { flow: 'tbe-manage-rights', role: 'accessManager', step: 'grantRights' },
    },
  },
  symptoms,
  escalate: { accessManager: 'tbe' },
};
