import type text from '../locales/nl/tbe-appoint-htb-self.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { mainAccessManagerAppointed } from './screens/main-access-manager-appointed.ts';
import type { mainAccessManagerConfirmation } from './screens/main-access-manager-confirmation.ts';
import type { mainAccessManagerForm } from './screens/main-access-manager-form.ts';

/** What is filled in on the form by who appoints himself or herself. */
export const formVerdicts: Verdicts<typeof text, typeof mainAccessManagerForm> = {
  mainAccessManager: {
    legalRepresentative: {
      ownName: { right: ['TBE-HTS-47', 'TBE-HTS-48'] },
      otherPerson: { wrong: 'otherPersonChosen', status: 'documented', cites: ['TBE-HTS-47', 'TBE-HTS-49'] },
    },
  },
  yourMail: {
    legalRepresentative: {
      nothing: { wrong: 'noMail', status: 'undocumented', cites: ['TBE-HTS-40', 'TBE-HTS-50'] },
      general: { right: ['TBE-HTS-53', 'TBE-HTS-54'] },
      personal: { wrong: 'personalMail', status: 'documented', cites: ['TBE-HTS-54', 'TBE-HTS-55', 'TBE-HTS-64'] },
      notExisting: {
        wrong: 'mailNotExisting',
        status: 'documented',
        cites: ['TBE-HTS-53', 'TBE-HTS-55', 'TBE-HTS-64'],
      },
      otherPersons: { wrong: 'mailOfAnother', status: 'undocumented', cites: ['TBE-HTS-40', 'TBE-HTS-50'] },
    },
  },
  yourPhone: {
    legalRepresentative: {
      nothing: { wrong: 'noPhone', status: 'undocumented', cites: ['TBE-HTS-51'] },
      yours: { right: ['TBE-HTS-41', 'TBE-HTS-51'] },
      otherPersons: { wrong: 'phoneOfAnother', status: 'undocumented', cites: ['TBE-HTS-41', 'TBE-HTS-50'] },
    },
  },
};

/** What can be seen and done on the confirmation. */
export const confirmationVerdicts: Verdicts<typeof text, typeof mainAccessManagerConfirmation> = {
  mainAccessManager: {
    legalRepresentative: {
      yourself: { right: ['TBE-HTS-60'] },
      otherPerson: {
        wrong: 'otherPersonShown',
        status: 'documented',
        cites: ['TBE-HTS-47', 'TBE-HTS-60', 'TBE-HTS-64'],
        remedy: { step: 'fillInForm' },
      },
      wrongData: {
        wrong: 'wrongData',
        status: 'documented',
        cites: ['TBE-HTS-61', 'TBE-HTS-64'],
        remedy: { step: 'fillInForm' },
      },
    },
  },
  confirmation: {
    legalRepresentative: {
      ticked: { right: ['TBE-HTS-56'] },
      notTicked: { wrong: 'notTicked', status: 'derived', cites: ['TBE-HTS-56', 'TBE-HTS-57', 'TBE-HTS-66'] },
    },
  },
  ending: {
    legalRepresentative: {
      correct: {
        wrong: 'stillCorrecting',
        status: 'documented',
        cites: ['TBE-HTS-57', 'TBE-HTS-64'],
        remedy: { step: 'fillInForm' },
      },
      confirm: { right: ['TBE-HTS-57'] },
      closed: {
        wrong: 'closedBeforeConfirming',
        status: 'derived',
        cites: ['TBE-HTS-57', 'TBE-HTS-66'],
        remedy: { step: 'openCsam' },
      },
    },
  },
};

/** Who was appointed, as the last screen says. */
export const resultVerdicts: Verdicts<typeof text, typeof mainAccessManagerAppointed> = {
  appointed: {
    legalRepresentative: {
      yourself: { right: ['TBE-HTS-67'] },
      otherPerson: {
        wrong: 'otherPersonAppointed',
        status: 'documented',
        cites: ['TBE-HTS-47', 'TBE-HTS-71', 'TBE-HTO-68'],
        remedy: { step: 'openCsam' },
      },
    },
  },
};
