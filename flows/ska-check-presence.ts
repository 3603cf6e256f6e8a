import type text from '../locales/nl/ska-check-presence.json';
import type { Flow } from '../src/flow/flow.ts';

/** Checking whether somebody is already, and correctly, on De Sociale Kaart. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens: {},
  first: 'openSite',
  steps: {
    openSite: {
      visit: 'https://www.desocialekaart.be',
      cites: ['SKA-VRG-01', 'SKA-HLP-02', 'SKA-HLP-04', 'SKA-ZVF-08'],
      next: 'isRecordOnline',
    },
    isRecordOnline: {
      cites: ['SKA-VRG-02', 'SKA-TIT-03'],
      ask: {
        online: { cites: ['SKA-ZVF-01'], next: 'isOfferingLinked' },
        onlineButWrong: {
          cites: ['SKA-ZVF-01', 'SKA-ZVF-02'],
          leads: { flow: 'ska-own-provider-record', step: 'chooseChange' },
        },
        notOnline: {
          cites: ['SKA-ZVF-07'],
          leads: { flow: 'ska-own-provider-record', step: 'recordNotOnline' },
        },
      },
    },
    isOfferingLinked: {
      cites: ['SKA-VRG-03', 'SKA-TIT-04', 'SKA-KOP-05'],
      ask: {
        everywhere: { cites: ['SKA-KOP-02'], next: 'allPresent' },
        notEverywhere: { cites: ['SKA-KOP-03', 'SKA-KOP-04'], leads: { flow: 'ska-link-practice' } },
      },
    },
    allPresent: {
      outcome: true,
      cites: ['SKA-VRG-01', 'SKA-KOP-02'],
      onward: { flow: 'ska-practice-edit' },
    },
  },
  symptoms: {
    notOnIt: {
      id: 'S-61',
      roles: ['anyone'],
      cites: ['SKA-VRG-01', 'SKA-VRG-02', 'SKA-VRG-03'],
      causes: {
        noOwnRecord: {
          status: 'documented',
          cites: ['SKA-VRG-02', 'SKA-ZVF-07'],
          remedy: { leads: { flow: 'ska-own-provider-record', step: 'recordNotOnline' } },
        },
        notLinked: {
          status: 'documented',
          cites: ['SKA-VRG-03'],
          remedy: { leads: { flow: 'ska-link-practice', step: 'chooseSituation' } },
        },
      },
      escalate: 'ska',
    },
    recordGone: {
      id: 'S-68',
      roles: ['anyone'],
      cites: ['SKA-STO-02'],
      causes: {
        unpublished: {
          status: 'documented',
          cites: ['SKA-STO-03', 'SKA-STO-04', 'SKA-STO-05', 'SKA-STO-06'],
          remedy: { leads: { flow: 'ska-stop-completely' } },
        },
      },
      escalate: 'ska',
    },
    practiceTwice: {
      id: 'S-69',
      roles: ['anyone'],
      cites: ['SKA-KOP-03', 'SKA-KOP-04'],
      causes: {
        createdAgain: {
          status: 'derived',
          cites: ['SKA-KOP-03', 'SKA-KOP-04', 'SKA-VRW-01'],
          remedy: { leads: { flow: 'ska-request-removal' } },
        },
      },
      escalate: 'ska',
    },
  },
  escalate: { anyone: 'ska' },
};
