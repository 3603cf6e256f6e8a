import type text from '../locales/nl/tbe-appoint-htb-other.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { mainAccessManagerFormOther } from './screens/main-access-manager-form-other.ts';

/** What is filled in on the form by who appoints another person. */
export const formVerdicts: Verdicts<typeof text, typeof mainAccessManagerFormOther> = {
  mainAccessManager: {
    legalRepresentative: {
      ownName: {
        wrong: 'ownNameLeft',
        status: 'documented',
        cites: ['TBE-HTO-33', 'TBE-HTO-44', 'TBE-HTS-67', 'TBE-HTO-68'],
      },
      otherPerson: { right: ['TBE-HTO-33', 'TBE-HTO-44'] },
    },
  },
  nationalNumber: {
    legalRepresentative: {
      nothing: { wrong: 'noNationalNumber', status: 'undocumented', cites: ['TBE-HTO-34', 'TBE-HTO-46'] },
      allowedPerson: { right: ['TBE-HTO-34', 'TBE-HTO-02', 'TBE-HTO-46'] },
      outsider: { wrong: 'outsider', status: 'documented', cites: ['TBE-HTO-02', 'TBE-HTO-41', 'TBE-REQ-03'] },
      yours: {
        wrong: 'ownNationalNumber',
        status: 'undocumented',
        cites: ['TBE-HTO-34', 'TBE-HTO-60', 'TBE-HTO-65'],
      },
      bisNumber: {
        wrong: 'bisNumber',
        status: 'undocumented',
        cites: ['TBE-HTO-46', 'TBE-TBW-03', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
    },
  },
  managerMail: {
    legalRepresentative: {
      nothing: { wrong: 'noManagerMail', status: 'undocumented', cites: ['TBE-HTO-35', 'TBE-HTO-47'] },
      general: { right: ['TBE-HTO-35', 'TBE-HTO-49', 'TBE-HTO-50'] },
      personal: { wrong: 'personalMail', status: 'documented', cites: ['TBE-HTO-50', 'TBE-HTO-51', 'TBE-HTO-65'] },
      notExisting: {
        wrong: 'mailNotExisting',
        status: 'documented',
        cites: ['TBE-HTO-49', 'TBE-HTO-51', 'TBE-HTO-65'],
      },
      yours: { wrong: 'ownMailForManager', status: 'documented', cites: ['TBE-HTO-35', 'TBE-HTO-54', 'TBE-HTO-65'] },
    },
  },
  managerPhone: {
    legalRepresentative: {
      nothing: { wrong: 'noManagerPhone', status: 'undocumented', cites: ['TBE-HTO-36', 'TBE-HTO-52'] },
      managers: { right: ['TBE-HTO-36', 'TBE-HTO-52'] },
      yours: { wrong: 'ownPhoneForManager', status: 'documented', cites: ['TBE-HTO-36', 'TBE-HTO-54', 'TBE-HTO-65'] },
    },
  },
  yourMail: {
    legalRepresentative: {
      nothing: { wrong: 'noMail', status: 'undocumented', cites: ['TBE-HTO-37', 'TBE-HTO-53'] },
      yours: { right: ['TBE-HTO-37', 'TBE-HTO-53', 'TBE-HTO-54'] },
      managers: { wrong: 'managersMail', status: 'documented', cites: ['TBE-HTO-37', 'TBE-HTO-54', 'TBE-HTO-65'] },
    },
  },
  yourPhone: {
    legalRepresentative: {
      nothing: { wrong: 'noPhone', status: 'undocumented', cites: ['TBE-HTO-38', 'TBE-HTO-55'] },
      yours: { right: ['TBE-HTO-38', 'TBE-HTO-55'] },
      managers: { wrong: 'managersPhone', status: 'documented', cites: ['TBE-HTO-38', 'TBE-HTO-54', 'TBE-HTO-65'] },
    },
  },
};
