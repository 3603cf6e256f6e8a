import type text from '../locales/nl/ska-first-activation.json';
import type { Flow } from '../src/flow/flow.ts';
import { skaMailAddress } from './screens/ska-mail-address.ts';

const screens = { skaMailAddress };

/** The first time on De Sociale Kaart: an e-mail address, and the link that makes the user profile ready. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens,
  first: 'readWhatIsLoaded',
  steps: {
    readWhatIsLoaded: {
      tell: true,
      cites: ['SKA-ACT-01', 'SKA-ACT-02', 'SKA-ACT-03', 'SKA-ACT-07', 'SKA-ZVF-08'],
      next: 'enterMail',
    },
    enterMail: {
      screen: 'skaMailAddress',
      cites: ['SKA-ACT-08', 'SKA-ACT-09', 'SKA-ACT-10', 'SKA-ACT-11'],
      verdicts: {
        mail: {
          anyone: {
            wantedMail: { right: ['SKA-ACT-09'] },
            privateMail: {
              wrong: 'privateAddress',
              status: 'documented',
              cites: ['SKA-ACT-09', 'SKA-ACT-11'],
            },
            practiceMail: {
              wrong: 'sharedAddress',
              status: 'documented',
              cites: ['SKA-ACT-09', 'SKA-ACT-11'],
            },
          },
        },
      },
      next: 'activateProfile',
    },
    activateProfile: {
      cites: ['SKA-ACT-12'],
      trap: ['SKA-ACT-12', 'SKA-ACT-13'],
      ask: {
        clicked: { cites: ['SKA-ACT-12'], next: 'profileReady' },
        noMail: { cites: ['SKA-ACT-12'], next: 'askForMail' },
        wrongAddress: { cites: ['SKA-ACT-09', 'SKA-ACT-10'], next: 'askForMail' },
      },
    },
    askForMail: { refer: 'skaLogin', cites: ['SKA-ACT-12', 'SKA-HLP-03'] },
    profileReady: {
      outcome: true,
      cites: ['SKA-ACT-13'],
      onward: { flow: 'ska-check-presence' },
    },
  },
  symptoms: {
    professionalDataMissing: {
      id: 'S-57',
      roles: ['anyone'],
      cites: ['SKA-ACT-02', 'SKA-ACT-07'],
      causes: {
        signedInAsCitizen: {
          status: 'derived',
          cites: ['SKA-AAN-02', 'SKA-ACT-02', 'SKA-ACT-07'],
          remedy: { leads: { flow: 'ska-choose-login', step: 'chooseLogin' } },
        },
      },
      escalate: 'skaLogin',
    },
    profileNotActive: {
      id: 'S-59',
      roles: ['anyone'],
      cites: ['SKA-ACT-10', 'SKA-ACT-13'],
      causes: {
        linkNotClicked: {
          status: 'derived',
          cites: ['SKA-ACT-12', 'SKA-ACT-13'],
          remedy: { step: 'activateProfile' },
        },
        mailNotFound: { status: 'undocumented', cites: ['SKA-ACT-12'], remedy: { refer: 'skaLogin' } },
      },
      escalate: 'skaLogin',
    },
    officialName: {
      id: 'S-60',
      roles: ['anyone'],
      cites: ['SKA-ACT-02', 'SKA-ACT-14'],
      causes: {
        officialNameLoaded: {
          status: 'documented',
          cites: ['SKA-ACT-02', 'SKA-ACT-14'],
          remedy: { leads: { flow: 'ska-own-provider-record', step: 'otherName' } },
        },
      },
      escalate: 'ska',
    },
  },
  escalate: { anyone: 'skaLogin' },
};
