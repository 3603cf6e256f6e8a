import type text from '../../locales/nl/screens/ska-publish.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The edit version once the removal is confirmed: it still has to be saved and published. */
export const skaPublish = {
  fields: {
    save: {
      control: 'buttons',
      cites: ['SKA-STP-09'],
      options: { publish: ['SKA-STP-09'], nothing: ['SKA-STP-08'] },
    },
  },
} as const satisfies Screen<typeof text>;
