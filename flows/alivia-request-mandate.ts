import type text from '../locales/nl/alivia-request-mandate.json';
import type { Flow } from '../src/flow/flow.ts';

/** Requesting the mandate with which somebody signs in to Alivia for another person. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'alivia',
  source: 'alivia-aanmelden',
  screens: {},
  first: 'requestMandate',
  steps: {
    requestMandate: {
      visit: 'https://www.csam.be/nl/beheer-mandaten.html',
      cites: ['ALV-P2-04', 'ALV-P2-05'],
      next: 'checkMandate',
    },
    checkMandate: {
      cites: ['ALV-P2-03'],
      ask: {
        inOrder: { cites: ['ALV-P2-03'], leads: { flow: 'alivia-sign-in', role: 'mandateHolder' } },
        notYet: { cites: ['ALV-P2-04'], next: 'waitForMandate' },
      },
    },
    waitForMandate: { refer: 'aliviaMandate', cites: ['ALV-P2-03', 'ALV-P2-20'] },
  },
  symptoms: {
    mandateUnclear: {
      id: 'S-06',
      roles: ['mandateHolder'],
      cites: ['ALV-P2-03', 'ALV-P2-04'],
      causes: {
        notRequested: { status: 'derived', cites: ['ALV-P2-04', 'ALV-P2-05'], remedy: { step: 'requestMandate' } },
        noAnswer: { status: 'undocumented', cites: ['ALV-P2-20'], remedy: { refer: 'aliviaMandate' } },
      },
      escalate: 'aliviaMandate',
    },
  },
  escalate: { mandateHolder: 'aliviaMandate' },
};
