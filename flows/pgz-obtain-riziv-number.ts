import type text from '../locales/nl/pgz-obtain-riziv-number.json';
import type { Flow } from '../src/flow/flow.ts';

/** Where the way to a RIZIV number is explained. Signing in to ProGezondheid does not need one. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pgz',
  source: 'progezondheid-faq',
  screens: {},
  first: 'chooseAim',
  steps: {
    chooseAim: {
      cites: ['PGZ-CZV-01'],
      ask: {
        signIn: { cites: ['PGZ-CZV-01'], leads: { flow: 'pgz-sign-in', role: 'careProvider' } },
        getNumber: { cites: ['PGZ-CZV-02'], next: 'chooseProfession' },
      },
    },
    chooseProfession: { cites: ['PGZ-CZV-02', 'PGZ-CZV-03'], tell: true, next: 'readExplanation' },
    readExplanation: { cites: ['PGZ-CZV-04'], tell: true, next: 'arrive' },
    arrive: {
      outcome: true,
      cites: ['PGZ-CZV-01', 'PGZ-CZV-04'],
      onward: { flow: 'pgz-sign-in', role: 'careProvider' },
    },
  },
  symptoms: {
    noRizivNumber: {
      id: 'S-23',
      roles: ['anyone'],
      cites: ['PGZ-CZV-01'],
      causes: {
        notNeeded: {
          status: 'documented',
          cites: ['PGZ-CZV-01'],
          remedy: { leads: { flow: 'pgz-sign-in', role: 'careProvider' } },
        },
        explanationNotFound: { status: 'undocumented', cites: ['PGZ-CZV-02'], remedy: { step: 'chooseProfession' } },
      },
      escalate: 'pgzRizivNumber',
    },
  },
  escalate: { anyone: 'pgzRizivNumber' },
};
