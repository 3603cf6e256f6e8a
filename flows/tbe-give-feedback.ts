import type text from '../locales/nl/tbe-give-feedback.json';
import type { Flow } from '../src/flow/flow.ts';

/** A remark on the manual or the documentation; a problem with access goes to the contact centre instead. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens: {},
  first: 'chooseSubject',
  steps: {
    chooseSubject: {
      cites: ['TBE-FBK-03', 'TBE-HLP-01'],
      ask: {
        manual: { cites: ['TBE-FBK-04', 'TBE-FBK-05'], next: 'giveFeedback' },
        access: { cites: ['TBE-HLP-01'], leads: { flow: 'tbe-get-help' } },
      },
    },
    giveFeedback: { refer: 'tbeFeedback', cites: ['TBE-FBK-01', 'TBE-FBK-03', 'TBE-FBK-04', 'TBE-FBK-05'] },
  },
  symptoms: {
    cannotSignIn: {
      id: 'S-30',
      roles: 'every',
      cites: ['TBE-APP-01', 'TBE-HLP-01'],
      causes: {
        linkMissing: {
          status: 'derived',
          cites: ['TBE-APP-01', 'TBE-RGT-01'],
          remedy: { leads: { flow: 'tbe-overview', step: 'chooseApplication' } },
        },
      },
      escalate: 'tbe',
    },
    sectionNotFound: {
      id: 'S-52',
      roles: 'every',
      cites: ['TBE-HTR-03', 'TBE-GEN-04', 'TBE-GEN-06'],
      causes: {
        wrongReference: {
          status: 'documented',
          cites: ['TBE-HTR-03', 'TBE-GEN-04'],
          remedy: { leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager' } },
        },
      },
      escalate: 'tbe',
    },
  },
  // Never the address for remarks: who asks for help here has a problem with access.
  escalate: { anyone: 'tbe' },
};
