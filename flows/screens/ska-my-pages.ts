import type text from '../../locales/nl/screens/ska-my-pages.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The two places of one's own that the text names: one to edit records, the other to create a practice record. */
export const skaMyPages = {
  fields: {
    page: {
      control: 'links',
      cites: ['SKA-ZVF-04', 'SKA-S1-05', 'SKA-S3-02'],
      options: { myRecords: ['SKA-ZVF-04', 'SKA-S1-05'], myProfile: ['SKA-S3-02'] },
    },
  },
} as const satisfies Screen<typeof text>;
