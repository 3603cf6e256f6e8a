import type text from '../locales/nl/ska-accept-invitation.json';
import type { Flow } from '../src/flow/flow.ts';
import { skaInvitation } from './screens/ska-invitation.ts';

const screens = { skaInvitation };

/** Accepting the invitation of a practice to link one's offering to its record. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens,
  first: 'openMail',
  steps: {
    openMail: { tell: true, cites: ['SKA-UIT-01', 'SKA-UIT-02', 'SKA-UIT-03', 'SKA-ZVF-08'], next: 'tickOffering' },
    tickOffering: {
      screen: 'skaInvitation',
      cites: ['SKA-UIT-04'],
      trap: ['SKA-UIT-05'],
      verdicts: {
        offering: {
          anyone: {
            wantedOffering: { right: ['SKA-UIT-04'] },
            otherOffering: { wrong: 'anotherOffering', status: 'undocumented', cites: ['SKA-UIT-04'] },
            nothing: { wrong: 'noOffering', status: 'undocumented', cites: ['SKA-UIT-04'] },
          },
        },
      },
      next: 'confirmLink',
    },
    confirmLink: { tell: true, cites: ['SKA-UIT-05'], next: 'linked' },
    linked: { outcome: true, cites: ['SKA-UIT-06'] },
  },
  symptoms: {
    linkNotVisible: {
      id: 'S-64',
      roles: ['anyone'],
      cites: ['SKA-UIT-05', 'SKA-S2-02'],
      causes: {
        notConfirmed: { status: 'derived', cites: ['SKA-UIT-05'], remedy: { step: 'confirmLink' } },
        waitingForApproval: { status: 'documented', cites: ['SKA-S2-02'], remedy: { refer: 'skaApproval' } },
      },
      escalate: 'skaApproval',
    },
    mailFromPractice: {
      id: 'S-65',
      roles: ['anyone'],
      cites: ['SKA-UIT-01', 'SKA-UIT-02'],
      causes: {
        invited: {
          status: 'documented',
          cites: ['SKA-UIT-03', 'SKA-UIT-04', 'SKA-UIT-05', 'SKA-UIT-06'],
          remedy: { step: 'openMail' },
        },
      },
      escalate: 'skaPractice',
    },
  },
  escalate: { anyone: 'skaPractice' },
};
