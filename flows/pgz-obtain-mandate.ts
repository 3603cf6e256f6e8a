import type text from '../locales/nl/pgz-obtain-mandate.json';
import type { Flow } from '../src/flow/flow.ts';

/** Getting the mandate with which somebody acts for a care provider in ProGezondheid: not the one of Alivia. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pgz',
  source: 'progezondheid-faq',
  screens: {},
  first: 'haveMandate',
  steps: {
    haveMandate: {
      cites: ['PGZ-CMN-01', 'ALV-P2-05'],
      ask: {
        yes: {
          cites: ['PGZ-CMN-01'],
          leads: { flow: 'pgz-choose-role', step: 'chooseMandataryProfile' },
        },
        no: { cites: ['PGZ-CMN-01'], next: 'readExplanation' },
        notSure: { cites: ['PGZ-CMN-02'], next: 'readExplanation' },
      },
    },
    readExplanation: { cites: ['PGZ-CMN-02'], tell: true, next: 'arrive' },
    arrive: {
      outcome: true,
      cites: ['PGZ-CMN-01'],
      onward: { flow: 'pgz-choose-role', step: 'chooseMandataryProfile' },
    },
  },
  symptoms: {
    providerNotFound: {
      id: 'S-22',
      roles: ['anyone'],
      cites: ['PGZ-CMN-01', 'PGZ-MNP-17'],
      causes: {
        noMandate: { status: 'derived', cites: ['PGZ-CMN-01'], remedy: { step: 'readExplanation' } },
        organisationAsNaturalPerson: {
          status: 'derived',
          cites: ['PGZ-MNP-03'],
          remedy: { leads: { flow: 'pgz-sign-in', role: 'naturalMandatary', step: 'confirmProfile' } },
        },
        noEnterprise: {
          status: 'derived',
          cites: ['PGZ-MWV-03'],
          remedy: { leads: { flow: 'pgz-sign-in', role: 'legalMandatary', step: 'confirmProfile' } },
        },
      },
      escalate: 'pgzMandate',
    },
  },
  escalate: { anyone: 'pgzMandate' },
};
