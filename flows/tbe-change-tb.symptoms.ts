import type text from '../locales/nl/tbe-change-tb.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What main access managers see instead of the new access manager; the causes in the order of the documents. */
export const symptoms: Symptoms<typeof text> = {
  firstManagerGone: {
    id: 'S-37',
    roles: 'every',
    cites: ['TBE-TBW-01', 'TBE-TBW-21', 'TBE-CTB-02'],
    causes: {
      changedInsteadOfAdded: {
        status: 'documented',
        cites: ['TBE-TBW-01', 'TBE-TBW-21', 'TBE-CTB-02'],
        remedy: { step: 'chooseAction' },
      },
    },
    escalate: 'tbe',
  },
  leftManagerStillThere: {
    id: 'S-38',
    roles: 'every',
    cites: ['TBE-TBW-07', 'TBE-CTB-07', 'TBE-TBW-01'],
    causes: {
      addedInsteadOfReplaced: {
        status: 'derived',
        cites: ['TBE-CTB-07', 'TBE-TBW-01'],
        remedy: { step: 'chooseAction' },
      },
      notConfirmed: { status: 'derived', cites: ['TBE-TBW-17', 'TBE-TBW-20'], remedy: { check: 'confirm' } },
    },
    escalate: 'tbe',
  },
  cannotGoOn: {
    id: 'S-40',
    roles: 'every',
    cites: ['TBE-TBW-12', 'TBE-TBW-14'],
    causes: {
      noMail: { status: 'documented', cites: ['TBE-TBW-12', 'TBE-TBW-14'], remedy: { check: 'fillInMail' } },
    },
    escalate: 'tbe',
  },
  oldNames: {
    id: 'S-49',
    roles: 'every',
    cites: ['TBE-TBI-02', 'TBE-REQ-04', 'TBE-SUB-15', 'TBE-TBW-07'],
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
    cites: ['TBE-TBW-08'],
    causes: {
      wrongAction: { status: 'undocumented', cites: ['TBE-TBW-08'], remedy: { refer: 'tbe' } },
    },
    escalate: 'tbe',
  },
};
