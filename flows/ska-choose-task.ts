import type text from '../locales/nl/ska-choose-task.json';
import type { Flow } from '../src/flow/flow.ts';
import { symptoms } from './ska-choose-task.symptoms.ts';

/** The first question of De Sociale Kaart: what somebody wants to do there. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'chooseTask',
  steps: {
    chooseTask: {
      cites: ['SKA-TIT-01', 'SKA-TIT-02', 'SKA-ZVF-08'],
      ask: {
        signIn: { cites: ['SKA-AAN-01'], leads: { flow: 'ska-choose-login' } },
        firstTime: { cites: ['SKA-ACT-08', 'SKA-ACT-12'], leads: { flow: 'ska-first-activation' } },
        amIOnIt: { cites: ['SKA-VRG-01'], leads: { flow: 'ska-check-presence' } },
        ownRecord: { cites: ['SKA-TIT-03', 'SKA-ZVF-02'], leads: { flow: 'ska-own-provider-record' } },
        practice: { cites: ['SKA-TIT-04', 'SKA-KOP-01'], leads: { flow: 'ska-link-practice' } },
        invitation: { cites: ['SKA-UIT-01', 'SKA-S3-07'], next: 'chooseInvitation' },
        stop: { cites: ['SKA-TIT-05'], next: 'chooseStop' },
        help: { cites: ['SKA-HLP-01'], leads: { flow: 'ska-get-help' } },
      },
    },
    chooseInvitation: {
      cites: ['SKA-UIT-01', 'SKA-S3-07'],
      ask: {
        invited: { cites: ['SKA-UIT-01', 'SKA-UIT-02'], leads: { flow: 'ska-accept-invitation' } },
        inviteOthers: { cites: ['SKA-S3-07'], leads: { flow: 'ska-invite-others' } },
      },
    },
    chooseStop: {
      cites: ['SKA-STP-01', 'SKA-STO-01', 'SKA-STO-09'],
      ask: {
        atPractice: { cites: ['SKA-STP-01'], leads: { flow: 'ska-stop-at-practice' } },
        completely: { cites: ['SKA-STO-01'], leads: { flow: 'ska-stop-completely' } },
        removal: { cites: ['SKA-STO-09'], leads: { flow: 'ska-request-removal' } },
      },
    },
  },
  symptoms,
  escalate: { anyone: 'ska' },
};
