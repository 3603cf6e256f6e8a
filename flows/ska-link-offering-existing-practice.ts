import type text from '../locales/nl/ska-link-offering-existing-practice.json';
import type { Flow } from '../src/flow/flow.ts';

/** Linking one's offering to a practice record that is already online. The text gives only the result. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'isRecordOnline',
  steps: {
    isRecordOnline: {
      cites: ['SKA-S2-01', 'SKA-ZVF-08'],
      ask: {
        notLinkedYet: { cites: ['SKA-KOP-03', 'SKA-S2-01'], next: 'linkOffering' },
        alreadyLinked: { cites: ['SKA-KOP-02'], leads: { flow: 'ska-practice-edit' } },
        noRecord: { cites: ['SKA-KOP-04'], leads: { flow: 'ska-create-practice' } },
        invited: { cites: ['SKA-UIT-01'], leads: { flow: 'ska-accept-invitation' } },
      },
    },
    linkOffering: {
      visit: 'https://www.desocialekaart.be/handleiding/beheer-fiche',
      cites: ['SKA-S2-01', 'SKA-S1-08'],
      next: 'linkVisible',
    },
    linkVisible: { outcome: true, cites: ['SKA-S2-02'] },
  },
  symptoms: {
    linkNotVisible: {
      id: 'S-64',
      roles: ['anyone'],
      cites: ['SKA-S2-02', 'SKA-UIT-05'],
      causes: {
        waitingForApproval: { status: 'documented', cites: ['SKA-S2-02'], remedy: { refer: 'skaApproval' } },
        invitationNotConfirmed: {
          status: 'derived',
          cites: ['SKA-UIT-05'],
          remedy: { leads: { flow: 'ska-accept-invitation', step: 'tickOffering' } },
        },
      },
      escalate: 'skaApproval',
    },
  },
  escalate: { anyone: 'skaPractice' },
};
