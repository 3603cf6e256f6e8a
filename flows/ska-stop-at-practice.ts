import type text from '../locales/nl/ska-stop-at-practice.json';
import type { Flow } from '../src/flow/flow.ts';
import { skaEditVersion } from './screens/ska-edit-version.ts';
import { skaPublish } from './screens/ska-publish.ts';
import { skaResultList } from './screens/ska-result-list.ts';
import { symptoms } from './ska-stop-at-practice.symptoms.ts';

const screens = { skaResultList, skaEditVersion, skaPublish };

/** Taking one's offering away from a practice where one has stopped. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'ska',
  source: 'sociale-kaart',
  screens,
  first: 'chooseWish',
  steps: {
    chooseWish: {
      cites: ['SKA-STP-01', 'SKA-ZVF-08'],
      trap: ['SKA-STP-06', 'SKA-STO-09'],
      ask: {
        onePractice: { cites: ['SKA-STP-01'], next: 'findOwnRecord' },
        completely: { cites: ['SKA-STO-01'], leads: { flow: 'ska-stop-completely' } },
        wholeRecord: { cites: ['SKA-STO-09'], leads: { flow: 'ska-request-removal' } },
      },
    },
    findOwnRecord: {
      screen: 'skaResultList',
      cites: ['SKA-STP-02'],
      verdicts: {
        record: {
          anyone: {
            ownRecord: { right: ['SKA-STP-02'] },
            practiceRecord: {
              wrong: 'practiceInsteadOfOwnRecord',
              status: 'derived',
              cites: ['SKA-STP-02', 'SKA-DBS-08'],
            },
          },
        },
      },
      next: 'openEditVersion',
    },
    openEditVersion: {
      tell: true,
      cites: ['SKA-STP-03', 'SKA-STP-04', 'SKA-ZVF-03', 'SKA-ZVF-04'],
      next: 'removeOffering',
    },
    removeOffering: {
      screen: 'skaEditVersion',
      cites: ['SKA-STP-05', 'SKA-STP-06', 'SKA-STP-07'],
      verdicts: {
        offering: {
          anyone: {
            stoppedPractice: { right: ['SKA-STP-06'] },
            otherPractice: {
              wrong: 'anotherPractice',
              status: 'undocumented',
              cites: ['SKA-STP-06', 'SKA-KOP-01'],
              remedy: { leads: { flow: 'ska-link-practice', step: 'chooseSituation' } },
            },
            nothing: { wrong: 'noOffering', status: 'undocumented', cites: ['SKA-STP-06', 'SKA-STP-07'] },
          },
        },
      },
      next: 'confirmRemoval',
    },
    confirmRemoval: { tell: true, cites: ['SKA-STP-08'], trap: ['SKA-STP-08', 'SKA-STP-09'], next: 'publish' },
    publish: {
      screen: 'skaPublish',
      cites: ['SKA-STP-09'],
      verdicts: {
        save: {
          anyone: {
            publish: { right: ['SKA-STP-09'] },
            nothing: { wrong: 'notPublished', status: 'derived', cites: ['SKA-STP-08', 'SKA-STP-09'] },
          },
        },
      },
      next: 'offeringGone',
    },
    offeringGone: { outcome: true, cites: ['SKA-STP-01', 'SKA-STP-09'] },
  },
  symptoms,
  escalate: { anyone: 'ska' },
};
