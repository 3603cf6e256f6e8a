import type text from '../locales/nl/find-screen.json';
import type { Flow } from '../src/flow/flow.ts';

/** Starting from what somebody sees: all replicas, to search by the words on the screen. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'none',
  screens: {},
  first: 'findScreen',
  steps: {
    findScreen: { gallery: true, cites: [] },
  },
  symptoms: {},
  escalate: { anyone: 'whichHelpdesk' },
};
