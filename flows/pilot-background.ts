import type text from '../locales/nl/pilot-background.json';
import type { Flow } from '../src/flow/flow.ts';

/** What Alivia is, what the pilot in residential care centres examines, and where to read more about either. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pilot',
  source: 'alivia-piloot',
  screens: {},
  first: 'chooseSubject',
  steps: {
    chooseSubject: {
      cites: ['PIL-TIT-01'],
      ask: {
        alivia: { cites: ['PIL-WAT-01'], next: 'meetAlivia' },
        pilot: { cites: ['PIL-DOE-01'], next: 'readWhatIsTested' },
        coordinator: { cites: ['PIL-CRD-01'], leads: { flow: 'pilot-coordinator' } },
        careTeamAccess: { cites: ['PIL-PRC-08', 'PIL-PRC-09'], leads: { flow: 'pilot-care-team-access' } },
        participate: { cites: ['PIL-PRC-04'], leads: { flow: 'pilot-participate' } },
        apply: { cites: ['PIL-KAN-02'], leads: { flow: 'pilot-apply' } },
      },
    },
    meetAlivia: {
      tell: true,
      cites: ['PIL-WAT-01', 'PIL-WAT-02', 'PIL-WAT-03', 'PIL-WAT-05'],
      next: 'meetTheCarePlan',
    },
    meetTheCarePlan: {
      tell: true,
      cites: ['PIL-WAT-04', 'PIL-WAT-06', 'PIL-WAT-10', 'PIL-PRC-13', 'PIL-PRC-15'],
      next: 'readMore',
    },
    readWhatIsTested: {
      tell: true,
      cites: ['PIL-DOE-01', 'PIL-PRC-01', 'PIL-PRC-02', 'PIL-PRC-03', 'PIL-PRC-19'],
      next: 'readTheQuestions',
    },
    readTheQuestions: {
      tell: true,
      cites: ['PIL-DOE-02', 'PIL-DOE-05', 'PIL-DOE-06', 'PIL-DOE-08', 'PIL-DOE-09', 'PIL-DOE-10', 'PIL-PRC-16'],
      next: 'readMore',
    },
    readMore: { refer: 'pilotInformation', cites: ['PIL-WAT-13', 'PIL-WAT-14', 'PIL-WAT-15', 'PIL-WAT-16'] },
  },
  symptoms: {},
  escalate: { anyone: 'pilot' },
};
