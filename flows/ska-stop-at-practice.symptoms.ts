import type text from '../locales/nl/ska-stop-at-practice.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people see who have stopped at a practice and are still there. */
export const symptoms: Symptoms<typeof text> = {
  stillAtPractice: {
    id: 'S-66',
    roles: ['anyone'],
    cites: ['SKA-STP-06', 'SKA-STP-09'],
    causes: {
      notRemoved: {
        status: 'derived',
        cites: ['SKA-STP-06', 'SKA-STP-07', 'SKA-STP-08'],
        remedy: { step: 'findOwnRecord' },
      },
      notPublished: { status: 'derived', cites: ['SKA-STP-08', 'SKA-STP-09'], remedy: { check: 'publish' } },
    },
    escalate: 'ska',
  },
  practiceStillThere: {
    id: 'S-67',
    roles: ['anyone'],
    cites: ['SKA-STO-07', 'SKA-STO-08'],
    causes: {
      notAutomatic: {
        status: 'documented',
        cites: ['SKA-STO-07', 'SKA-STO-09'],
        remedy: { leads: { flow: 'ska-request-removal' } },
      },
    },
    escalate: 'ska',
  },
};
