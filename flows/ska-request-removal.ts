import type text from '../locales/nl/ska-request-removal.json';
import type { Flow } from '../src/flow/flow.ts';

/** Asking to have a care provider record or a practice record removed. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'chooseRecord',
  steps: {
    chooseRecord: {
      cites: ['SKA-STO-09', 'SKA-ZVF-08'],
      trap: ['SKA-STO-09', 'SKA-STP-06'],
      ask: {
        ownRecord: { cites: ['SKA-STO-09'], next: 'findRecord' },
        practiceRecord: { cites: ['SKA-STO-07', 'SKA-STO-09'], next: 'findRecord' },
        both: { cites: ['SKA-STO-09'], next: 'findRecord' },
        onlyStopAtPractice: { cites: ['SKA-STP-01', 'SKA-STP-06'], leads: { flow: 'ska-stop-at-practice' } },
      },
    },
    findRecord: {
      visit: 'https://www.desocialekaart.be',
      cites: ['SKA-VRW-01', 'SKA-HLP-02'],
      next: 'requestRemoval',
    },
    requestRemoval: { tell: true, cites: ['SKA-VRW-02'], next: 'removalRequested' },
    removalRequested: { outcome: true, cites: ['SKA-STO-09', 'SKA-VRW-02'] },
  },
  symptoms: {
    practiceStillThere: {
      id: 'S-67',
      roles: ['anyone'],
      cites: ['SKA-STO-07', 'SKA-STO-08'],
      causes: {
        notAutomatic: {
          status: 'documented',
          cites: ['SKA-STO-07', 'SKA-STO-09', 'SKA-VRW-01', 'SKA-VRW-02'],
          remedy: { step: 'findRecord' },
        },
      },
      escalate: 'ska',
    },
    practiceTwice: {
      id: 'S-69',
      roles: ['anyone'],
      cites: ['SKA-KOP-03', 'SKA-KOP-04'],
      causes: {
        createdAgain: {
          status: 'derived',
          cites: ['SKA-KOP-03', 'SKA-KOP-04', 'SKA-VRW-01'],
          remedy: { step: 'findRecord' },
        },
      },
      escalate: 'ska',
    },
  },
  escalate: { anyone: 'ska' },
};
