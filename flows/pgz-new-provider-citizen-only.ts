import type text from '../locales/nl/pgz-new-provider-citizen-only.json';
import type { Flow } from '../src/flow/flow.ts';

/** What a new care provider does who is offered nothing but citizen: wait some days, try again, then ask. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pgz',
  source: 'progezondheid-faq',
  screens: {},
  first: 'openList',
  steps: {
    openList: {
      cites: ['PGZ-NEW-01', 'PGZ-ZVL-04', 'PGZ-ZVL-08'],
      ask: {
        professionsThere: {
          cites: ['PGZ-ZVL-05', 'PGZ-ZVL-06'],
          leads: { flow: 'pgz-sign-in', role: 'careProvider', step: 'confirmProfile' },
        },
        onlyCitizen: { cites: ['PGZ-NEW-01'], next: 'isNumberRecent' },
      },
    },
    isNumberRecent: {
      cites: ['PGZ-NEW-02'],
      ask: {
        recent: { cites: ['PGZ-NEW-02'], next: 'waitSomeDays' },
        triedAgain: { cites: ['PGZ-NEW-05'], next: 'contactServiceCenter' },
        notRecent: { cites: ['PGZ-NEW-05'], next: 'contactServiceCenter' },
      },
    },
    waitSomeDays: {
      cites: ['PGZ-NEW-02', 'PGZ-NEW-03', 'PGZ-NEW-04'],
      tell: true,
      next: 'tryAgain',
    },
    tryAgain: {
      cites: ['PGZ-NEW-04'],
      ask: {
        professionsThere: {
          cites: ['PGZ-NEW-04'],
          leads: { flow: 'pgz-sign-in', role: 'careProvider', step: 'confirmProfile' },
        },
        stillBlocked: { cites: ['PGZ-NEW-05'], next: 'contactServiceCenter' },
      },
    },
    contactServiceCenter: { refer: 'pgzNewProvider', cites: ['PGZ-NEW-05'] },
  },
  symptoms: {
    onlyCitizenListed: {
      id: 'S-16',
      roles: ['anyone'],
      cites: ['PGZ-NEW-01', 'PGZ-NEW-02', 'PGZ-NEW-03'],
      causes: {
        fileNotReady: {
          status: 'documented',
          cites: ['PGZ-NEW-02', 'PGZ-NEW-03', 'PGZ-NEW-04'],
          remedy: { step: 'waitSomeDays' },
        },
        stillBlocked: { status: 'documented', cites: ['PGZ-NEW-05'], remedy: { refer: 'pgzNewProvider' } },
      },
      escalate: 'pgzNewProvider',
    },
    citizenShown: {
      id: 'S-17',
      roles: ['anyone'],
      cites: ['PGZ-ZVL-02', 'PGZ-ZVL-04'],
      causes: {
        listNotOpened: {
          status: 'documented',
          cites: ['PGZ-ZVL-02', 'PGZ-ZVL-05', 'PGZ-ZVL-06'],
          remedy: { leads: { flow: 'pgz-sign-in', role: 'careProvider', step: 'confirmProfile' } },
        },
      },
      escalate: 'pgz',
    },
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
      },
      escalate: 'pgzRizivNumber',
    },
  },
  escalate: { anyone: 'pgzNewProvider' },
};
