import type text from '../locales/nl/choose-portal.json';
import type { Flow } from '../src/flow/flow.ts';
import { symptoms } from './choose-portal.symptoms.ts';

/** The first question of all: at which site, application or screen somebody is stuck. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'none',
  screens: {},
  first: 'choosePortal',
  steps: {
    choosePortal: {
      cites: [],
      ask: {
        alivia: { cites: ['PIL-WAT-01', 'ALV-P1-03'], leads: { flow: 'alivia-choose-role' } },
        proGezondheid: { cites: ['PGZ-TIT-01', 'PGZ-ZVL-07', 'PGZ-MNP-07'], leads: { flow: 'pgz-choose-role' } },
        accessManagement: { cites: ['TBE-CTX-03', 'TBE-CTX-06'], leads: { flow: 'tbe-choose-task' } },
        application: {
          cites: ['TBE-CTX-01', 'TBE-CTX-02'],
          leads: { flow: 'tbe-overview', step: 'chooseApplication' },
        },
        socialeKaart: { cites: ['SKA-TIT-01', 'SKA-HLP-02'], leads: { flow: 'ska-choose-task' } },
        pilot: { cites: ['PIL-TIT-01'], leads: { flow: 'pilot-background' } },
        unknownName: { cites: [], leads: { flow: 'find-screen' } },
      },
    },
    whichRepresentative: {
      cites: ['TBE-TRM-14', 'PGZ-MAN-03', 'PIL-PRC-08'],
      ask: {
        ofEnterprise: {
          cites: ['TBE-TRM-14'],
          leads: { flow: 'tbe-appoint-htb', role: 'legalRepresentative' },
        },
        ofCareProvider: { cites: ['PGZ-MAN-03'], leads: { flow: 'pgz-sign-in', role: 'legalMandatary' } },
        ofResident: { cites: ['PIL-PRC-08', 'ALV-ROL-06'], next: 'signInOrReadThePlan' },
      },
    },
    signInOrReadThePlan: {
      cites: ['PIL-PRC-08', 'ALV-ROL-06', 'ALV-P2-03'],
      ask: {
        signIn: { cites: ['ALV-P2-03'], leads: { flow: 'alivia-sign-in', role: 'mandateHolder' } },
        access: { cites: ['PIL-PRC-08'], leads: { flow: 'pilot-care-team-access' } },
      },
    },
  },
  symptoms,
  escalate: { anyone: 'whichHelpdesk' },
};
