import type text from '../locales/nl/tbe-example-huize-terloo.json';
import type { Verdict, Verdicts } from '../src/flow/flow.ts';
import type { newUser } from './screens/new-user.ts';
import type { subdivisionUnitList } from './screens/subdivision-unit-list.ts';
import type { userList } from './screens/user-list.ts';
import type { userRights } from './screens/user-rights.ts';

/** Step 9 of the example: opening the facility. */
export const openVerdicts: Verdicts<typeof text, typeof subdivisionUnitList> = {
  facility: {
    accessManager: {
      nothing: { wrong: 'noFacility', status: 'undocumented', cites: ['TBE-VBD-48'] },
      ownFacility: { right: ['TBE-VBD-48'] },
      sameNameOtherNumber: { wrong: 'anotherNumber', status: 'derived', cites: ['TBE-SUB-21', 'TBE-GEG-04'] },
      notOnThisPage: { wrong: 'onAnotherPage', status: 'documented', cites: ['TBE-VBD-49'] },
    },
  },
  action: {
    accessManager: {
      nothing: { right: ['TBE-VBD-48'] },
      pencil: { unmentioned: 'nameInsteadOfPencil', cites: ['TBE-VBD-48', 'TBE-VBD-50', 'TBE-SUB-32'] },
    },
  },
};

const otherButton: Verdict<typeof text> = { wrong: 'anotherAction', status: 'undocumented', cites: ['TBE-USR-14'] };

/** Step 10, first half: a user is added at the bottom of the screen. */
export const userListVerdicts: Verdicts<typeof text, typeof userList> = {
  search: {
    accessManager: {
      nothing: { right: ['TBE-VBD-52'] },
      personNumber: { wrong: 'numberInSearch', status: 'derived', cites: ['TBE-USR-11', 'TBE-VBD-51', 'TBE-VBD-55'] },
    },
  },
  user: {
    accessManager: {
      notListed: { right: ['TBE-VBD-51'] },
      present: { wrong: 'userExists', status: 'documented', cites: ['TBE-VBD-63', 'TBE-VBD-64'] },
      pencil: { unmentioned: 'pencilOfUser', cites: ['TBE-VBD-63', 'TBE-VBD-64'] },
    },
  },
  listButtons: {
    accessManager: { status: otherButton, clear: otherButton, nothing: { right: ['TBE-VBD-51'] } },
  },
  action: {
    accessManager: {
      nothing: { wrong: 'anotherAction', status: 'undocumented', cites: ['TBE-VBD-51'] },
      removeUsers: {
        wrong: 'removed',
        status: 'undocumented',
        cites: ['TBE-VBD-53', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
      exportUsers: { wrong: 'anotherAction', status: 'undocumented', cites: ['TBE-VBD-54'] },
      addUser: { right: ['TBE-VBD-51', 'TBE-VBD-55'] },
    },
  },
  personNumber: {
    accessManager: {
      nothing: { wrong: 'noPersonNumber', status: 'undocumented', cites: ['TBE-VBD-52', 'TBE-VBD-55'] },
      personNumber: { right: ['TBE-VBD-52', 'TBE-VBD-55'] },
    },
  },
};

/** Step 10: at least a mail address. */
export const newUserVerdicts: Verdicts<typeof text, typeof newUser> = {
  mail: {
    accessManager: {
      nothing: { wrong: 'noUserMail', status: 'documented', cites: ['TBE-VBD-57', 'TBE-VBD-61'] },
      filledIn: { right: ['TBE-VBD-57', 'TBE-VBD-61'] },
    },
  },
};

/** Step 10, second half: the right for eVIPA. */
export const grantVerdicts: Verdicts<typeof text, typeof userRights> = {
  applications: {
    accessManager: {
      needed: { right: ['TBE-VBD-59', 'TBE-VBD-62'] },
      nothing: { wrong: 'noRight', status: 'documented', cites: ['TBE-RGT-01', 'TBE-VBD-59', 'TBE-VBD-63'] },
      other: { wrong: 'anotherRight', status: 'derived', cites: ['TBE-VBD-59', 'TBE-VBD-62', 'TBE-VBD-64'] },
      tooMany: { wrong: 'tooManyRights', status: 'derived', cites: ['TBE-VBD-59', 'TBE-VBD-64'] },
      notListed: { wrong: 'rightNotListed', status: 'derived', cites: ['TBE-VBD-35', 'TBE-VBD-46'] },
    },
  },
  buttons: {
    accessManager: {
      cancel: { wrong: 'cancelled', status: 'derived', cites: ['TBE-RGT-17', 'TBE-RGT-20'] },
      save: { right: ['TBE-RGT-17'] },
    },
  },
};
