import type text from '../locales/nl/tbe-example-huize-terloo.json';
import type { Verdict, Verdicts } from '../src/flow/flow.ts';
import type { addSubdivisionUnit } from './screens/add-subdivision-unit.ts';
import type { capacityMenu } from './screens/capacity-menu.ts';
import type { linkList } from './screens/link-list.ts';
import type { subdivisionTabs } from './screens/subdivision-tabs.ts';

/** Step 1 of the example: the capacity. */
export const lineVerdicts: Verdicts<typeof text, typeof linkList> = {
  organisation: {
    accessManager: {
      nothing: { wrong: 'noOrganisation', status: 'documented', cites: ['TBE-VBD-06', 'TBE-VBD-09'] },
      ownOrganisation: { right: ['TBE-VBD-09'] },
      otherOrganisation: {
        wrong: 'anotherOrganisation',
        status: 'derived',
        cites: ['TBE-VBD-05', 'TBE-VBD-09', 'TBE-HOE-33'],
      },
    },
  },
  line: {
    accessManager: {
      organisation: {
        wrong: 'organisationsLine',
        status: 'derived',
        cites: ['TBE-VBD-03', 'TBE-SUB-23', 'TBE-VBD-07'],
      },
      ownCapacity: { right: ['TBE-VBD-03', 'TBE-VBD-11'] },
      otherCapacity: {
        wrong: 'anotherCapacity',
        status: 'derived',
        cites: ['TBE-VBD-03', 'TBE-VBD-10', 'TBE-VBD-11', 'TBE-SUB-22'],
      },
      subdivisionUnit: {
        wrong: 'subdivisionUnitsLine',
        status: 'derived',
        cites: ['TBE-VBD-03', 'TBE-USR-01', 'TBE-VBD-07'],
      },
      notListed: {
        wrong: 'capacityNotListed',
        status: 'documented',
        cites: ['TBE-SUB-23', 'TBE-SUB-24', 'TBE-SUB-25'],
        remedy: { leads: { flow: 'tbe-activate-capacity', role: 'mainAccessManager', step: 'chooseOrganisation' } },
      },
    },
  },
};

const anotherItem: Verdict<typeof text> = {
  wrong: 'anotherMenuItem',
  status: 'undocumented',
  cites: ['TBE-VBD-12', 'TBE-VBD-17'],
};

/** Step 2: the menu of the capacity. */
export const menuVerdicts: Verdicts<typeof text, typeof capacityMenu> = {
  menu: {
    accessManager: {
      homePage: anotherItem,
      usersAndSubdivisionUnits: { right: ['TBE-VBD-12', 'TBE-VBD-16'] },
      capacityDetails: anotherItem,
      findUsers: anotherItem,
      functions: anotherItem,
      structuredMessages: anotherItem,
      personalData: anotherItem,
      password: anotherItem,
      certificate: anotherItem,
    },
  },
};

/** Step 3: the tab. */
export const tabVerdicts: Verdicts<typeof text, typeof subdivisionTabs> = {
  tab: {
    accessManager: {
      users: { wrong: 'usersTab', status: 'derived', cites: ['TBE-VBD-18', 'TBE-VBD-19'] },
      subdivisionUnits: { right: ['TBE-VBD-18', 'TBE-VBD-19'] },
    },
  },
};

/** Step 4: adding the facility, never blocking one. */
export const addVerdicts: Verdicts<typeof text, typeof addSubdivisionUnit> = {
  facility: {
    accessManager: {
      nothing: { right: ['TBE-VBD-23'] },
      ownFacility: {
        wrong: 'alreadyInList',
        status: 'undocumented',
        cites: ['TBE-SUB-33', 'TBE-VBD-23'],
        remedy: { leads: { flow: 'tbe-activate-subafdeling', role: 'accessManager', step: 'editSubdivisionUnit' } },
      },
    },
  },
  block: {
    accessManager: {
      nothing: { right: ['TBE-VBD-24'] },
      execute: {
        wrong: 'blocked',
        status: 'undocumented',
        cites: ['TBE-VBD-24', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
    },
  },
  subdivision: {
    accessManager: {
      nothing: { wrong: 'noSubdivision', status: 'documented', cites: ['TBE-HOE-32', 'TBE-VBD-21'] },
      ownSubdivision: { right: ['TBE-VBD-21', 'TBE-VBD-25'] },
      otherSubdivision: {
        wrong: 'anotherSubdivision',
        status: 'documented',
        cites: ['TBE-VBD-21', 'TBE-HOE-31', 'TBE-HOE-33'],
      },
    },
  },
};
