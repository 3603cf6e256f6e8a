import type text from '../locales/nl/tbe-change-tb.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { accessManagerActions } from './screens/access-manager-actions.ts';
import type { accessManagerConfirmation } from './screens/access-manager-confirmation.ts';
import type { accessManagerNumber } from './screens/access-manager-number.ts';
import type { newAccessManager } from './screens/new-access-manager.ts';

/** What each action under the list does for who wants to replace the access manager. */
export const actionVerdicts: Verdicts<typeof text, typeof accessManagerActions> = {
  capacity: {
    mainAccessManager: {
      ownCapacity: { right: ['TBE-TB-06'] },
      otherCapacity: {
        wrong: 'anotherCapacity',
        status: 'derived',
        cites: ['TBE-TBW-05', 'TBE-HTR-05', 'TBE-TB-06'],
        remedy: { leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager', step: 'chooseCapacity' } },
      },
    },
  },
  action: {
    mainAccessManager: {
      nothing: { wrong: 'noAction', status: 'undocumented', cites: ['TBE-TBW-01'] },
      removeUsers: {
        wrong: 'removedInsteadOfReplaced',
        status: 'undocumented',
        cites: ['TBE-TBW-01', 'TBE-TBW-08', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
      exportUsers: { wrong: 'exportedInsteadOfReplaced', status: 'undocumented', cites: ['TBE-TBW-09'] },
      changeManager: { right: ['TBE-TBW-01', 'TBE-TBW-10'] },
      addCoManager: {
        wrong: 'addedInsteadOfReplaced',
        status: 'derived',
        cites: ['TBE-TBW-01', 'TBE-CTB-01', 'TBE-CTB-07', 'TBE-CTB-10'],
        remedy: { leads: { flow: 'tbe-add-co-tb', role: 'mainAccessManager', step: 'chooseAction' } },
      },
    },
  },
};

/** Whose number it is. */
export const numberVerdicts: Verdicts<typeof text, typeof accessManagerNumber> = {
  personNumber: {
    mainAccessManager: {
      nothing: { wrong: 'noNumber', status: 'undocumented', cites: ['TBE-TBW-02'] },
      newManager: { right: ['TBE-TBW-02', 'TBE-TBW-03'] },
      presentManager: {
        wrong: 'presentManagersNumber',
        status: 'undocumented',
        cites: ['TBE-TBW-03', 'TBE-TBW-13', 'TBE-TBW-18'],
      },
      yours: { wrong: 'yourOwnNumber', status: 'undocumented', cites: ['TBE-TBW-03', 'TBE-TBW-13', 'TBE-TBW-18'] },
    },
  },
};

/** The form with the name and the mail address. */
export const formVerdicts: Verdicts<typeof text, typeof newAccessManager> = {
  person: {
    mainAccessManager: {
      newManager: { right: ['TBE-TBW-13'] },
      somebodyElse: {
        wrong: 'anotherPerson',
        status: 'undocumented',
        cites: ['TBE-TBW-03', 'TBE-TBW-13', 'TBE-TBW-18'],
      },
    },
  },
  mail: {
    mainAccessManager: {
      nothing: { wrong: 'noMail', status: 'documented', cites: ['TBE-TBW-12', 'TBE-TBW-14'] },
      filledIn: { right: ['TBE-TBW-14'] },
    },
  },
};

/** The last screen. */
export const confirmVerdicts: Verdicts<typeof text, typeof accessManagerConfirmation> = {
  person: {
    mainAccessManager: {
      newManager: { right: ['TBE-TBW-13'] },
      somebodyElse: {
        wrong: 'anotherPersonToConfirm',
        status: 'undocumented',
        cites: ['TBE-TBW-03', 'TBE-TBW-18'],
      },
    },
  },
  lastButton: {
    mainAccessManager: {
      previous: { wrong: 'wentBack', status: 'undocumented', cites: ['TBE-TBW-17', 'TBE-TBW-18'] },
      confirm: { right: ['TBE-TBW-17', 'TBE-TBW-18'] },
      nothing: { wrong: 'notConfirmed', status: 'derived', cites: ['TBE-TBW-11', 'TBE-TBW-17', 'TBE-TBW-20'] },
    },
  },
};
