import type text from '../locales/nl/pilot-coordinator.json';
import type { Flow } from '../src/flow/flow.ts';

/** Who the coordinator of a pilot centre is, for how long, and with which tasks. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pilot',
  source: 'alivia-piloot',
  screens: {},
  first: 'learnWhoItIs',
  steps: {
    learnWhoItIs: {
      tell: true,
      cites: ['PIL-CRD-01', 'PIL-CRD-03', 'PIL-CRD-05'],
      // The document says "31 april 2026", a day that does not exist: read as the end of April, and only ever quoted.
      dated: { from: '2025-09-01', before: '2026-05-01', cites: ['PIL-CRD-03'] },
      next: 'chooseQuestion',
    },
    chooseQuestion: {
      cites: ['PIL-CRD-05', 'PIL-CRD-06'],
      ask: {
        needHelp: { cites: ['PIL-CRD-05', 'ALV-P8-01', 'ALV-P8-02'], leads: { flow: 'alivia-get-help' } },
        tasks: { cites: ['PIL-CRD-02', 'PIL-CRD-06'], next: 'readTasks' },
        training: { cites: ['PIL-CRD-08', 'PIL-CRD-10'], next: 'readTraining' },
      },
    },
    readTasks: {
      tell: true,
      cites: ['PIL-CRD-02', 'PIL-CRD-04', 'PIL-CRD-05', 'PIL-CRD-06', 'PIL-CRD-07'],
      next: 'readTraining',
    },
    readTraining: {
      tell: true,
      cites: ['PIL-CRD-08', 'PIL-CRD-09', 'PIL-CRD-10', 'PIL-CRD-11'],
      dated: { from: '2025-09-02', before: '2025-09-10', cites: ['PIL-CRD-10'] },
      next: 'contactCoordinator',
    },
    contactCoordinator: { refer: 'pilot', cites: ['PIL-CRD-04', 'PIL-CRD-05'] },
  },
  symptoms: {
    noCoordinator: {
      id: 'S-14',
      roles: ['anyone'],
      cites: ['PIL-CRD-01', 'PIL-CRD-03'],
      causes: {
        notEverywhere: { status: 'derived', cites: ['ALV-P8-02'], remedy: { refer: 'aliviaNoCoordinator' } },
      },
      escalate: 'aliviaNoCoordinator',
    },
  },
  escalate: { anyone: 'pilot' },
};
