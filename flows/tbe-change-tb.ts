import { symptoms } from './tbe-change-tb.symptoms.ts';
import { actionVerdicts, confirmVerdicts, formVerdicts, numberVerdicts } from './tbe-change-tb.verdicts.ts';
import { accessManagerActions } from './screens/access-manager-actions.ts';
import { accessManagerConfirmation } from './screens/access-manager-confirmation.ts';
import { accessManagerNumber } from './screens/access-manager-number.ts';
import { newAccessManager } from './screens/new-access-manager.ts';
import type text from '../locales/nl/tbe-change-tb.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = { accessManagerActions, accessManagerNumber, newAccessManager, accessManagerConfirmation };

/** Replacing the access manager of a capacity. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'openList',
  steps: {
    openList: {
      cites: ['TBE-TBW-06', 'TBE-TBI-02', 'TBE-REQ-04'],
      ask: {
        seen: { cites: ['TBE-TBW-06'], next: 'haveReady' },
        notSeen: { cites: ['TBE-TB-06'], leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager' } },
      },
    },
    haveReady: {
      cites: ['TBE-TBW-03', 'TBE-TBW-14'],
      checklist: {
        personNumber: { cites: ['TBE-TBW-03'], check: 'personNumber' },
        mail: { cites: ['TBE-TBW-14'], check: 'mail' },
      },
      next: 'chooseAction',
    },
    chooseAction: {
      screen: 'accessManagerActions',
      cites: ['TBE-TBW-01', 'TBE-TBW-05', 'TBE-TBW-07', 'TBE-TBW-10'],
      trap: ['TBE-TBW-21', 'TBE-CTB-02'],
      verdicts: actionVerdicts,
      next: 'enterNumber',
    },
    enterNumber: {
      screen: 'accessManagerNumber',
      cites: ['TBE-TBW-02', 'TBE-TBW-03', 'TBE-TBW-04', 'TBE-TBW-06'],
      verdicts: numberVerdicts,
      next: 'fillInMail',
    },
    fillInMail: {
      screen: 'newAccessManager',
      cites: ['TBE-TBW-11', 'TBE-TBW-12', 'TBE-TBW-13', 'TBE-TBW-14', 'TBE-TBW-15', 'TBE-TRM-08'],
      trap: ['TBE-TBW-17', 'TBE-SUB-25'],
      verdicts: formVerdicts,
      next: 'confirm',
    },
    confirm: {
      screen: 'accessManagerConfirmation',
      cites: ['TBE-TBW-17', 'TBE-TBW-18', 'TBE-TBW-19'],
      verdicts: confirmVerdicts,
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      cites: ['TBE-TBW-20', 'TBE-TBW-21'],
      onward: { flow: 'tbe-overview', step: 'isSubdivisionUnitActive' },
    },
  },
  symptoms,
  escalate: { mainAccessManager: 'tbe' },
};
