import type text from '../locales/nl/ska-choose-task.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people of De Sociale Kaart notice before they know which procedure they need. */
export const symptoms: Symptoms<typeof text> = {
  notOnIt: {
    id: 'S-61',
    roles: ['anyone'],
    cites: ['SKA-VRG-01'],
    causes: {
      notCheckedYet: {
        status: 'documented',
        cites: ['SKA-VRG-02', 'SKA-VRG-03'],
        remedy: { leads: { flow: 'ska-check-presence' } },
      },
    },
    escalate: 'ska',
  },
  mailFromPractice: {
    id: 'S-65',
    roles: ['anyone'],
    cites: ['SKA-UIT-01', 'SKA-UIT-02'],
    causes: {
      invited: {
        status: 'documented',
        cites: ['SKA-UIT-03', 'SKA-UIT-04', 'SKA-UIT-05'],
        remedy: { leads: { flow: 'ska-accept-invitation' } },
      },
    },
    escalate: 'ska',
  },
  stillAtPractice: {
    id: 'S-66',
    roles: ['anyone'],
    cites: ['SKA-STP-06', 'SKA-STP-09'],
    causes: {
      notRemoved: {
        status: 'derived',
        cites: ['SKA-STP-06', 'SKA-STP-07', 'SKA-STP-08', 'SKA-STP-09'],
        remedy: { leads: { flow: 'ska-stop-at-practice' } },
      },
    },
    escalate: 'ska',
  },
  recordGone: {
    id: 'S-68',
    roles: ['anyone'],
    cites: ['SKA-STO-02'],
    causes: {
      unpublished: {
        status: 'documented',
        cites: ['SKA-STO-03', 'SKA-STO-04', 'SKA-STO-05', 'SKA-STO-06'],
        remedy: { leads: { flow: 'ska-stop-completely' } },
      },
    },
    escalate: 'ska',
  },
};
