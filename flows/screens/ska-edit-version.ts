import type text from '../../locales/nl/screens/ska-edit-version.json';
import type { Screen } from '../../src/flow/screen.ts';

/** Lower down in the edit version of a care provider record: an offering for each practice, and an icon that deletes. */
export const skaEditVersion = {
  fields: {
    offering: {
      control: 'tick',
      cites: ['SKA-STP-05', 'SKA-STP-06'],
      options: {
        stoppedPractice: ['SKA-STP-06'],
        otherPractice: ['SKA-STP-06'],
        nothing: ['SKA-STP-06'],
      },
    },
  },
  button: { key: 'deleteIcon', cites: ['SKA-STP-07'] },
} as const satisfies Screen<typeof text>;
