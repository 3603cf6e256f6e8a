import type text from '../locales/nl/alivia-get-help.json';
import type { Flow } from '../src/flow/flow.ts';

/** Whom to ask for help with Alivia: the coordinator where there is one, then the helpdesk. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'alivia',
  source: 'alivia-aanmelden',
  screens: {},
  first: 'isThereACoordinator',
  steps: {
    isThereACoordinator: {
      cites: ['ALV-HLP-05', 'ALV-P8-01', 'PIL-CRD-01', 'PIL-CRD-03'],
      ask: {
        yes: { cites: ['ALV-P8-01'], next: 'askCoordinator' },
        no: { cites: ['ALV-P8-02', 'PIL-CRD-01'], next: 'contactHelpdesk' },
        notSure: { cites: ['ALV-P8-02'], next: 'contactHelpdesk' },
      },
    },
    askCoordinator: {
      cites: ['ALV-HLP-06'],
      ask: {
        helped: { cites: ['ALV-HLP-06'], next: 'helped' },
        notHelped: { cites: ['ALV-P8-02'], next: 'contactHelpdesk' },
        notReached: { cites: ['ALV-P8-02'], next: 'contactHelpdesk' },
      },
    },
    contactHelpdesk: { refer: 'aliviaNoCoordinator', cites: ['ALV-P8-02'] },
    helped: { outcome: true, cites: ['ALV-HLP-06'] },
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
    helpdeskDoesNotAnswer: {
      id: 'S-15',
      roles: ['anyone'],
      cites: ['ALV-HLP-09'],
      causes: {
        closed: { status: 'documented', cites: ['ALV-HLP-09', 'ALV-HLP-10'], remedy: { refer: 'aliviaNoCoordinator' } },
      },
      escalate: 'aliviaNoCoordinator',
    },
  },
  escalate: { anyone: 'alivia' },
};
