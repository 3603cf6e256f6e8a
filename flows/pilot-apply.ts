import type text from '../locales/nl/pilot-apply.json';
import type { Flow } from '../src/flow/flow.ts';

/** How a residential care centre applied for the pilot: until when, with which documents, and what is possible now. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pilot',
  source: 'alivia-piloot',
  screens: {},
  first: 'seeWhetherItIsOpen',
  steps: {
    seeWhetherItIsOpen: {
      tell: true,
      cites: ['PIL-KAN-01', 'PIL-KAN-02'],
      dated: { from: '2025-07-01', before: '2025-07-02', cites: ['PIL-KAN-02'] },
      next: 'chooseSubject',
    },
    chooseSubject: {
      cites: ['PIL-KAN-12'],
      ask: {
        now: { cites: ['PIL-VWZ-12', 'PIL-WAT-16'], next: 'chooseWhatNow' },
        documents: { cites: ['PIL-KAN-07', 'PIL-KAN-08'], next: 'collectDocuments' },
        result: { cites: ['PIL-KAN-12', 'PIL-KAN-14'], next: 'awaitResult' },
      },
    },
    collectDocuments: {
      tell: true,
      cites: ['PIL-KAN-07', 'PIL-KAN-08', 'PIL-KAN-09', 'PIL-KAN-10', 'PIL-KAN-11'],
      next: 'submit',
    },
    submit: {
      tell: true,
      cites: ['PIL-KAN-01', 'PIL-KAN-02', 'PIL-KAN-03', 'PIL-KAN-04', 'PIL-KAN-05', 'PIL-KAN-06'],
      next: 'awaitResult',
    },
    awaitResult: {
      tell: true,
      cites: ['PIL-KAN-12', 'PIL-KAN-13', 'PIL-KAN-14'],
      next: 'chooseWhatNow',
    },
    chooseWhatNow: {
      cites: ['PIL-KAN-02', 'PIL-VWZ-12', 'PIL-VWZ-13'],
      ask: {
        signIn: { cites: ['PIL-VWZ-12', 'PIL-VWZ-13'], leads: { flow: 'alivia-choose-role' } },
        information: { cites: ['PIL-WAT-14', 'PIL-WAT-16'], next: 'readMore' },
        question: { cites: ['PIL-CRD-04', 'PIL-OND-07'], next: 'askQuestion' },
      },
    },
    readMore: { refer: 'pilotInformation', cites: ['PIL-WAT-14', 'PIL-WAT-16'] },
    askQuestion: { refer: 'pilotApplication', cites: ['PIL-CRD-04', 'PIL-OND-07'] },
  },
  symptoms: {},
  escalate: { anyone: 'pilotApplication' },
};
