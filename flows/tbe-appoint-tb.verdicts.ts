import type text from '../locales/nl/tbe-appoint-tb.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { accessManagerCapacity } from './screens/access-manager-capacity.ts';
import type { accessManagerSubdivision } from './screens/access-manager-subdivision.ts';
import type { accessManagersPage } from './screens/access-managers-page.ts';
import type { employerChoice } from './screens/employer-choice.ts';
import type { organisationList } from './screens/organisation-list.ts';

/** What each of the three links is for. */
export const linkVerdicts: Verdicts<typeof text, typeof accessManagersPage> = {
  link: {
    mainAccessManager: {
      mainAccessManager: {
        wrong: 'mainManagersLink',
        status: 'derived',
        cites: ['TBE-TB-02', 'TBE-HOE-07', 'TBE-HTS-33'],
      },
      accessManagers: { right: ['TBE-TB-02', 'TBE-HOE-08'] },
      access: { wrong: 'accessLink', status: 'derived', cites: ['TBE-TB-02', 'TBE-HOE-09', 'TBE-SUB-03'] },
    },
  },
};

/** The screen that only some people get. */
export const employerVerdicts: Verdicts<typeof text, typeof employerChoice> = {
  actingAs: {
    mainAccessManager: {
      employer: { right: ['TBE-TB-04'] },
      another: { wrong: 'notAsEmployer', status: 'undocumented', cites: ['TBE-TB-04', 'TBE-HOE-23'] },
      nothing: { wrong: 'employerNotChosen', status: 'undocumented', cites: ['TBE-TB-04'] },
    },
  },
};

/** The organisation, and the line with its name. */
export const organisationVerdicts: Verdicts<typeof text, typeof organisationList> = {
  organisation: {
    mainAccessManager: {
      nothing: { wrong: 'noOrganisation', status: 'documented', cites: ['TBE-HOE-22', 'TBE-HOE-25'] },
      ownOrganisation: { right: ['TBE-HOE-25'] },
      otherOrganisation: {
        wrong: 'anotherOrganisation',
        status: 'derived',
        cites: ['TBE-HOE-21', 'TBE-HOE-23', 'TBE-HOE-25'],
      },
    },
  },
  line: {
    mainAccessManager: {
      nothing: { wrong: 'noLine', status: 'undocumented', cites: ['TBE-TB-05'] },
      organisation: { right: ['TBE-TB-05'] },
      // The manual prints the capacity as the next click: what it means to skip the name is not described.
      ownCapacity: { unmentioned: 'capacityAtOnce', cites: ['TBE-TB-05', 'TBE-TB-06'] },
      otherCapacity: {
        wrong: 'anotherCapacitysLine',
        status: 'derived',
        cites: ['TBE-TB-05', 'TBE-TB-06', 'TBE-HTR-05', 'TBE-HOE-23'],
      },
      subdivisionUnit: {
        wrong: 'subdivisionUnitsLine',
        status: 'derived',
        cites: ['TBE-TB-05', 'TBE-USR-01', 'TBE-HOE-23'],
      },
    },
  },
};

/** The capacity, which the manual lets people choose twice. */
export const capacityVerdicts: Verdicts<typeof text, typeof accessManagerCapacity> = {
  line: {
    mainAccessManager: {
      ownCapacity: { right: ['TBE-TB-06'] },
      otherCapacity: {
        wrong: 'anotherCapacity',
        status: 'derived',
        cites: ['TBE-TB-06', 'TBE-TBW-05', 'TBE-HTR-05'],
        remedy: { leads: { flow: 'tbe-choose-capacity' } },
      },
      notListed: {
        wrong: 'capacityNotActive',
        status: 'documented',
        cites: ['TBE-SUB-23', 'TBE-SUB-24', 'TBE-SUB-25'],
        remedy: { leads: { flow: 'tbe-activate-capacity', role: 'mainAccessManager', step: 'activateCapacity' } },
      },
      notShown: { unmentioned: 'choiceNotShown', cites: ['TBE-TB-06', 'TBE-TB-07'] },
    },
  },
  list: {
    mainAccessManager: {
      nothing: { wrong: 'noCapacity', status: 'undocumented', cites: ['TBE-TB-07'] },
      ownCapacity: { right: ['TBE-TB-07'] },
      otherCapacity: { wrong: 'anotherCapacityInList', status: 'derived', cites: ['TBE-TB-07', 'TBE-HTR-05'] },
      notShown: { unmentioned: 'choiceNotShown', cites: ['TBE-TB-06', 'TBE-TB-07'] },
    },
  },
};

/** The subdivision. */
export const subdivisionVerdicts: Verdicts<typeof text, typeof accessManagerSubdivision> = {
  subdivision: {
    mainAccessManager: {
      nothing: { wrong: 'noSubdivision', status: 'undocumented', cites: ['TBE-TB-12'] },
      ownSubdivision: { right: ['TBE-TB-12'] },
      otherSubdivision: { wrong: 'anotherSubdivision', status: 'undocumented', cites: ['TBE-TB-12', 'TBE-HOE-30'] },
      notShown: { unmentioned: 'choiceNotShown', cites: ['TBE-TB-12'] },
    },
  },
};
