import type { managedFacilities } from './screens/managed-facilities.ts';
import type { newUser } from './screens/new-user.ts';
import type { subdivisionUnitMenu } from './screens/subdivision-unit-menu.ts';
import type { userList } from './screens/user-list.ts';
import type text from '../locales/nl/tbe-manage-users.json';
import type { Verdict, Verdicts } from '../src/flow/flow.ts';

const anotherMenuItem: Verdict<typeof text> = {
  wrong: 'anotherMenuItem',
  status: 'undocumented',
  cites: ['TBE-USR-06', 'TBE-USR-16'],
};

const userExists = { leads: { flow: 'tbe-manage-rights', role: 'accessManager', step: 'openUser' } } as const;

/** The facility for which users are added. */
export const facilityVerdicts: Verdicts<typeof text, typeof managedFacilities> = {
  facility: {
    accessManager: {
      wanted: { right: ['TBE-USR-01', 'TBE-USR-02'] },
      other: { wrong: 'anotherFacility', status: 'derived', cites: ['TBE-USR-02', 'TBE-USR-05', 'TBE-USR-10'] },
      notListed: {
        wrong: 'notManagerYet',
        status: 'documented',
        cites: ['TBE-USR-03', 'TBE-USR-04'],
        remedy: { step: 'askMainAccessManager' },
      },
    },
  },
};

/** The item in the menu of the subdivision unit. */
export const menuVerdicts: Verdicts<typeof text, typeof subdivisionUnitMenu> = {
  menu: {
    accessManager: {
      status: { ...anotherMenuItem, cites: ['TBE-USR-06', 'TBE-USR-15'] },
      users: { right: ['TBE-USR-06', 'TBE-USR-16'] },
      details: { ...anotherMenuItem, cites: ['TBE-USR-06', 'TBE-USR-17'] },
      findUsers: { wrong: 'findUsersItem', status: 'undocumented', cites: ['TBE-USR-06', 'TBE-USR-18'] },
      personalData: { ...anotherMenuItem, cites: ['TBE-USR-06', 'TBE-USR-19'] },
    },
  },
};

/** The list of users, with the way to add one at the bottom. */
export const userListVerdicts: Verdicts<typeof text, typeof userList> = {
  search: {
    accessManager: {
      nothing: { right: ['TBE-USR-07', 'TBE-USR-11'] },
      personNumber: {
        wrong: 'searchedInsteadOfAdded',
        status: 'derived',
        cites: ['TBE-USR-07', 'TBE-USR-11', 'TBE-USR-12'],
      },
    },
  },
  user: {
    accessManager: {
      notListed: { right: ['TBE-USR-07'] },
      present: { wrong: 'userExists', status: 'undocumented', cites: ['TBE-VBD-63', 'TBE-VBD-64'], remedy: userExists },
      pencil: {
        wrong: 'changedInsteadOfAdded',
        status: 'documented',
        cites: ['TBE-VBD-63', 'TBE-VBD-64'],
        remedy: { leads: { flow: 'tbe-manage-rights', role: 'accessManager', step: 'grantRights' } },
      },
    },
  },
  listButtons: {
    accessManager: {
      status: { wrong: 'buttonOfTheList', status: 'undocumented', cites: ['TBE-USR-14', 'TBE-USR-12'] },
      clear: { wrong: 'buttonOfTheList', status: 'undocumented', cites: ['TBE-USR-14', 'TBE-USR-12'] },
      nothing: { right: ['TBE-USR-12', 'TBE-USR-14'] },
    },
  },
  action: {
    accessManager: {
      nothing: { wrong: 'noActionChosen', status: 'undocumented', cites: ['TBE-VBD-51', 'TBE-USR-12'] },
      removeUsers: {
        wrong: 'removedInsteadOfAdded',
        status: 'undocumented',
        cites: ['TBE-VBD-53', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
      exportUsers: { wrong: 'exportedInsteadOfAdded', status: 'undocumented', cites: ['TBE-VBD-54', 'TBE-VBD-51'] },
      addUser: { right: ['TBE-USR-12', 'TBE-VBD-51'] },
    },
  },
  personNumber: {
    accessManager: {
      nothing: { wrong: 'noPersonNumber', status: 'undocumented', cites: ['TBE-USR-07', 'TBE-VBD-52'] },
      personNumber: { right: ['TBE-USR-07', 'TBE-VBD-52'] },
    },
  },
};

/** The e-mail address without which a user cannot be added. */
export const mailVerdicts: Verdicts<typeof text, typeof newUser> = {
  mail: {
    accessManager: {
      nothing: { wrong: 'noMail', status: 'documented', cites: ['TBE-RGT-04', 'TBE-RGT-05', 'TBE-VBD-57'] },
      filledIn: { right: ['TBE-VBD-57', 'TBE-RGT-05'] },
    },
  },
};
