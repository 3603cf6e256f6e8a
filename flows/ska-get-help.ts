import type text from '../locales/nl/ska-get-help.json';
import type { Flow } from '../src/flow/flow.ts';

/** Whom to ask about De Sociale Kaart: the manual or a video first, then by e-mail. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'chooseQuestion',
  steps: {
    chooseQuestion: {
      cites: ['SKA-HLP-01', 'SKA-HLP-03'],
      ask: {
        login: { cites: ['SKA-AAN-18', 'SKA-HLP-03'], next: 'askAboutLogin' },
        practice: { cites: ['SKA-S3-03', 'SKA-HLP-03'], next: 'askAboutPractice' },
        approval: { cites: ['SKA-S2-02', 'SKA-HLP-03'], next: 'askAboutApproval' },
        somethingElse: { cites: ['SKA-S1-08', 'SKA-HLP-03'], next: 'ask' },
      },
    },
    askAboutLogin: { refer: 'skaLogin', cites: ['SKA-AAN-18', 'SKA-HLP-03'] },
    askAboutPractice: { refer: 'skaPractice', cites: ['SKA-S1-08', 'SKA-S3-03', 'SKA-HLP-03'] },
    askAboutApproval: { refer: 'skaApproval', cites: ['SKA-S2-02', 'SKA-HLP-03'] },
    ask: { refer: 'ska', cites: ['SKA-S1-08', 'SKA-HLP-02', 'SKA-HLP-03', 'SKA-HLP-04', 'SKA-ZVF-08'] },
  },
  symptoms: {
    cannotSignInAsProfessional: {
      id: 'S-58',
      roles: ['anyone'],
      cites: ['SKA-ACT-04'],
      causes: {
        whichLogin: {
          status: 'derived',
          cites: ['SKA-AAN-09', 'SKA-AAN-13'],
          remedy: { leads: { flow: 'ska-choose-login', step: 'chooseLogin' } },
        },
        numberOrVisumNotActive: {
          status: 'documented',
          cites: ['SKA-ACT-05', 'SKA-ACT-06'],
          remedy: { step: 'askAboutLogin' },
        },
      },
      escalate: 'skaLogin',
    },
    linkNotVisible: {
      id: 'S-64',
      roles: ['anyone'],
      cites: ['SKA-S2-02', 'SKA-UIT-05'],
      causes: {
        notConfirmed: {
          status: 'derived',
          cites: ['SKA-UIT-05'],
          remedy: { leads: { flow: 'ska-accept-invitation' } },
        },
        waitingForApproval: { status: 'documented', cites: ['SKA-S2-02'], remedy: { step: 'askAboutApproval' } },
      },
      escalate: 'skaApproval',
    },
  },
  escalate: { anyone: 'ska' },
};
