import type text from '../locales/nl/ska-sign-in.json';
import type { Flow } from '../src/flow/flow.ts';
import { skaLogin } from './screens/ska-login.ts';

const screens = { skaLogin };

/** Logging in to De Sociale Kaart, as a professional care provider or as a citizen. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens,
  first: 'openSite',
  steps: {
    openSite: {
      visit: 'https://www.desocialekaart.be',
      cites: ['SKA-HLP-02', 'SKA-HLP-04', 'SKA-ZVF-08'],
      next: { registeredProvider: 'checkProfession', otherwise: 'chooseLogin' },
    },
    checkProfession: {
      cites: ['SKA-ACT-04'],
      checklist: {
        profession: { cites: ['SKA-AAN-02', 'SKA-ACT-04'] },
        rizivNumber: { cites: ['SKA-ACT-05'] },
        visum: { cites: ['SKA-ACT-06'] },
      },
      next: 'chooseLogin',
    },
    chooseLogin: {
      screen: 'skaLogin',
      cites: {
        registeredProvider: ['SKA-AAN-01', 'SKA-AAN-07', 'SKA-ACT-08', 'SKA-AAN-18'],
        otherProvider: ['SKA-AAN-01', 'SKA-AAN-08', 'SKA-AAN-18'],
      },
      verdicts: {
        login: {
          registeredProvider: {
            professional: { right: ['SKA-AAN-02', 'SKA-AAN-07'] },
            citizen: {
              wrong: 'citizenInsteadOfProfessional',
              status: 'derived',
              cites: ['SKA-AAN-02', 'SKA-ACT-02', 'SKA-ACT-07'],
            },
          },
          otherProvider: {
            professional: {
              wrong: 'professionalInsteadOfCitizen',
              status: 'derived',
              cites: ['SKA-AAN-09', 'SKA-ACT-04', 'SKA-ACT-05', 'SKA-ACT-06'],
            },
            citizen: { right: ['SKA-AAN-08', 'SKA-AAN-09'] },
          },
        },
      },
      link: 'https://www.youtube.com/watch?v=Cefr4cDXbd4',
      next: { registeredProvider: 'arrive', otherwise: 'arriveAsCitizen' },
    },
    arrive: {
      outcome: true,
      cites: ['SKA-ACT-01', 'SKA-ACT-02', 'SKA-ACT-03', 'SKA-ACT-07'],
      onward: { flow: 'ska-first-activation', step: 'enterMail' },
    },
    arriveAsCitizen: {
      outcome: true,
      cites: ['SKA-AAN-09'],
      onward: { flow: 'ska-choose-task' },
    },
  },
  symptoms: {
    professionalDataMissing: {
      id: 'S-57',
      roles: ['registeredProvider'],
      cites: ['SKA-ACT-02', 'SKA-ACT-07'],
      causes: {
        signedInAsCitizen: {
          status: 'derived',
          cites: ['SKA-AAN-02', 'SKA-ACT-02', 'SKA-ACT-07'],
          remedy: { check: 'chooseLogin' },
        },
      },
      escalate: 'skaLogin',
    },
    cannotSignInAsProfessional: {
      id: 'S-58',
      roles: 'every',
      cites: ['SKA-ACT-04'],
      causes: {
        notRecognised: {
          status: 'derived',
          cites: ['SKA-AAN-09', 'SKA-AAN-13'],
          remedy: { leads: { flow: 'ska-choose-login', step: 'chooseLogin' } },
        },
        numberNotActive: { status: 'documented', cites: ['SKA-ACT-05'], remedy: { refer: 'skaLogin' } },
        visumNotActive: { status: 'documented', cites: ['SKA-ACT-06'], remedy: { refer: 'skaLogin' } },
      },
      escalate: 'skaLogin',
    },
    profileNotActive: {
      id: 'S-59',
      roles: ['registeredProvider'],
      cites: ['SKA-ACT-13'],
      causes: {
        linkNotClicked: {
          status: 'derived',
          cites: ['SKA-ACT-10', 'SKA-ACT-12', 'SKA-ACT-13'],
          remedy: { leads: { flow: 'ska-first-activation', step: 'activateProfile' } },
        },
      },
      escalate: 'skaLogin',
    },
  },
  escalate: { registeredProvider: 'skaLogin', otherProvider: 'skaLogin' },
};
