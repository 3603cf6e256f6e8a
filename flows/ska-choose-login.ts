import type text from '../locales/nl/ska-choose-login.json';
import type { Flow } from '../src/flow/flow.ts';

/** Which of the two logins of De Sociale Kaart is somebody's own. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'chooseLogin',
  steps: {
    chooseLogin: {
      cites: ['SKA-AAN-01', 'SKA-AAN-02', 'SKA-AAN-09', 'SKA-ACT-05', 'SKA-ZVF-08'],
      ask: {
        recognised: {
          cites: ['SKA-AAN-02', 'SKA-AAN-03', 'SKA-AAN-04', 'SKA-AAN-05', 'SKA-AAN-06', 'SKA-AAN-07'],
          leads: { flow: 'ska-sign-in', role: 'registeredProvider' },
        },
        everybodyElse: {
          cites: ['SKA-AAN-08', 'SKA-AAN-09', 'SKA-AAN-10', 'SKA-AAN-13', 'SKA-AAN-15', 'SKA-AAN-16', 'SKA-AAN-17'],
          leads: { flow: 'ska-sign-in', role: 'otherProvider' },
        },
        notSure: { cites: ['SKA-AAN-01'], next: 'findProfession' },
      },
    },
    findProfession: {
      cites: ['SKA-AAN-02', 'SKA-AAN-09'],
      list: {
        generalPractitioner: ['SKA-AAN-03'],
        pharmacist: ['SKA-AAN-04'],
        dietitian: ['SKA-AAN-05'],
        nurse: ['SKA-AAN-06'],
        practiceSecretary: ['SKA-AAN-10'],
        bovCoach: ['SKA-AAN-11'],
        tobaccoSpecialist: ['SKA-AAN-12'],
        osteopath: ['SKA-AAN-13'],
        clinicalSexologist: ['SKA-AAN-14'],
        socialWorker: ['SKA-AAN-15'],
        selfHelpVolunteer: ['SKA-AAN-16'],
        everybody: ['SKA-AAN-17'],
      },
      next: 'chooseFound',
    },
    chooseFound: {
      cites: ['SKA-AAN-01'],
      ask: {
        professional: { cites: ['SKA-AAN-02'], leads: { flow: 'ska-sign-in', role: 'registeredProvider' } },
        citizen: { cites: ['SKA-AAN-09'], leads: { flow: 'ska-sign-in', role: 'otherProvider' } },
        stillNotSure: { cites: ['SKA-AAN-02', 'SKA-AAN-18'], next: 'askLogin' },
      },
    },
    askLogin: { refer: 'skaLogin', cites: ['SKA-AAN-18'] },
  },
  symptoms: {
    cannotSignInAsProfessional: {
      id: 'S-58',
      roles: ['anyone'],
      cites: ['SKA-ACT-04', 'SKA-AAN-09'],
      causes: {
        notRecognised: {
          status: 'derived',
          cites: ['SKA-AAN-09', 'SKA-AAN-13'],
          remedy: { step: 'findProfession' },
        },
        numberOrVisumNotActive: {
          status: 'documented',
          cites: ['SKA-ACT-04', 'SKA-ACT-05', 'SKA-ACT-06'],
          remedy: { refer: 'skaLogin' },
        },
      },
      escalate: 'skaLogin',
    },
  },
  escalate: { anyone: 'skaLogin' },
};
