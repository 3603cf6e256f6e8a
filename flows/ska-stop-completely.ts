import type text from '../locales/nl/ska-stop-completely.json';
import type { Flow } from '../src/flow/flow.ts';

/** Stopping altogether as a recognised care provider: what is unpublished by itself, and what is not. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'whatIsTheCase',
  steps: {
    whatIsTheCase: {
      cites: ['SKA-STO-01', 'SKA-STO-02', 'SKA-ZVF-08'],
      ask: {
        rizivNumberStopped: { cites: ['SKA-STO-03'], next: 'recordUnpublished' },
        visumNotActive: { cites: ['SKA-STO-04'], next: 'recordUnpublished' },
        practiceBan: { cites: ['SKA-STO-05'], next: 'recordUnpublished' },
        reportedDeceased: { cites: ['SKA-STO-06'], next: 'recordUnpublished' },
        stillWorking: { cites: ['SKA-STP-01'], leads: { flow: 'ska-stop-at-practice' } },
        noneOfThese: { cites: ['SKA-STO-09'], leads: { flow: 'ska-request-removal' } },
      },
    },
    recordUnpublished: { tell: true, cites: ['SKA-STO-02', 'SKA-STO-09'], next: 'isThereAPracticeRecord' },
    isThereAPracticeRecord: {
      cites: ['SKA-STO-07', 'SKA-STO-08'],
      ask: {
        removePractice: { cites: ['SKA-STO-07', 'SKA-STO-09'], leads: { flow: 'ska-request-removal' } },
        removeOwnRecord: { cites: ['SKA-STO-09'], leads: { flow: 'ska-request-removal' } },
        nothingToRemove: { cites: ['SKA-STO-08'], next: 'recordGone' },
      },
    },
    recordGone: { outcome: true, cites: ['SKA-STO-02'] },
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
          remedy: { leads: { flow: 'ska-request-removal' } },
        },
      },
      escalate: 'ska',
    },
    recordGone: {
      id: 'S-68',
      roles: ['anyone'],
      cites: ['SKA-STO-02'],
      causes: {
        rizivNumberStopped: { status: 'documented', cites: ['SKA-STO-03'], remedy: { refer: 'ska' } },
        visumNotActive: { status: 'documented', cites: ['SKA-STO-04'], remedy: { refer: 'ska' } },
        practiceBan: { status: 'documented', cites: ['SKA-STO-05'], remedy: { refer: 'ska' } },
        reportedDeceased: { status: 'documented', cites: ['SKA-STO-06'], remedy: { refer: 'ska' } },
      },
      escalate: 'ska',
    },
  },
  escalate: { anyone: 'ska' },
};
