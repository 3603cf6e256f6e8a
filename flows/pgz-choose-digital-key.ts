import { rizivKeys } from './screens/riziv-keys.ts';
import type text from '../locales/nl/pgz-choose-digital-key.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = { rizivKeys };

/** Choosing a digital key for ProGezondheid: every key that one owns is right. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'pgz',
  source: 'progezondheid-faq',
  screens,
  first: 'haveDigitalKey',
  steps: {
    haveDigitalKey: {
      cites: ['PGZ-LOG-01'],
      ask: {
        yes: { cites: ['PGZ-LOG-01'], next: 'chooseDigitalKey' },
        wantsItsme: { cites: ['PGZ-LOG-05', 'PGZ-LOG-06'], next: 'createItsmeAccount' },
        no: { cites: ['PGZ-LOG-01'], next: 'getDigitalKey' },
      },
    },
    createItsmeAccount: { cites: ['PGZ-LOG-05', 'PGZ-LOG-06'], tell: true, next: 'chooseDigitalKey' },
    getDigitalKey: { refer: 'pgzDigitalKey', cites: ['PGZ-LOG-01', 'PGZ-LOG-06'] },
    chooseDigitalKey: {
      screen: 'rizivKeys',
      cites: ['PGZ-LOG-01', 'PGZ-LOG-02'],
      verdicts: {},
      next: 'arrive',
    },
    arrive: { outcome: true, cites: ['PGZ-ZVL-02', 'PGZ-ZVL-07'], onward: { flow: 'pgz-choose-role' } },
  },
  symptoms: {
    digitalKeyFails: {
      id: 'S-13',
      roles: ['anyone'],
      cites: ['PGZ-LOG-01', 'PGZ-LOG-02'],
      causes: {
        anotherKey: { status: 'undocumented', cites: ['PGZ-LOG-01'], remedy: { step: 'chooseDigitalKey' } },
        noItsmeAccount: { status: 'documented', cites: ['PGZ-LOG-06'], remedy: { step: 'createItsmeAccount' } },
        keyGuidance: { status: 'undocumented', cites: ['ALV-P1-09'], remedy: { refer: 'pgzDigitalKey' } },
      },
      escalate: 'pgzDigitalKey',
    },
  },
  escalate: { anyone: 'pgzDigitalKey' },
};
