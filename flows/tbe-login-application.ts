import type text from '../locales/nl/tbe-login-application.json';
import type { Flow } from '../src/flow/flow.ts';

/** Signing in to the application once all access is arranged; when that fails, the access chain says what is missing. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens: {},
  first: 'isAccessArranged',
  steps: {
    isAccessArranged: {
      cites: ['TBE-APP-01', 'TBE-CTX-01', 'TBE-CTX-07'],
      ask: {
        yes: { cites: ['TBE-APP-01'], next: 'openApplication' },
        noOrNotSure: { cites: ['TBE-CTX-01'], leads: { flow: 'tbe-overview', step: 'chooseApplication' } },
      },
    },
    openApplication: { visit: 'https://www.departementzorg.be/', cites: ['TBE-APP-02'], next: 'signIn' },
    signIn: { outcome: true, cites: ['TBE-APP-01'] },
  },
  symptoms: {
    cannotSignIn: {
      id: 'S-30',
      roles: 'every',
      cites: ['TBE-APP-01', 'TBE-RGT-01', 'TBE-RGT-02'],
      causes: {
        findWhatIsMissing: {
          status: 'derived',
          cites: ['TBE-APP-01', 'TBE-CTX-07'],
          remedy: { leads: { flow: 'tbe-overview', step: 'chooseApplication' } },
        },
        userNotAdded: {
          status: 'derived',
          cites: ['TBE-ST4-01'],
          remedy: { leads: { flow: 'tbe-overview', step: 'isUserAdded' } },
        },
        rightNotTicked: {
          status: 'documented',
          cites: ['TBE-RGT-01', 'TBE-VBD-63'],
          remedy: { leads: { flow: 'tbe-overview', step: 'isRightGranted' } },
        },
        roleMissing: {
          status: 'documented',
          cites: ['TBE-RGT-02'],
          remedy: { leads: { flow: 'tbe-overview', step: 'isRoleNeeded' } },
        },
        notConfirmed: {
          status: 'derived',
          cites: ['TBE-RGT-20', 'TBE-SUB-25'],
          remedy: { leads: { flow: 'tbe-overview', step: 'confirmRight' } },
        },
        justChanged: {
          status: 'documented',
          cites: ['TBE-RLN-30'],
          remedy: { leads: { flow: 'tbe-overview', step: 'waitForChange' } },
        },
        otherFacility: {
          status: 'derived',
          cites: ['TBE-USR-10', 'TBE-ST2-06'],
          remedy: { leads: { flow: 'tbe-overview', step: 'checkFacility' } },
        },
      },
      escalate: 'tbe',
    },
    notWorkingYet: {
      id: 'S-47',
      roles: 'every',
      cites: ['TBE-RLN-30', 'TBE-VBD-95'],
      causes: {
        justChanged: {
          status: 'documented',
          cites: ['TBE-RLN-30'],
          remedy: { leads: { flow: 'tbe-overview', step: 'waitForChange' } },
        },
      },
      escalate: 'tbe',
    },
    browserFails: {
      id: 'S-56',
      roles: 'every',
      cites: ['TBE-AAN-01'],
      causes: {
        otherBrowser: {
          status: 'documented',
          cites: ['TBE-AAN-01'],
          remedy: { leads: { flow: 'tbe-prepare', step: 'prepareBrowser' } },
        },
      },
      escalate: 'tbe',
    },
  },
  escalate: { applicationUser: 'tbe' },
};
