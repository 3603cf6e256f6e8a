import type text from '../locales/nl/choose-portal.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What people meet who use more than one of the portals. */
export const symptoms: Symptoms<typeof text> = {
  professionElsewhere: {
    id: 'S-71',
    roles: ['anyone'],
    cites: ['ALV-P5-11', 'ALV-P5-13', 'PGZ-ZVL-06', 'SKA-AAN-04', 'SKA-AAN-06'],
    causes: {
      inAlivia: {
        status: 'documented',
        cites: ['ALV-P5-11', 'ALV-P5-13'],
        remedy: { leads: { flow: 'alivia-sign-in', role: 'organisationProvider', step: 'confirmProfile' } },
      },
      inProGezondheid: {
        status: 'documented',
        cites: ['PGZ-ZVL-06'],
        remedy: { leads: { flow: 'pgz-sign-in', role: 'careProvider', step: 'confirmProfile' } },
      },
      inSocialeKaart: {
        status: 'documented',
        cites: ['SKA-AAN-04', 'SKA-AAN-06'],
        remedy: { leads: { flow: 'ska-choose-login', step: 'chooseLogin' } },
      },
    },
    escalate: 'whichHelpdesk',
  },
  mandateElsewhere: {
    id: 'S-72',
    roles: ['anyone'],
    cites: ['ALV-P2-05', 'PGZ-CMN-02'],
    causes: {
      forAlivia: {
        status: 'derived',
        cites: ['ALV-P2-05'],
        remedy: { leads: { flow: 'alivia-request-mandate', role: 'mandateHolder' } },
      },
      forProGezondheid: {
        status: 'derived',
        cites: ['PGZ-CMN-02'],
        remedy: { leads: { flow: 'pgz-obtain-mandate' } },
      },
    },
    escalate: 'whichHelpdesk',
  },
  legalRepresentative: {
    id: 'S-73',
    roles: ['anyone'],
    cites: ['TBE-TRM-14', 'PGZ-MAN-03', 'PIL-PRC-08'],
    causes: {
      threeMeanings: {
        status: 'documented',
        cites: ['TBE-TRM-14', 'PGZ-MAN-03', 'PIL-PRC-08'],
        remedy: { step: 'whichRepresentative' },
      },
    },
    escalate: 'whichHelpdesk',
  },
  whichNumber: {
    id: 'S-74',
    roles: ['anyone'],
    cites: ['ALV-HLP-08', 'ALV-HLP-09', 'TBE-HLP-05', 'TBE-HLP-06'],
    causes: {
      aboutAlivia: {
        status: 'documented',
        cites: ['ALV-HLP-08', 'ALV-HLP-09'],
        remedy: { leads: { flow: 'alivia-get-help' } },
      },
      aboutAccessManagement: {
        status: 'documented',
        cites: ['TBE-HLP-05', 'TBE-HLP-06'],
        remedy: { leads: { flow: 'tbe-get-help' } },
      },
      aboutProGezondheid: { status: 'documented', cites: ['PGZ-NEW-05'], remedy: { refer: 'pgz' } },
      aboutSocialeKaart: {
        status: 'documented',
        cites: ['SKA-HLP-03'],
        remedy: { leads: { flow: 'ska-get-help' } },
      },
    },
    escalate: 'whichHelpdesk',
  },
};
