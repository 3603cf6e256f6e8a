import type text from '../locales/nl/tbe-prepare.json';
import type { Flow } from '../src/flow/flow.ts';

/** What to have ready before anything else in the access management: a browser, a digital key, numbers, the manuals. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens: {},
  first: 'readWhy',
  steps: {
    readWhy: {
      tell: true,
      cites: ['TBE-CTX-01', 'TBE-CTX-02', 'TBE-CTX-03', 'TBE-CTX-06', 'TBE-CTX-07', 'TBE-TRM-05'],
      next: 'prepareBrowser',
    },
    prepareBrowser: {
      checklist: {
        browser: { cites: ['TBE-AAN-01'] },
        digitalKey: { cites: ['TBE-AAN-02', 'TBE-REQ-01', 'TBE-HTO-19'] },
      },
      cites: ['TBE-AAN-01', 'TBE-AAN-02'],
      next: 'haveReady',
    },
    haveReady: {
      checklist: {
        enterpriseNumber: { cites: ['TBE-GEG-02', 'TBE-ST3-07'], check: 'enterpriseNumber' },
        hcoNumber: { cites: ['TBE-GEG-03', 'TBE-GEG-04', 'TBE-TRM-10'] },
        personNumbers: { cites: ['TBE-GEG-05', 'TBE-TBW-03', 'TBE-USR-07'], check: 'personNumber' },
        mails: { cites: ['TBE-GEG-05', 'TBE-VBD-57'], check: 'mail' },
      },
      cites: ['TBE-GEG-01'],
      next: 'isAllReady',
    },
    isAllReady: {
      cites: ['TBE-GEG-01'],
      ask: {
        yes: { cites: ['TBE-GEG-01'], next: 'start' },
        hcoNumberMissing: { cites: ['TBE-GEG-03', 'TBE-GEG-04'], next: 'findHcoNumber' },
        readManuals: { cites: ['TBE-CTX-08', 'TBE-CTX-10'], next: 'readManuals' },
      },
    },
    findHcoNumber: { refer: 'tbeHcoNumber', cites: ['TBE-GEG-03', 'TBE-GEG-04'] },
    readManuals: {
      refer: 'tbeManuals',
      cites: [
        'TBE-CTX-08',
        'TBE-CTX-09',
        'TBE-CTX-10',
        'TBE-CTX-11',
        'TBE-CTX-14',
        'TBE-GEN-04',
        'TBE-GEN-06',
        'TBE-NAV-01',
      ],
    },
    start: { outcome: true, cites: ['TBE-GEG-01', 'TBE-CTX-01'], onward: { flow: 'tbe-choose-task' } },
  },
  symptoms: {
    browserFails: {
      id: 'S-56',
      roles: 'every',
      cites: ['TBE-AAN-01'],
      causes: {
        otherBrowser: { status: 'documented', cites: ['TBE-AAN-01'], remedy: { step: 'prepareBrowser' } },
      },
      escalate: 'tbe',
    },
    sectionNotFound: {
      id: 'S-52',
      roles: 'every',
      cites: ['TBE-GEN-04', 'TBE-GEN-06', 'TBE-HTR-03'],
      causes: {
        wrongReference: {
          status: 'documented',
          cites: ['TBE-GEN-04', 'TBE-HTR-03'],
          remedy: { leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager' } },
        },
      },
      escalate: 'tbe',
    },
  },
  escalate: { anyone: 'tbe' },
};
