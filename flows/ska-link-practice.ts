import type text from '../locales/nl/ska-link-practice.json';
import type { Flow } from '../src/flow/flow.ts';

/** Linking oneself to a practice: which of the three situations it is, practice by practice. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'chooseSituation',
  steps: {
    chooseSituation: {
      cites: ['SKA-TIT-04', 'SKA-KOP-01', 'SKA-KOP-05', 'SKA-ZVF-08'],
      trap: ['SKA-KOP-03', 'SKA-KOP-04', 'SKA-VRG-03'],
      ask: {
        ready: { cites: ['SKA-KOP-02'], leads: { flow: 'ska-practice-edit' } },
        almostReady: { cites: ['SKA-KOP-03'], leads: { flow: 'ska-link-offering-existing-practice' } },
        createRecord: { cites: ['SKA-KOP-04'], leads: { flow: 'ska-create-practice' } },
        notSure: { cites: ['SKA-VRG-03'], next: 'searchFirst' },
        whichWords: { cites: ['SKA-DBS-07'], next: 'explainRecords' },
      },
    },
    searchFirst: {
      visit: 'https://www.desocialekaart.be',
      cites: ['SKA-VRG-03', 'SKA-HLP-02'],
      next: 'chooseSituation',
    },
    explainRecords: {
      tell: true,
      cites: ['SKA-DBS-05', 'SKA-DBS-06', 'SKA-DBS-07', 'SKA-DBS-08', 'SKA-TIT-03', 'SKA-TIT-04'],
      next: 'chooseSituation',
    },
  },
  symptoms: {
    notLinked: {
      id: 'S-61',
      roles: ['anyone'],
      cites: ['SKA-VRG-03'],
      causes: {
        situationUnknown: { status: 'documented', cites: ['SKA-KOP-01'], remedy: { step: 'chooseSituation' } },
        noOwnRecord: {
          status: 'documented',
          cites: ['SKA-VRG-02', 'SKA-ZVF-07'],
          remedy: { leads: { flow: 'ska-own-provider-record' } },
        },
      },
      escalate: 'skaPractice',
    },
    practiceTwice: {
      id: 'S-69',
      roles: ['anyone'],
      cites: ['SKA-KOP-03', 'SKA-KOP-04'],
      causes: {
        createdAgain: {
          status: 'derived',
          cites: ['SKA-KOP-03', 'SKA-KOP-04', 'SKA-VRW-01'],
          remedy: { leads: { flow: 'ska-request-removal' } },
        },
      },
      escalate: 'ska',
    },
    differsByPractice: {
      id: 'S-70',
      roles: ['anyone'],
      cites: ['SKA-KOP-05'],
      causes: {
        severalPractices: { status: 'documented', cites: ['SKA-KOP-05'], remedy: { step: 'chooseSituation' } },
      },
      escalate: 'skaPractice',
    },
  },
  escalate: { anyone: 'skaPractice' },
};
