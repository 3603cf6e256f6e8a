import type text from '../locales/nl/ska-stop-completely.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each case is behind a record that is gone. */
export const likelihoods: Likelihoods<typeof text> = {
  recordGone: {
    rizivNumberStopped: {
      likely: 'often',
      because: 'the first case that the presentation names',
      told: 'usually',
    },
    visumNotActive: {
      likely: 'often',
      because: 'the second case; by the presentation not everybody has a RIZIV number',
      told: 'half',
    },
    practiceBan: { likely: 'rare', because: 'the third case; we think that it is rare', told: 'usually' },
    reportedDeceased: {
      likely: 'rare',
      because: 'the last case; a mistake when people ask it about their own record',
      told: 'half',
    },
  },
};
