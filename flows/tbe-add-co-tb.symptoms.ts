import type text from '../locales/nl/tbe-add-co-tb.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What main access managers see instead of an access manager more; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  firstManagerGone: {
    id: 'S-37',
    roles: 'every',
    cites: ['TBE-TBW-01', 'TBE-TBW-21', 'TBE-CTB-02'],
    causes: {
      changedInsteadOfAdded: {
        status: 'documented',
        cites: ['TBE-TBW-01', 'TBE-TBW-21', 'TBE-CTB-02'],
        remedy: { leads: { flow: 'tbe-change-tb', role: 'mainAccessManager', step: 'chooseAction' } },
      },
    },
    escalate: 'tbe',
  },
  leftManagerStillThere: {
    id: 'S-38',
    roles: 'every',
    cites: ['TBE-CTB-07', 'TBE-CTB-01', 'TBE-TBW-01'],
    causes: {
      addedInsteadOfReplaced: {
        status: 'derived',
        cites: ['TBE-CTB-07', 'TBE-TBW-01'],
        remedy: { leads: { flow: 'tbe-change-tb', role: 'mainAccessManager', step: 'chooseAction' } },
      },
    },
    escalate: 'tbe',
  },
  cannotGoOn: {
    id: 'S-40',
    roles: 'every',
    cites: ['TBE-CTB-12', 'TBE-CTB-14'],
    causes: {
      noMail: { status: 'documented', cites: ['TBE-CTB-12', 'TBE-CTB-14'], remedy: { check: 'confirm' } },
    },
    escalate: 'tbe',
  },
  oldNames: {
    id: 'S-49',
    roles: 'every',
    cites: ['TBE-TBI-02', 'TBE-REQ-04', 'TBE-SUB-15', 'TBE-CTB-07'],
    causes: {
      renamed: {
        status: 'documented',
        cites: ['TBE-TBI-02', 'TBE-REQ-04', 'TBE-SUB-15'],
        remedy: { step: 'chooseAction' },
      },
    },
    escalate: 'tbe',
  },
  removed: {
    id: 'S-54',
    roles: 'every',
    cites: ['TBE-CTB-09'],
    causes: {
      wrongAction: { status: 'undocumented', cites: ['TBE-CTB-09'], remedy: { refer: 'tbe' } },
    },
    escalate: 'tbe',
  },
};
