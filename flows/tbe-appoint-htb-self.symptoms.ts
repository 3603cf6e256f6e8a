import type text from '../locales/nl/tbe-appoint-htb-self.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people see instead of their own appointment; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  alreadyRegistered: {
    id: 'S-26',
    roles: 'every',
    cites: ['TBE-HTS-32', 'TBE-HTS-33'],
    causes: {
      thatIsYou: {
        status: 'documented',
        cites: ['TBE-HTS-34', 'TBE-HTS-35', 'TBE-HTS-36', 'TBE-HTS-39'],
        remedy: { step: 'alreadyAppointed' },
      },
      somebodyElse: {
        status: 'undocumented',
        cites: ['TBE-HTS-32', 'TBE-HTS-14', 'TBE-HLP-01'],
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
      closeAndGoOn: {
        status: 'documented',
        cites: ['TBE-HTS-34', 'TBE-HTS-35', 'TBE-HTR-01'],
        remedy: { leads: { flow: 'tbe-htb-next-step', role: 'mainAccessManager' } },
      },
      appointOther: {
        status: 'documented',
        cites: ['TBE-HTS-39'],
        remedy: { leads: { flow: 'tbe-appoint-htb-other' } },
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
    cites: ['TBE-HTS-21', 'TBE-REQ-02'],
    causes: {
      notLegalRepresentative: {
        status: 'documented',
        cites: ['TBE-HTS-21', 'TBE-REQ-02'],
        remedy: { leads: { flow: 'tbe-appoint-htb', step: 'askLegalRepresentative' } },
      },
      functionNotValid: {
        status: 'documented',
        cites: ['TBE-HTS-26', 'TBE-HTS-27', 'TBE-HTS-28'],
        remedy: { leads: { flow: 'tbe-appoint-htb', step: 'checkLegalFunction' } },
      },
    },
    escalate: 'tbeLegalRepresentative',
  },
  wrongPerson: {
    id: 'S-29',
    roles: 'every',
    cites: ['TBE-HTS-47', 'TBE-HTS-67', 'TBE-HTO-68'],
    causes: {
      notYetConfirmed: {
        status: 'documented',
        cites: ['TBE-HTS-60', 'TBE-HTS-64'],
        remedy: { step: 'fillInForm' },
      },
      alreadyConfirmed: { status: 'documented', cites: ['TBE-HTS-71'], remedy: { step: 'openCsam' } },
    },
    escalate: 'tbe',
  },
  itsmeFails: {
    id: 'S-50',
    roles: 'every',
    cites: ['TBE-REQ-01', 'TBE-HTS-19', 'TBE-HTO-19'],
    causes: {
      useEid: { status: 'documented', cites: ['TBE-REQ-01', 'TBE-HTS-19'], remedy: { step: 'signIn' } },
    },
    escalate: 'tbe',
  },
  noMail: {
    id: 'S-55',
    roles: 'every',
    cites: ['TBE-HTS-68'],
    causes: {
      wrongAddress: { status: 'derived', cites: ['TBE-HTS-53', 'TBE-HTS-68'], remedy: { step: 'openCsam' } },
      notConfirmed: { status: 'derived', cites: ['TBE-HTS-57', 'TBE-HTS-68'], remedy: { check: 'confirm' } },
    },
    escalate: 'tbe',
  },
};
