import type text from '../locales/nl/tbe-overview.json';
import type { Flow } from '../src/flow/flow.ts';
import { chain } from './tbe-overview.chain.ts';
import { handovers } from './tbe-overview.handovers.ts';
import { symptoms } from './tbe-overview.symptoms.ts';

/**
 * Who does what in the access management, and the chain from the main access manager down to the role of a user: each
 * link a question, the first that is missing a message to whoever can mend it.
 */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens: {},
  first: 'readOverview',
  steps: {
    readOverview: {
      list: {
        legalRepresentative: ['TBE-ST1-01', 'TBE-ST1-02', 'TBE-ST1-03', 'TBE-ST1-04', 'TBE-HTS-66'],
        mainAccessManager: ['TBE-ST2-02', 'TBE-HTR-01', 'TBE-HTR-04'],
        accessManager: ['TBE-ST2-01', 'TBE-ST2-02', 'TBE-ST2-08', 'TBE-TBI-03', 'TBE-TBI-04', 'TBE-HTR-05'],
        subdivisionUnit: ['TBE-ST3-01', 'TBE-ST3-02', 'TBE-ST3-03', 'TBE-ST3-05', 'TBE-ST3-06'],
        users: ['TBE-ST4-01', 'TBE-ST4-06'],
        rights: ['TBE-ST4-02'],
        roles: ['TBE-ST4-03', 'TBE-ST4-04', 'TBE-ST4-05', 'TBE-RGT-02'],
        numbers: ['TBE-ST3-07', 'TBE-ST3-08', 'TBE-ST3-09'],
        domain: ['TBE-ST3-04', 'TBE-TRM-04'],
      },
      cites: ['TBE-STP-01', 'TBE-STP-02', 'TBE-STP-03'],
      next: 'chooseApplication',
    },
    ...chain,
    ...handovers,
    waitForChange: { wait: 20, cites: ['TBE-RLN-30', 'TBE-VBD-95'], next: 'tryAgain' },
    tryAgain: { outcome: true, cites: ['TBE-APP-01'] },
    contactHelp: { refer: 'tbe', cites: ['TBE-CTX-13', 'TBE-HLP-01'] },
  },
  symptoms,
  escalate: { anyone: 'tbe' },
};
