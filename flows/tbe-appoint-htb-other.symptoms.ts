import type text from '../locales/nl/tbe-appoint-htb-other.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people see instead of the other person's appointment; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  alreadyRegistered: {
    id: 'S-26',
    roles: 'every',
    cites: ['TBE-HTO-31', 'TBE-HTO-32'],
    causes: {
      thatIsYou: { status: 'documented', cites: ['TBE-HTS-39'], remedy: { step: 'readScreen' } },
      somebodyElse: {
        status: 'undocumented',
        cites: ['TBE-HTO-31', 'TBE-HTO-14', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
    },
    escalate: 'tbe',
  },
  alreadyKnown: {
    id: 'S-27',
    roles: 'every',
    cites: ['TBE-HTS-34', 'TBE-HTS-38'],
    causes: {
      appointOther: { status: 'documented', cites: ['TBE-HTS-39'], remedy: { step: 'readScreen' } },
      closeAndGoOn: {
        status: 'documented',
        cites: ['TBE-HTS-35', 'TBE-HTR-01'],
        remedy: { leads: { flow: 'tbe-htb-next-step', role: 'mainAccessManager' } },
      },
      question: {
        status: 'documented',
        cites: ['TBE-HTS-36', 'TBE-HTS-37'],
        remedy: { refer: 'tbeAlreadyMainAccessManager' },
      },
    },
    escalate: 'tbeAlreadyMainAccessManager',
  },
  notAllowed: {
    id: 'S-28',
    roles: 'every',
    cites: ['TBE-HTO-21', 'TBE-REQ-02'],
    causes: {
      notLegalRepresentative: {
        status: 'documented',
        cites: ['TBE-HTO-21', 'TBE-REQ-02'],
        remedy: { leads: { flow: 'tbe-appoint-htb', step: 'askLegalRepresentative' } },
      },
      functionNotValid: {
        status: 'documented',
        cites: ['TBE-HTO-26', 'TBE-HTO-27', 'TBE-HTO-28'],
        remedy: { leads: { flow: 'tbe-appoint-htb', step: 'checkLegalFunction' } },
      },
    },
    escalate: 'tbeLegalRepresentative',
  },
  wrongPerson: {
    id: 'S-29',
    roles: 'every',
    cites: ['TBE-HTO-33', 'TBE-HTS-67', 'TBE-HTO-68'],
    causes: {
      notYetConfirmed: {
        status: 'documented',
        cites: ['TBE-HTO-60', 'TBE-HTO-65'],
        remedy: { step: 'fillInForm' },
      },
      alreadyConfirmed: { status: 'documented', cites: ['TBE-HTO-70', 'TBE-HTS-39'], remedy: { step: 'openCsam' } },
    },
    escalate: 'tbe',
  },
  itsmeFails: {
    id: 'S-50',
    roles: 'every',
    cites: ['TBE-REQ-01', 'TBE-HTS-19', 'TBE-HTO-19'],
    causes: {
      useEid: { status: 'documented', cites: ['TBE-REQ-01', 'TBE-HTO-19'], remedy: { step: 'signIn' } },
    },
    escalate: 'tbe',
  },
  noMail: {
    id: 'S-55',
    roles: 'every',
    cites: ['TBE-HTO-69'],
    causes: {
      wrongAddress: { status: 'derived', cites: ['TBE-HTO-49', 'TBE-HTO-69'], remedy: { step: 'openCsam' } },
      mailToManager: { status: 'derived', cites: ['TBE-HTO-35', 'TBE-HTO-69'], remedy: { refer: 'tbe' } },
      notConfirmed: { status: 'derived', cites: ['TBE-HTO-57', 'TBE-HTO-69'], remedy: { check: 'confirm' } },
    },
    escalate: 'tbe',
  },
};
