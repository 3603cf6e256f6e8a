import type text from '../../locales/nl/screens/capacity-last-button.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The end of activating a capacity. The manual names the buttons only, not what else these screens show. */
export const capacityLastButton = {
  fields: {
    lastButton: {
      control: 'buttons',
      cites: ['TBE-SUB-25'],
      options: { next: ['TBE-HOE-29', 'TBE-SUB-25'], save: ['TBE-SUB-25'], confirm: ['TBE-SUB-25'] },
    },
  },
} as const satisfies Screen<typeof text>;
