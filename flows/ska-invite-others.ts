import type text from '../locales/nl/ska-invite-others.json';
import type { Flow } from '../src/flow/flow.ts';

/** Inviting other care providers to link their offering to a practice record. The text gives no steps. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'inviteOthers',
  steps: {
    inviteOthers: {
      visit: 'https://www.desocialekaart.be/handleiding/beheer-fiche',
      cites: ['SKA-S3-07', 'SKA-S1-08', 'SKA-ZVF-08'],
      next: 'chooseNext',
    },
    chooseNext: {
      cites: ['SKA-S3-07'],
      ask: {
        tellInvited: { cites: ['SKA-S3-07', 'SKA-UIT-02'], next: 'tellInvited' },
        goOnWithRecord: { cites: ['SKA-S3-08'], leads: { flow: 'ska-create-practice', step: 'addExtras' } },
        notFound: { cites: ['SKA-S3-07'], next: 'askHowToInvite' },
      },
    },
    tellInvited: {
      handover: { flow: 'ska-accept-invitation' },
      refer: 'skaPractice',
      cites: ['SKA-UIT-02', 'SKA-UIT-03', 'SKA-UIT-04', 'SKA-UIT-05'],
    },
    askHowToInvite: { refer: 'skaPractice', cites: ['SKA-S3-07', 'SKA-HLP-03'] },
  },
  symptoms: {
    linkNotVisible: {
      id: 'S-64',
      roles: ['anyone'],
      cites: ['SKA-UIT-05'],
      causes: {
        notConfirmed: {
          status: 'derived',
          cites: ['SKA-UIT-03', 'SKA-UIT-04', 'SKA-UIT-05'],
          remedy: { step: 'tellInvited' },
        },
        waitingForApproval: { status: 'documented', cites: ['SKA-S2-02'], remedy: { refer: 'skaApproval' } },
      },
      escalate: 'skaApproval',
    },
  },
  escalate: { anyone: 'skaPractice' },
};
