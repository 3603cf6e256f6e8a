import type { capacityMenu } from './screens/capacity-menu.ts';
import type { functionList } from './screens/function-list.ts';
import type { roleForm } from './screens/role-form.ts';
import type text from '../locales/nl/tbe-manage-roles.json';
import type { Verdict, Verdicts } from '../src/flow/flow.ts';

const noRolesThere: Verdict<typeof text> = {
  wrong: 'noRolesThere',
  status: 'derived',
  cites: ['TBE-VBD-73', 'TBE-VBD-78'],
};

/** The item in the menu of the capacity. */
export const menuVerdicts: Verdicts<typeof text, typeof capacityMenu> = {
  menu: {
    accessManager: {
      homePage: noRolesThere,
      usersAndSubdivisionUnits: {
        wrong: 'usersInsteadOfFunctions',
        status: 'derived',
        cites: ['TBE-VBD-75', 'TBE-VBD-78'],
      },
      capacityDetails: noRolesThere,
      findUsers: noRolesThere,
      functions: { right: ['TBE-VBD-78', 'TBE-RLN-06'] },
      structuredMessages: noRolesThere,
      personalData: noRolesThere,
      password: noRolesThere,
      certificate: noRolesThere,
    },
  },
};

/** What to click to come from a person to that person's roles. */
export const personVerdicts: Verdicts<typeof text, typeof functionList> = {
  person: {
    accessManager: {
      name: { wrong: 'nameInsteadOfPencil', status: 'documented', cites: ['TBE-VBD-85', 'TBE-RLN-07'] },
      pencil: { right: ['TBE-RLN-07', 'TBE-VBD-86'] },
      notListed: {
        wrong: 'personNotListed',
        status: 'derived',
        cites: ['TBE-RLN-01', 'TBE-VBD-84'],
        remedy: { leads: { flow: 'tbe-manage-users', role: 'accessManager', step: 'chooseSubdivisionUnit' } },
      },
    },
  },
};

/** The role, its dates and the button. */
export const roleVerdicts: Verdicts<typeof text, typeof roleForm> = {
  role: {
    accessManager: {
      nothing: { wrong: 'noRoleChosen', status: 'undocumented', cites: ['TBE-RLN-08', 'TBE-RLN-09'] },
      suitable: { right: ['TBE-RLN-08', 'TBE-VBD-87'] },
      other: {
        wrong: 'anotherRole',
        status: 'undocumented',
        cites: ['TBE-RLN-05', 'TBE-RLN-08', 'TBE-RLN-30'],
        remedy: { step: 'findRole' },
      },
      notNeeded: {
        wrong: 'roleNotNeeded',
        status: 'undocumented',
        cites: ['TBE-VBD-71'],
        remedy: { step: 'arriveWithoutRole' },
      },
      notListed: {
        wrong: 'roleNotListed',
        status: 'undocumented',
        cites: ['TBE-RLN-03', 'TBE-RLN-05'],
        remedy: { refer: 'tbeApplication' },
      },
    },
  },
  startDate: {
    accessManager: {
      nothing: { wrong: 'noStartDate', status: 'documented', cites: ['TBE-RLN-11', 'TBE-VBD-90'] },
      dashes: { right: ['TBE-RLN-11', 'TBE-RLN-29', 'TBE-VBD-94'] },
      slashes: { wrong: 'slashesInDate', status: 'undocumented', cites: ['TBE-RLN-29', 'TBE-RLN-28', 'TBE-VBD-94'] },
      future: { wrong: 'startsLater', status: 'undocumented', cites: ['TBE-RLN-11'] },
    },
  },
  endDate: {
    accessManager: {
      nothing: { right: ['TBE-RLN-10', 'TBE-VBD-89'] },
      later: { right: ['TBE-RLN-10', 'TBE-RLN-29'] },
      pastOrSoon: { wrong: 'endsSoon', status: 'undocumented', cites: ['TBE-RLN-10', 'TBE-VBD-89'] },
    },
  },
  buttons: {
    accessManager: {
      add: { right: ['TBE-RLN-31', 'TBE-VBD-91'] },
      back: { wrong: 'wentBack', status: 'derived', cites: ['TBE-RLN-28', 'TBE-RLN-31'] },
      nothing: { wrong: 'onlyChosen', status: 'derived', cites: ['TBE-RLN-31', 'TBE-VBD-91'] },
    },
  },
};
