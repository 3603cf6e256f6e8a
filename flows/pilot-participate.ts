import type text from '../locales/nl/pilot-participate.json';
import type { Flow } from '../src/flow/flow.ts';

/** What taking part in the pilot asks of a residential care centre, and what it gives. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pilot',
  source: 'alivia-piloot',
  screens: {},
  first: 'readWhenAndHowMany',
  steps: {
    readWhenAndHowMany: {
      tell: true,
      cites: ['PIL-PRC-04', 'PIL-PRC-05', 'PIL-PRC-06', 'PIL-PRC-07'],
      // The first day is printed; the last follows from the six months.
      dated: { from: '2025-10-27', before: '2026-04-28', cites: ['PIL-PRC-04', 'PIL-PRC-05'] },
      next: 'checkConditions',
    },
    checkConditions: {
      cites: ['PIL-VWZ-01', 'PIL-VWZ-02', 'PIL-VWZ-10', 'PIL-VWZ-11'],
      checklist: {
        tenResidents: { cites: ['PIL-VWZ-01', 'PIL-PRC-07'] },
        recentAssessment: { cites: ['PIL-VWZ-02'] },
        recognised: { cites: ['PIL-VWZ-10'] },
        notSupervised: { cites: ['PIL-VWZ-11'] },
        coordinator: { cites: ['PIL-CRD-01'] },
      },
      next: 'composeTheGroup',
    },
    composeTheGroup: {
      tell: true,
      cites: ['PIL-VWZ-03', 'PIL-VWZ-05', 'PIL-VWZ-06', 'PIL-VWZ-07'],
      next: 'takePart',
    },
    takePart: {
      tell: true,
      cites: ['PIL-VWZ-04', 'PIL-VWZ-08', 'PIL-VWZ-09'],
      next: 'readSupport',
    },
    readSupport: {
      tell: true,
      cites: ['PIL-OND-01', 'PIL-OND-02', 'PIL-OND-03', 'PIL-OND-04', 'PIL-OND-05', 'PIL-OND-06', 'PIL-OND-07'],
      next: 'goOnAfterThePilot',
    },
    goOnAfterThePilot: {
      tell: true,
      cites: ['PIL-VWZ-12', 'PIL-VWZ-13'],
      next: 'chooseWhatNow',
    },
    chooseWhatNow: {
      cites: ['PIL-VWZ-12', 'PIL-KAN-02'],
      ask: {
        signIn: { cites: ['PIL-VWZ-12', 'PIL-VWZ-13'], leads: { flow: 'alivia-choose-role' } },
        apply: { cites: ['PIL-KAN-02'], leads: { flow: 'pilot-apply' } },
        question: { cites: ['PIL-CRD-05', 'PIL-OND-06', 'PIL-OND-07'], next: 'askQuestion' },
      },
    },
    askQuestion: { refer: 'pilot', cites: ['PIL-CRD-05', 'PIL-OND-06', 'PIL-OND-07'] },
  },
  symptoms: {},
  escalate: { anyone: 'pilot' },
};
