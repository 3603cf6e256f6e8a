import type text from '../locales/nl/tbe-activate-capacity.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { accessManagersPage } from './screens/access-managers-page.ts';
import type { capacityLastButton } from './screens/capacity-last-button.ts';
import type { capacityList } from './screens/capacity-list.ts';
import type { csamHome } from './screens/csam-home.ts';
import type { employerChoice } from './screens/employer-choice.ts';
import type { organisationList } from './screens/organisation-list.ts';

/** What each service of CSAM is for. */
export const serviceVerdicts: Verdicts<typeof text, typeof csamHome> = {
  service: {
    mainAccessManager: {
      digitalKeys: { wrong: 'digitalKeysService', status: 'documented', cites: ['TBE-HOE-02', 'TBE-HOE-03'] },
      accessManagers: { right: ['TBE-HOE-02', 'TBE-HOE-04'] },
      mandates: { wrong: 'mandatesService', status: 'documented', cites: ['TBE-HOE-02', 'TBE-HOE-05'] },
    },
  },
};

/** What each of the three links is for. */
export const linkVerdicts: Verdicts<typeof text, typeof accessManagersPage> = {
  link: {
    mainAccessManager: {
      mainAccessManager: {
        wrong: 'mainManagersLink',
        status: 'derived',
        cites: ['TBE-HOE-06', 'TBE-HOE-07', 'TBE-HTS-33'],
      },
      accessManagers: { right: ['TBE-HOE-06', 'TBE-HOE-08'] },
      access: {
        wrong: 'accessLink',
        status: 'derived',
        cites: ['TBE-HOE-06', 'TBE-HOE-09', 'TBE-SUB-03', 'TBE-SUB-23'],
      },
    },
  },
};

/** The screen that only some people get. */
export const employerVerdicts: Verdicts<typeof text, typeof employerChoice> = {
  actingAs: {
    mainAccessManager: {
      employer: { right: ['TBE-HOE-13'] },
      another: { wrong: 'notAsEmployer', status: 'undocumented', cites: ['TBE-HOE-13', 'TBE-HOE-23'] },
      nothing: { wrong: 'employerNotChosen', status: 'undocumented', cites: ['TBE-HOE-13'] },
    },
  },
};

/** The organisation for which the capacity is activated. */
export const organisationVerdicts: Verdicts<typeof text, typeof organisationList> = {
  organisation: {
    mainAccessManager: {
      nothing: { wrong: 'noOrganisation', status: 'documented', cites: ['TBE-HOE-22', 'TBE-HOE-25'] },
      ownOrganisation: { right: ['TBE-HOE-21', 'TBE-HOE-25'] },
      otherOrganisation: {
        wrong: 'anotherOrganisation',
        status: 'derived',
        cites: ['TBE-HOE-21', 'TBE-HOE-23', 'TBE-HOE-25'],
      },
    },
  },
  line: {
    mainAccessManager: {
      // Section 3.3 names no line; 3.5.1 says that the list stands under the name of the organisation.
      nothing: { unmentioned: 'lineNotNamed', cites: ['TBE-HOE-22', 'TBE-SUB-23'] },
      organisation: { right: ['TBE-HOE-22', 'TBE-SUB-23'] },
      ownCapacity: {
        wrong: 'capacityIsActive',
        status: 'derived',
        cites: ['TBE-HOE-26', 'TBE-HOE-28', 'TBE-SUB-23'],
        remedy: { leads: { flow: 'tbe-htb-next-step', role: 'mainAccessManager', step: 'chooseAccessManager' } },
      },
      otherCapacity: { wrong: 'capacitysLine', status: 'undocumented', cites: ['TBE-HOE-28', 'TBE-SUB-23'] },
      subdivisionUnit: {
        wrong: 'subdivisionUnitsLine',
        status: 'derived',
        cites: ['TBE-HOE-26', 'TBE-USR-01', 'TBE-HOE-23'],
      },
    },
  },
};

/** The capacity, which depends on the application. */
export const capacityVerdicts: Verdicts<typeof text, typeof capacityList> = {
  capacity: {
    mainAccessManager: {
      nothing: { wrong: 'noCapacity', status: 'undocumented', cites: ['TBE-HOE-15'] },
      ownCapacity: { right: ['TBE-HOE-16', 'TBE-SUB-24'] },
      otherCapacity: {
        wrong: 'anotherCapacity',
        status: 'derived',
        cites: ['TBE-HOE-16', 'TBE-ST3-03', 'TBE-HOE-33', 'TBE-SUB-23'],
        remedy: { leads: { flow: 'tbe-choose-capacity' } },
      },
      notListed: {
        wrong: 'capacityNotInList',
        status: 'undocumented',
        cites: ['TBE-HOE-15', 'TBE-HOE-26', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
    },
  },
};

/** Where people stop. */
export const lastButtonVerdicts: Verdicts<typeof text, typeof capacityLastButton> = {
  lastButton: {
    mainAccessManager: {
      next: { wrong: 'stoppedAfterNext', status: 'derived', cites: ['TBE-HOE-29', 'TBE-SUB-25'] },
      save: { wrong: 'stoppedAfterSave', status: 'derived', cites: ['TBE-SUB-25'] },
      confirm: { right: ['TBE-SUB-25'] },
    },
  },
};
