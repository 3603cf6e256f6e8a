import { symptoms } from './tbe-example-huize-terloo.symptoms.ts';
import { grantVerdicts, newUserVerdicts, openVerdicts, userListVerdicts } from './tbe-example-huize-terloo.users.ts';
import { addVerdicts, lineVerdicts, menuVerdicts, tabVerdicts } from './tbe-example-huize-terloo.verdicts.ts';
import {
  confirmVerdicts,
  facilityVerdicts,
  linkVerdicts,
  managerVerdicts,
} from './tbe-example-huize-terloo.windows.ts';
import { addSubdivisionUnit } from './screens/add-subdivision-unit.ts';
import { capacityMenu } from './screens/capacity-menu.ts';
import { chooseFacility } from './screens/choose-facility.ts';
import { confirmFacility } from './screens/confirm-facility.ts';
import { facilityManager } from './screens/facility-manager.ts';
import { linkApplications } from './screens/link-applications.ts';
import { linkList } from './screens/link-list.ts';
import { newUser } from './screens/new-user.ts';
import { subdivisionTabs } from './screens/subdivision-tabs.ts';
import { subdivisionUnitList } from './screens/subdivision-unit-list.ts';
import { userList } from './screens/user-list.ts';
import { userRights } from './screens/user-rights.ts';
import type text from '../locales/nl/tbe-example-huize-terloo.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = {
  linkList,
  capacityMenu,
  subdivisionTabs,
  addSubdivisionUnit,
  chooseFacility,
  facilityManager,
  linkApplications,
  confirmFacility,
  subdivisionUnitList,
  userList,
  newUser,
  userRights,
};

/** The worked example of the manual: access to eVIPA for the facility Huize Terloo, of an organisation without a name. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'meetTheExample',
  steps: {
    meetTheExample: { tell: true, cites: ['TBE-VBD-01', 'TBE-VBD-02', 'TBE-HTR-06', 'TBE-REQ-04'], next: 'chooseLine' },
    chooseLine: {
      screen: 'linkList',
      cites: ['TBE-VBD-03', 'TBE-VBD-04', 'TBE-VBD-06', 'TBE-VBD-07', 'TBE-VBD-08', 'TBE-VBD-09'],
      verdicts: lineVerdicts,
      next: 'chooseMenu',
    },
    chooseMenu: {
      screen: 'capacityMenu',
      cites: ['TBE-VBD-12', 'TBE-VBD-13', 'TBE-VBD-14', 'TBE-VBD-16'],
      verdicts: menuVerdicts,
      next: 'chooseTab',
    },
    chooseTab: {
      screen: 'subdivisionTabs',
      cites: ['TBE-VBD-18', 'TBE-VBD-19'],
      verdicts: tabVerdicts,
      next: 'addSubdivisionUnit',
    },
    addSubdivisionUnit: {
      screen: 'addSubdivisionUnit',
      cites: ['TBE-VBD-20', 'TBE-VBD-21', 'TBE-VBD-22', 'TBE-VBD-23'],
      trap: ['TBE-VBD-24'],
      verdicts: addVerdicts,
      next: 'chooseFacility',
    },
    chooseFacility: {
      screen: 'chooseFacility',
      cites: ['TBE-VBD-26'],
      verdicts: facilityVerdicts,
      next: 'chooseManager',
    },
    chooseManager: {
      screen: 'facilityManager',
      cites: ['TBE-VBD-27', 'TBE-VBD-28', 'TBE-VBD-29', 'TBE-VBD-30', 'TBE-VBD-32'],
      verdicts: managerVerdicts,
      next: 'linkApplications',
    },
    linkApplications: {
      screen: 'linkApplications',
      cites: ['TBE-VBD-35', 'TBE-VBD-36', 'TBE-VBD-41'],
      trap: ['TBE-SUB-25', 'TBE-VBD-43'],
      verdicts: linkVerdicts,
      next: 'confirm',
    },
    confirm: {
      screen: 'confirmFacility',
      cites: ['TBE-VBD-43', 'TBE-VBD-44', 'TBE-VBD-46'],
      verdicts: confirmVerdicts,
      next: 'openFacility',
    },
    openFacility: {
      screen: 'subdivisionUnitList',
      cites: ['TBE-VBD-48', 'TBE-VBD-49', 'TBE-VBD-50'],
      verdicts: openVerdicts,
      next: 'addUser',
    },
    addUser: {
      screen: 'userList',
      cites: ['TBE-VBD-51', 'TBE-VBD-52', 'TBE-VBD-56'],
      verdicts: userListVerdicts,
      next: 'fillInMail',
    },
    fillInMail: {
      screen: 'newUser',
      cites: ['TBE-VBD-57', 'TBE-VBD-61'],
      verdicts: newUserVerdicts,
      next: 'grantRights',
    },
    grantRights: {
      screen: 'userRights',
      cites: ['TBE-VBD-58', 'TBE-VBD-59', 'TBE-VBD-62'],
      trap: ['TBE-RGT-17', 'TBE-RGT-20'],
      verdicts: grantVerdicts,
      next: 'skipRoles',
    },
    skipRoles: { tell: true, cites: ['TBE-VBD-68', 'TBE-VBD-71', 'TBE-VBD-72'], next: 'arrive' },
    arrive: {
      outcome: true,
      cites: ['TBE-RGT-27', 'TBE-VBD-59'],
      onward: { flow: 'tbe-activate-subafdeling', role: 'accessManager' },
    },
  },
  symptoms,
  escalate: { accessManager: 'tbe' },
};
