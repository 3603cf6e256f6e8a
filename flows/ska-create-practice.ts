import type text from '../locales/nl/ska-create-practice.json';
import type { Flow } from '../src/flow/flow.ts';
import { skaMyPages } from './screens/ska-my-pages.ts';
import { skaPracticeRecord } from './screens/ska-practice-record.ts';

const screens = { skaMyPages, skaPracticeRecord };

/** Creating a practice record, because there is none yet. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens,
  first: 'isThereNoRecord',
  steps: {
    isThereNoRecord: {
      cites: ['SKA-S3-01', 'SKA-ZVF-08'],
      trap: ['SKA-KOP-03', 'SKA-KOP-04', 'SKA-VRG-03'],
      ask: {
        none: { cites: ['SKA-KOP-04', 'SKA-S3-01'], next: 'chooseStart' },
        exists: { cites: ['SKA-KOP-03'], leads: { flow: 'ska-link-offering-existing-practice' } },
        notSearchedYet: { cites: ['SKA-VRG-03'], leads: { flow: 'ska-link-practice', step: 'chooseSituation' } },
      },
    },
    chooseStart: {
      cites: ['SKA-S3-02'],
      ask: {
        fromResults: { cites: ['SKA-S3-02'], next: 'startFromResults' },
        fromProfile: { cites: ['SKA-S3-02'], next: 'openProfile' },
        video: { cites: ['SKA-S3-03'], next: 'watchVideo' },
      },
    },
    watchVideo: {
      visit: 'https://www.youtube.com/watch?v=r0i5qeZQzWQ',
      cites: ['SKA-S3-03'],
      next: 'chooseStart',
    },
    startFromResults: { tell: true, cites: ['SKA-S3-02'], next: 'fillInRecord' },
    openProfile: {
      screen: 'skaMyPages',
      cites: ['SKA-S3-02', 'SKA-S3-03'],
      verdicts: {
        page: {
          anyone: {
            myRecords: { wrong: 'recordsInsteadOfProfile', status: 'undocumented', cites: ['SKA-S3-02', 'SKA-S1-05'] },
            myProfile: { right: ['SKA-S3-02'] },
          },
        },
      },
      link: 'https://www.youtube.com/watch?v=r0i5qeZQzWQ',
      next: 'fillInRecord',
    },
    fillInRecord: {
      screen: 'skaPracticeRecord',
      cites: ['SKA-S3-04', 'SKA-S3-05', 'SKA-S3-06'],
      trap: ['SKA-S3-06'],
      verdicts: {
        preference: {
          anyone: {
            preferred: { right: ['SKA-S3-04'] },
            severalWithout: { wrong: 'noPreference', status: 'undocumented', cites: ['SKA-S3-04', 'SKA-S3-05'] },
            single: { right: ['SKA-S3-04'] },
          },
        },
        offering: {
          anyone: {
            ticked: { right: ['SKA-S3-06'] },
            notTicked: { wrong: 'offeringNotTicked', status: 'derived', cites: ['SKA-S3-06'] },
          },
        },
      },
      link: 'https://www.youtube.com/watch?v=r0i5qeZQzWQ',
      next: 'inviteOrNot',
    },
    inviteOrNot: {
      cites: ['SKA-S3-07'],
      ask: {
        invite: { cites: ['SKA-S3-07'], leads: { flow: 'ska-invite-others' } },
        goOn: { cites: ['SKA-S3-08'], next: 'addExtras' },
      },
    },
    addExtras: { tell: true, cites: ['SKA-S3-08', 'SKA-S3-09'], next: 'recordReady' },
    recordReady: { outcome: true, cites: ['SKA-S3-10'] },
  },
  symptoms: {
    offeringMissing: {
      id: 'S-61',
      roles: ['anyone'],
      cites: ['SKA-VRG-03'],
      causes: {
        offeringNotTicked: { status: 'derived', cites: ['SKA-S3-06'], remedy: { check: 'fillInRecord' } },
      },
      escalate: 'skaPractice',
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
  escalate: { anyone: 'skaPractice' },
};
