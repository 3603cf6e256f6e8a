import type text from '../../locales/nl/screens/ska-practice-record.json';
import type { Screen } from '../../src/flow/screen.ts';

/** Filling in a new practice record: only the parts that the text names. */
export const skaPracticeRecord = {
  fields: {
    preference: {
      control: 'buttons',
      cites: ['SKA-S3-04'],
      options: {
        preferred: ['SKA-S3-04'],
        severalWithout: ['SKA-S3-04'],
        single: ['SKA-S3-04'],
      },
    },
    otherPreferences: { inert: true, cites: ['SKA-S3-05'] },
    offering: {
      control: 'tick',
      cites: ['SKA-S3-06'],
      options: { ticked: ['SKA-S3-06'], notTicked: ['SKA-S3-06'] },
    },
    invite: { inert: true, cites: ['SKA-S3-07'] },
  },
} as const satisfies Screen<typeof text>;
