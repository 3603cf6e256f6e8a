import type { userConfirm } from './screens/user-confirm.ts';
import type { userList } from './screens/user-list.ts';
import type { userRights } from './screens/user-rights.ts';
import type text from '../locales/nl/tbe-manage-rights.json';
import type { Verdicts } from '../src/flow/flow.ts';

/** The list of users, for somebody whose user is already in it. */
export const openUserVerdicts: Verdicts<typeof text, typeof userList> = {
  search: {
    accessManager: {
      nothing: { right: ['TBE-VBD-64'] },
      // Here the search fields do what they are for: they shorten the list.
      personNumber: { right: ['TBE-USR-11'] },
    },
  },
  user: {
    accessManager: {
      notListed: {
        wrong: 'userNotAdded',
        status: 'derived',
        cites: ['TBE-USR-07', 'TBE-USR-10', 'TBE-VBD-66'],
        remedy: { leads: { flow: 'tbe-manage-users', role: 'accessManager', step: 'chooseSubdivisionUnit' } },
      },
      present: { wrong: 'pencilNotClicked', status: 'undocumented', cites: ['TBE-VBD-64', 'TBE-VBD-65'] },
      pencil: { right: ['TBE-VBD-64', 'TBE-VBD-65'] },
    },
  },
  listButtons: {
    accessManager: {
      status: { wrong: 'buttonOfTheList', status: 'undocumented', cites: ['TBE-USR-14', 'TBE-VBD-64'] },
      clear: { wrong: 'buttonOfTheList', status: 'undocumented', cites: ['TBE-USR-14', 'TBE-VBD-64'] },
      nothing: { right: ['TBE-VBD-64'] },
    },
  },
  action: {
    accessManager: {
      nothing: { right: ['TBE-VBD-64'] },
      removeUsers: {
        wrong: 'removedInsteadOfChanged',
        status: 'undocumented',
        cites: ['TBE-VBD-53', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
      exportUsers: { wrong: 'exportedInsteadOfChanged', status: 'undocumented', cites: ['TBE-VBD-54', 'TBE-VBD-64'] },
      addUser: { wrong: 'addedAgain', status: 'undocumented', cites: ['TBE-VBD-63', 'TBE-VBD-64'] },
    },
  },
  personNumber: {
    accessManager: {
      nothing: { right: ['TBE-VBD-64'] },
      personNumber: { wrong: 'addedAgain', status: 'undocumented', cites: ['TBE-VBD-63', 'TBE-VBD-64'] },
    },
  },
};

/** The applications that are ticked, and the button below. */
export const rightsVerdicts: Verdicts<typeof text, typeof userRights> = {
  applications: {
    accessManager: {
      needed: { right: ['TBE-RGT-03', 'TBE-VBD-58'] },
      nothing: { wrong: 'noRight', status: 'documented', cites: ['TBE-RGT-01', 'TBE-ST4-05', 'TBE-VBD-64'] },
      other: { wrong: 'anotherApplication', status: 'derived', cites: ['TBE-RGT-01', 'TBE-RGT-15', 'TBE-VBD-64'] },
      tooMany: { wrong: 'tooManyApplications', status: 'derived', cites: ['TBE-RGT-01', 'TBE-RGT-03'] },
      notListed: {
        wrong: 'applicationNotListed',
        status: 'derived',
        cites: ['TBE-VBD-35', 'TBE-VBD-46', 'TBE-HOE-16', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
    },
  },
  buttons: {
    accessManager: {
      cancel: { wrong: 'cancelled', status: 'derived', cites: ['TBE-RGT-17', 'TBE-RGT-20'] },
      save: { right: ['TBE-RGT-17'] },
    },
  },
};

/** The summary: is the application there, and was it confirmed? */
export const confirmVerdicts: Verdicts<typeof text, typeof userConfirm> = {
  applications: {
    accessManager: {
      listed: { right: ['TBE-RGT-23'] },
      notListed: { wrong: 'applicationMissing', status: 'derived', cites: ['TBE-RGT-01', 'TBE-RGT-23', 'TBE-RGT-26'] },
    },
  },
  buttons: {
    accessManager: {
      back: { wrong: 'notConfirmed', status: 'derived', cites: ['TBE-RGT-20', 'TBE-RGT-26'] },
      confirm: { right: ['TBE-RGT-20', 'TBE-RGT-26'] },
      nothing: { wrong: 'notConfirmed', status: 'derived', cites: ['TBE-RGT-20', 'TBE-RGT-26'] },
    },
  },
};
