import type text from '../locales/nl/ska-practice-edit.json';
import type { Flow } from '../src/flow/flow.ts';
import { skaMyPages } from './screens/ska-my-pages.ts';

const screens = { skaMyPages };

/** Completing or changing a practice record to which one's offering is linked, with or without management rights. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens,
  first: 'haveRights',
  steps: {
    haveRights: {
      cites: ['SKA-S1-01', 'SKA-S1-02', 'SKA-ZVF-08'],
      ask: {
        withRights: { cites: ['SKA-S1-03'], next: 'chooseWay' },
        withoutRights: { cites: ['SKA-S1-06'], next: 'editWithoutRights' },
        notSure: { cites: ['SKA-S1-03', 'SKA-S1-06'], next: 'askRights' },
        notLinkedYet: { cites: ['SKA-S1-01'], leads: { flow: 'ska-link-practice', step: 'chooseSituation' } },
      },
    },
    chooseWay: {
      cites: ['SKA-S1-04', 'SKA-S1-05'],
      ask: {
        throughRecord: { cites: ['SKA-S1-04'], next: 'openRecord' },
        throughMyRecords: { cites: ['SKA-S1-05'], next: 'openMyRecords' },
      },
    },
    openRecord: { tell: true, cites: ['SKA-S1-04'], next: 'practiceEdited' },
    openMyRecords: {
      screen: 'skaMyPages',
      cites: ['SKA-S1-05', 'SKA-S1-08'],
      verdicts: {
        page: {
          anyone: {
            myRecords: { right: ['SKA-S1-05'] },
            myProfile: { wrong: 'profileInsteadOfRecords', status: 'undocumented', cites: ['SKA-S1-05', 'SKA-S3-02'] },
          },
        },
      },
      link: 'https://www.desocialekaart.be/handleiding/beheer-fiche',
      next: 'practiceEdited',
    },
    editWithoutRights: { tell: true, cites: ['SKA-S1-06', 'SKA-S1-07'], next: 'readManual' },
    readManual: {
      visit: 'https://www.desocialekaart.be/handleiding/beheer-fiche',
      cites: ['SKA-S1-08'],
      next: 'practiceEdited',
    },
    askRights: { refer: 'skaPractice', cites: ['SKA-S1-03', 'SKA-S1-06'] },
    practiceEdited: { outcome: true, cites: ['SKA-S1-02'] },
  },
  symptoms: {
    cannotEditPractice: {
      id: 'S-63',
      roles: ['anyone'],
      cites: ['SKA-S1-03', 'SKA-S1-06'],
      causes: {
        noRights: {
          status: 'documented',
          cites: ['SKA-S1-06', 'SKA-S1-07'],
          remedy: { step: 'editWithoutRights' },
        },
        rightsButNoIcon: {
          status: 'undocumented',
          cites: ['SKA-S1-04', 'SKA-S1-05', 'SKA-S1-08'],
          remedy: { refer: 'skaPractice' },
        },
      },
      escalate: 'skaPractice',
    },
    differsByPractice: {
      id: 'S-70',
      roles: ['anyone'],
      cites: ['SKA-KOP-05'],
      causes: {
        severalPractices: {
          status: 'documented',
          cites: ['SKA-KOP-05'],
          remedy: { leads: { flow: 'ska-link-practice', step: 'chooseSituation' } },
        },
      },
      escalate: 'skaPractice',
    },
  },
  escalate: { anyone: 'skaPractice' },
};
