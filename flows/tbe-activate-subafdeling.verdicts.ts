import type text from '../locales/nl/tbe-activate-subafdeling.json';
import type { Verdict, Verdicts } from '../src/flow/flow.ts';
import type { accessHeadings } from './screens/access-headings.ts';
import type { accessManagersPage } from './screens/access-managers-page.ts';
import type { addSubdivisionUnit } from './screens/add-subdivision-unit.ts';
import type { capacityMenu } from './screens/capacity-menu.ts';
import type { linkList } from './screens/link-list.ts';
import type { subdivisionTabs } from './screens/subdivision-tabs.ts';
import type { subdivisionUnitList } from './screens/subdivision-unit-list.ts';

/** What each of the three links is for. */
export const accessVerdicts: Verdicts<typeof text, typeof accessManagersPage> = {
  link: {
    accessManager: {
      mainAccessManager: { wrong: 'anotherLink', status: 'undocumented', cites: ['TBE-SUB-03', 'TBE-HOE-07'] },
      accessManagers: {
        wrong: 'anotherLink',
        status: 'derived',
        cites: ['TBE-SUB-03', 'TBE-HOE-06', 'TBE-HOE-08'],
      },
      access: { right: ['TBE-SUB-03'] },
    },
  },
};

/** What the headings behind ‘Toegangen beheren’ are for. */
export const headingVerdicts: Verdicts<typeof text, typeof accessHeadings> = {
  heading: {
    accessManager: {
      accessManagement: { right: ['TBE-SUB-04'] },
      otherHeading: { wrong: 'anotherHeading', status: 'undocumented', cites: ['TBE-SUB-04'] },
    },
  },
};

/** What each line of the reception page is for somebody who activates a facility. */
export const lineVerdicts: Verdicts<typeof text, typeof linkList> = {
  organisation: {
    accessManager: {
      nothing: { wrong: 'noOrganisation', status: 'documented', cites: ['TBE-SUB-12', 'TBE-VBD-06'] },
      ownOrganisation: { right: ['TBE-SUB-12'] },
      otherOrganisation: {
        wrong: 'anotherOrganisation',
        status: 'derived',
        cites: ['TBE-SUB-12', 'TBE-VBD-05', 'TBE-HOE-33'],
      },
    },
  },
  line: {
    accessManager: {
      organisation: {
        wrong: 'organisationsLine',
        status: 'derived',
        cites: ['TBE-SUB-14', 'TBE-SUB-23', 'TBE-VBD-07'],
      },
      ownCapacity: { right: ['TBE-SUB-08', 'TBE-SUB-15'] },
      otherCapacity: {
        wrong: 'anotherCapacity',
        status: 'derived',
        cites: ['TBE-SUB-20', 'TBE-SUB-22', 'TBE-ST2-06', 'TBE-VBD-07'],
        remedy: { leads: { flow: 'tbe-choose-capacity' } },
      },
      subdivisionUnit: {
        wrong: 'subdivisionUnitsLine',
        status: 'derived',
        cites: ['TBE-SUB-16', 'TBE-USR-01', 'TBE-VBD-07'],
      },
      notListed: {
        wrong: 'capacityNotListed',
        status: 'documented',
        cites: ['TBE-SUB-23', 'TBE-SUB-24', 'TBE-SUB-25'],
        remedy: { step: 'askMainAccessManager' },
      },
    },
  },
};

const anotherItem: Verdict<typeof text> = {
  wrong: 'anotherMenuItem',
  status: 'undocumented',
  cites: ['TBE-SUB-26', 'TBE-VBD-17'],
};

/** What the menu of a capacity is for somebody who activates a facility. */
export const menuVerdicts: Verdicts<typeof text, typeof capacityMenu> = {
  menu: {
    accessManager: {
      homePage: anotherItem,
      usersAndSubdivisionUnits: { right: ['TBE-SUB-26'] },
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

/** What the two tabs are for. */
export const tabVerdicts: Verdicts<typeof text, typeof subdivisionTabs> = {
  tab: {
    accessManager: {
      users: { wrong: 'usersTab', status: 'derived', cites: ['TBE-SUB-27', 'TBE-VBD-19'] },
      subdivisionUnits: { right: ['TBE-SUB-27'] },
    },
  },
};

/** Adding a facility: what each part of the tab is for. */
export const addVerdicts: Verdicts<typeof text, typeof addSubdivisionUnit> = {
  facility: {
    accessManager: {
      nothing: { right: ['TBE-SUB-29'] },
      ownFacility: {
        wrong: 'alreadyInList',
        status: 'undocumented',
        cites: ['TBE-SUB-31', 'TBE-SUB-33', 'TBE-VBD-23'],
        remedy: { step: 'editSubdivisionUnit' },
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
      nothing: { wrong: 'noSubdivision', status: 'documented', cites: ['TBE-HOE-32', 'TBE-HOE-33'] },
      ownSubdivision: { right: ['TBE-SUB-29', 'TBE-HOE-32'] },
      otherSubdivision: {
        wrong: 'anotherSubdivision',
        status: 'documented',
        cites: ['TBE-SUB-29', 'TBE-HOE-31', 'TBE-HOE-33', 'TBE-HOE-30'],
      },
    },
  },
};

/** Editing a facility that is there already. */
export const listVerdicts: Verdicts<typeof text, typeof subdivisionUnitList> = {
  facility: {
    accessManager: {
      nothing: { wrong: 'notOpened', status: 'undocumented', cites: ['TBE-SUB-31'] },
      ownFacility: { right: ['TBE-SUB-31', 'TBE-SUB-21'] },
      sameNameOtherNumber: {
        wrong: 'anotherNumber',
        status: 'derived',
        cites: ['TBE-SUB-21', 'TBE-GEG-03', 'TBE-GEG-04'],
      },
      notOnThisPage: { wrong: 'onAnotherPage', status: 'documented', cites: ['TBE-VBD-23', 'TBE-VBD-49'] },
    },
  },
  action: {
    accessManager: {
      nothing: { wrong: 'notOpened', status: 'undocumented', cites: ['TBE-SUB-32'] },
      pencil: { right: ['TBE-SUB-32'] },
    },
  },
};
