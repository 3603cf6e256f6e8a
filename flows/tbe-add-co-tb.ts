import { symptoms } from './tbe-add-co-tb.symptoms.ts';
import { actionVerdicts, formVerdicts, numberVerdicts } from './tbe-add-co-tb.verdicts.ts';
import { accessManagerActions } from './screens/access-manager-actions.ts';
import { accessManagerNumber } from './screens/access-manager-number.ts';
import { newCoAccessManager } from './screens/new-co-access-manager.ts';
import type text from '../locales/nl/tbe-add-co-tb.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = { accessManagerActions, accessManagerNumber, newCoAccessManager };

/** Adding an access manager beside the present one. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'openList',
  steps: {
    openList: {
      cites: ['TBE-CTB-01', 'TBE-CTB-06', 'TBE-TBI-02', 'TBE-REQ-04'],
      ask: {
        seen: { cites: ['TBE-CTB-06'], next: 'haveReady' },
        notSeen: { cites: ['TBE-TB-06'], leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager' } },
      },
    },
    haveReady: {
      cites: ['TBE-CTB-04', 'TBE-CTB-14'],
      checklist: {
        personNumber: { cites: ['TBE-CTB-04'], check: 'personNumber' },
        mail: { cites: ['TBE-CTB-14'], check: 'mail' },
      },
      next: 'chooseAction',
    },
    chooseAction: {
      screen: 'accessManagerActions',
      cites: ['TBE-CTB-02', 'TBE-CTB-07', 'TBE-CTB-10', 'TBE-TBW-05'],
      trap: ['TBE-CTB-02', 'TBE-TBW-21'],
      verdicts: actionVerdicts,
      next: 'enterNumber',
    },
    enterNumber: {
      screen: 'accessManagerNumber',
      cites: ['TBE-CTB-03', 'TBE-CTB-04', 'TBE-CTB-05', 'TBE-CTB-06'],
      verdicts: numberVerdicts,
      next: 'confirm',
    },
    confirm: {
      screen: 'newCoAccessManager',
      cites: ['TBE-CTB-11', 'TBE-CTB-12', 'TBE-CTB-13', 'TBE-CTB-14', 'TBE-CTB-15', 'TBE-CTB-16', 'TBE-TRM-08'],
      trap: ['TBE-CTB-11', 'TBE-CTB-17', 'TBE-SUB-25'],
      verdicts: formVerdicts,
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      cites: ['TBE-CTB-17', 'TBE-CTB-18', 'TBE-HTS-46'],
      onward: { flow: 'tbe-overview', step: 'isSubdivisionUnitActive' },
    },
  },
  symptoms,
  escalate: { mainAccessManager: 'tbe' },
};
