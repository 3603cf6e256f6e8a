import type text from '../../locales/nl/screens/ska-result-list.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The list of results when somebody looks for a care provider or a practice. */
export const skaResultList = {
  fields: {
    record: {
      control: 'links',
      cites: ['SKA-S3-02', 'SKA-DBS-07'],
      options: {
        ownRecord: ['SKA-STP-02', 'SKA-TIT-03'],
        practiceRecord: ['SKA-DBS-07', 'SKA-DBS-08'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
