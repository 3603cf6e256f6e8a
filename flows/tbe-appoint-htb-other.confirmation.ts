import type text from '../locales/nl/tbe-appoint-htb-other.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { mainAccessManagerAppointed } from './screens/main-access-manager-appointed.ts';
import type { mainAccessManagerConfirmation } from './screens/main-access-manager-confirmation.ts';

/** What can be seen and done on the confirmation. */
export const confirmationVerdicts: Verdicts<typeof text, typeof mainAccessManagerConfirmation> = {
  mainAccessManager: {
    legalRepresentative: {
      yourself: {
        wrong: 'ownNameShown',
        status: 'documented',
        cites: ['TBE-HTO-33', 'TBE-HTO-60', 'TBE-HTO-65'],
        remedy: { step: 'fillInForm' },
      },
      otherPerson: { right: ['TBE-HTO-60'] },
      wrongData: {
        wrong: 'wrongData',
        status: 'documented',
        cites: ['TBE-HTO-60', 'TBE-HTO-62', 'TBE-HTO-65'],
        remedy: { step: 'fillInForm' },
      },
    },
  },
  confirmation: {
    legalRepresentative: {
      ticked: { right: ['TBE-HTO-56'] },
      notTicked: { wrong: 'notTicked', status: 'derived', cites: ['TBE-HTO-56', 'TBE-HTO-57', 'TBE-HTO-67'] },
    },
  },
  ending: {
    legalRepresentative: {
      correct: {
        wrong: 'stillCorrecting',
        status: 'documented',
        cites: ['TBE-HTO-57', 'TBE-HTO-65'],
        remedy: { step: 'fillInForm' },
      },
      confirm: { right: ['TBE-HTO-57'] },
      closed: {
        wrong: 'closedBeforeConfirming',
        status: 'derived',
        cites: ['TBE-HTO-57', 'TBE-HTO-67'],
        remedy: { step: 'openCsam' },
      },
    },
  },
};

/** Who was appointed, as the last screen says. */
export const resultVerdicts: Verdicts<typeof text, typeof mainAccessManagerAppointed> = {
  appointed: {
    legalRepresentative: {
      yourself: {
        wrong: 'yourselfAppointed',
        status: 'documented',
        cites: ['TBE-HTO-33', 'TBE-HTS-67', 'TBE-HTO-70', 'TBE-HTS-39'],
        remedy: { step: 'openCsam' },
      },
      otherPerson: { right: ['TBE-HTO-68'] },
    },
  },
};
