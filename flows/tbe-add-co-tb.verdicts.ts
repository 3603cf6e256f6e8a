import type text from '../locales/nl/tbe-add-co-tb.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { accessManagerActions } from './screens/access-manager-actions.ts';
import type { accessManagerNumber } from './screens/access-manager-number.ts';
import type { newCoAccessManager } from './screens/new-co-access-manager.ts';

/** What each action under the list does for who wants an access manager more. */
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
      nothing: { wrong: 'noAction', status: 'undocumented', cites: ['TBE-CTB-02'] },
      removeUsers: {
        wrong: 'removedInsteadOfAdded',
        status: 'undocumented',
        cites: ['TBE-CTB-02', 'TBE-CTB-09', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
      exportUsers: { wrong: 'exportedInsteadOfAdded', status: 'undocumented', cites: ['TBE-CTB-08'] },
      changeManager: {
        wrong: 'replacedInsteadOfAdded',
        status: 'documented',
        cites: ['TBE-CTB-02', 'TBE-TBW-01', 'TBE-TBW-21'],
        remedy: { leads: { flow: 'tbe-change-tb', role: 'mainAccessManager', step: 'chooseAction' } },
      },
      addCoManager: { right: ['TBE-CTB-02', 'TBE-CTB-10'] },
    },
  },
};

/** Whose number it is. */
export const numberVerdicts: Verdicts<typeof text, typeof accessManagerNumber> = {
  personNumber: {
    mainAccessManager: {
      nothing: { wrong: 'noNumber', status: 'undocumented', cites: ['TBE-CTB-03'] },
      newManager: { right: ['TBE-CTB-03', 'TBE-CTB-04'] },
      presentManager: {
        wrong: 'presentManagersNumber',
        status: 'undocumented',
        cites: ['TBE-CTB-04', 'TBE-CTB-13', 'TBE-CTB-16'],
      },
      yours: { wrong: 'yourOwnNumber', status: 'undocumented', cites: ['TBE-CTB-04', 'TBE-CTB-13', 'TBE-CTB-16'] },
    },
  },
};

/** The form, which is the last screen too. */
export const formVerdicts: Verdicts<typeof text, typeof newCoAccessManager> = {
  person: {
    mainAccessManager: {
      newManager: { right: ['TBE-CTB-13'] },
      somebodyElse: {
        wrong: 'anotherPerson',
        status: 'undocumented',
        cites: ['TBE-CTB-04', 'TBE-CTB-13', 'TBE-CTB-16'],
      },
    },
  },
  mail: {
    mainAccessManager: {
      nothing: { wrong: 'noMail', status: 'documented', cites: ['TBE-CTB-12', 'TBE-CTB-14'] },
      filledIn: { right: ['TBE-CTB-14'] },
    },
  },
  lastButton: {
    mainAccessManager: {
      previous: { wrong: 'wentBack', status: 'undocumented', cites: ['TBE-CTB-11', 'TBE-CTB-16'] },
      confirm: { right: ['TBE-CTB-11', 'TBE-CTB-16'] },
      nothing: { wrong: 'notConfirmed', status: 'derived', cites: ['TBE-CTB-11', 'TBE-CTB-17'] },
    },
  },
};
