import type text from '../locales/nl/tbe-appoint-htb.json';
import type { Flow } from '../src/flow/flow.ts';

/** What has to be so before a main access manager (HTB) can be appointed, and who it will be. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens: {},
  first: 'areYouLegalRepresentative',
  steps: {
    areYouLegalRepresentative: {
      cites: ['TBE-REQ-02', 'TBE-REQ-04', 'TBE-REQ-05', 'TBE-TRM-09', 'TBE-TRM-14'],
      ask: {
        yes: { cites: ['TBE-REQ-02'], next: 'holdKeyReady' },
        no: { cites: ['TBE-REQ-02', 'TBE-HTS-21', 'TBE-HTO-21'], next: 'askLegalRepresentative' },
        notSure: { cites: ['TBE-HTS-28', 'TBE-HTO-28'], next: 'checkLegalFunction' },
      },
    },
    checkLegalFunction: {
      cites: ['TBE-HTS-26', 'TBE-HTS-27', 'TBE-HTS-28', 'TBE-HTO-26', 'TBE-HTO-27', 'TBE-HTO-28'],
      ask: {
        known: { cites: ['TBE-HTS-27', 'TBE-HTO-27'], next: 'holdKeyReady' },
        unknown: { cites: ['TBE-HTS-21', 'TBE-HTS-26'], next: 'askLegalRepresentative' },
      },
    },
    askLegalRepresentative: {
      handover: { flow: 'tbe-appoint-htb', role: 'legalRepresentative', step: 'holdKeyReady' },
      refer: 'tbeLegalRepresentative',
      cites: [
        'TBE-REQ-02',
        'TBE-HTS-21',
        'TBE-HTO-21',
        'TBE-HTS-18',
        'TBE-HTS-22',
        'TBE-HTS-47',
        'TBE-HTS-56',
        'TBE-HTS-57',
      ],
    },
    holdKeyReady: { tell: true, cites: ['TBE-REQ-01', 'TBE-HTS-19', 'TBE-HTO-19'], next: 'chooseWho' },
    chooseWho: {
      cites: ['TBE-REQ-03', 'TBE-REQ-06'],
      ask: {
        myself: { cites: ['TBE-HTS-01', 'TBE-REQ-03'], leads: { flow: 'tbe-appoint-htb-self' } },
        otherPerson: { cites: ['TBE-HTO-01', 'TBE-HTO-02'], leads: { flow: 'tbe-appoint-htb-other' } },
        outsider: { cites: ['TBE-REQ-03', 'TBE-HTO-41'], next: 'chooseAllowedPerson' },
      },
    },
    chooseAllowedPerson: {
      cites: ['TBE-REQ-03', 'TBE-HTO-02'],
      ask: {
        myself: { cites: ['TBE-HTS-01', 'TBE-REQ-03'], leads: { flow: 'tbe-appoint-htb-self' } },
        otherPerson: { cites: ['TBE-HTO-01', 'TBE-HTO-02'], leads: { flow: 'tbe-appoint-htb-other' } },
      },
    },
  },
  symptoms: {
    notAllowed: {
      id: 'S-28',
      roles: 'every',
      cites: ['TBE-HTS-21', 'TBE-REQ-02'],
      causes: {
        notLegalRepresentative: {
          status: 'documented',
          cites: ['TBE-HTS-21', 'TBE-REQ-02'],
          remedy: { step: 'askLegalRepresentative' },
        },
        functionNotValid: {
          status: 'documented',
          cites: ['TBE-HTS-26', 'TBE-HTS-27', 'TBE-HTS-28'],
          remedy: { step: 'checkLegalFunction' },
        },
      },
      escalate: 'tbeLegalRepresentative',
    },
    itsmeFails: {
      id: 'S-50',
      roles: 'every',
      cites: ['TBE-REQ-01', 'TBE-HTS-19', 'TBE-HTO-19'],
      causes: {
        useEid: {
          status: 'documented',
          cites: ['TBE-REQ-01', 'TBE-HTS-19', 'TBE-HTO-19'],
          remedy: { step: 'holdKeyReady' },
        },
      },
      escalate: 'tbe',
    },
  },
  escalate: { legalRepresentative: 'tbe' },
};
