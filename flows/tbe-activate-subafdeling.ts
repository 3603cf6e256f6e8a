import { symptoms } from './tbe-activate-subafdeling.symptoms.ts';
import {
  accessVerdicts,
  addVerdicts,
  headingVerdicts,
  lineVerdicts,
  listVerdicts,
  menuVerdicts,
  tabVerdicts,
} from './tbe-activate-subafdeling.verdicts.ts';
import {
  confirmVerdicts,
  facilityVerdicts,
  linkVerdicts,
  otherManagerVerdicts,
  selfManagerVerdicts,
} from './tbe-activate-subafdeling.windows.ts';
import { accessHeadings } from './screens/access-headings.ts';
import { accessLogin } from './screens/access-login.ts';
import { accessManagersPage } from './screens/access-managers-page.ts';
import { addSubdivisionUnit } from './screens/add-subdivision-unit.ts';
import { capacityMenu } from './screens/capacity-menu.ts';
import { chooseFacility } from './screens/choose-facility.ts';
import { confirmFacility } from './screens/confirm-facility.ts';
import { facilityManager } from './screens/facility-manager.ts';
import { linkApplications } from './screens/link-applications.ts';
import { linkList } from './screens/link-list.ts';
import { subdivisionTabs } from './screens/subdivision-tabs.ts';
import { subdivisionUnitList } from './screens/subdivision-unit-list.ts';
import type text from '../locales/nl/tbe-activate-subafdeling.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = {
  accessManagersPage,
  accessHeadings,
  accessLogin,
  linkList,
  capacityMenu,
  subdivisionTabs,
  addSubdivisionUnit,
  subdivisionUnitList,
  chooseFacility,
  facilityManager,
  linkApplications,
  confirmFacility,
};

/**
 * Activating a facility within a capacity. Section 3.5.1 stops at ‘Volgende’; the windows after it are printed in the
 * worked example only, and are the rest of the path here.
 */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'whichCapacity',
  steps: {
    whichCapacity: {
      cites: ['TBE-ST3-01', 'TBE-HTR-04', 'TBE-ST2-06', 'TBE-ST2-07'],
      ask: {
        healthCare: { cites: ['TBE-SUB-09', 'TBE-ST2-03'], next: 'openPage' },
        youthCare: { cites: ['TBE-SUB-10', 'TBE-ST2-04'], next: 'openPage' },
        residentialCare: { cites: ['TBE-SUB-11', 'TBE-ST2-05', 'TBE-SUB-20'], next: 'openPage' },
        notSure: {
          cites: ['TBE-ST2-06', 'TBE-ST2-07'],
          leads: { flow: 'tbe-choose-capacity' },
        },
      },
    },
    openPage: {
      visit: 'https://www.csam.be/nl/beheer-toegangsbeheerders.html',
      cites: ['TBE-SUB-01', 'TBE-SUB-02', 'TBE-TRM-05'],
      next: 'chooseAccess',
    },
    chooseAccess: {
      screen: 'accessManagersPage',
      cites: ['TBE-SUB-03'],
      verdicts: accessVerdicts,
      next: 'chooseHeading',
    },
    chooseHeading: {
      screen: 'accessHeadings',
      cites: ['TBE-SUB-04'],
      verdicts: headingVerdicts,
      next: 'signIn',
    },
    signIn: {
      screen: 'accessLogin',
      cites: ['TBE-SUB-05', 'TBE-SUB-06', 'TBE-SUB-07', 'TBE-HTR-06', 'TBE-REQ-04', 'TBE-REQ-01', 'TBE-HTS-19'],
      verdicts: {},
      next: 'chooseLine',
    },
    chooseLine: {
      screen: 'linkList',
      cites: ['TBE-SUB-08', 'TBE-SUB-12', 'TBE-SUB-13', 'TBE-SUB-15', 'TBE-TBI-02'],
      verdicts: lineVerdicts,
      next: 'chooseMenu',
    },
    askMainAccessManager: {
      handover: { flow: 'tbe-activate-capacity', role: 'mainAccessManager' },
      refer: 'tbe',
      cites: ['TBE-SUB-23', 'TBE-SUB-24', 'TBE-SUB-25'],
    },
    chooseMenu: {
      screen: 'capacityMenu',
      cites: ['TBE-SUB-26', 'TBE-VBD-13'],
      verdicts: menuVerdicts,
      next: 'chooseTab',
    },
    chooseTab: {
      screen: 'subdivisionTabs',
      cites: ['TBE-SUB-27', 'TBE-VBD-19'],
      verdicts: tabVerdicts,
      next: 'newOrExisting',
    },
    newOrExisting: {
      cites: ['TBE-SUB-28', 'TBE-SUB-33', 'TBE-VBD-23'],
      ask: {
        new: { cites: ['TBE-SUB-29'], next: 'addSubdivisionUnit' },
        existing: { cites: ['TBE-SUB-31', 'TBE-SUB-33'], next: 'editSubdivisionUnit' },
      },
    },
    addSubdivisionUnit: {
      screen: 'addSubdivisionUnit',
      cites: ['TBE-SUB-28', 'TBE-HOE-31', 'TBE-HOE-32', 'TBE-SUB-29', 'TBE-SUB-30', 'TBE-HOE-30'],
      trap: ['TBE-VBD-24'],
      verdicts: addVerdicts,
      next: 'chooseFacility',
    },
    editSubdivisionUnit: {
      screen: 'subdivisionUnitList',
      cites: ['TBE-SUB-28', 'TBE-SUB-31', 'TBE-SUB-32'],
      verdicts: listVerdicts,
      next: 'checkEdit',
    },
    checkEdit: { tell: true, cites: ['TBE-SUB-32', 'TBE-SUB-25'], next: 'arrive' },
    chooseFacility: {
      screen: 'chooseFacility',
      cites: ['TBE-HOE-33', 'TBE-HOE-34', 'TBE-SUB-21', 'TBE-VBD-26', 'TBE-GEG-04'],
      verdicts: facilityVerdicts,
      next: 'whoManages',
    },
    whoManages: {
      cites: ['TBE-VBD-33', 'TBE-VBD-34', 'TBE-RGT-21'],
      ask: {
        self: { cites: ['TBE-VBD-28', 'TBE-VBD-33'], next: 'chooseManager' },
        other: { cites: ['TBE-VBD-34', 'TBE-TBW-03'], next: 'appointManager' },
      },
    },
    chooseManager: {
      screen: 'facilityManager',
      cites: ['TBE-VBD-27', 'TBE-VBD-28', 'TBE-VBD-29', 'TBE-VBD-32'],
      verdicts: selfManagerVerdicts,
      next: 'linkApplications',
    },
    appointManager: {
      screen: 'facilityManager',
      cites: ['TBE-VBD-27', 'TBE-VBD-29', 'TBE-VBD-32', 'TBE-VBD-34'],
      verdicts: otherManagerVerdicts,
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
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      cites: ['TBE-HOE-34', 'TBE-VBD-48', 'TBE-VBD-49', 'TBE-ST4-01'],
      onward: { flow: 'tbe-manage-users', role: 'accessManager', step: 'chooseSubdivisionUnit' },
    },
  },
  symptoms,
  escalate: { accessManager: 'tbe' },
};
