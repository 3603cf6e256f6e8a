import type text from '../locales/nl/ska-stop-completely.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/** Assumed, until a helpdesk counts: how often each case is behind a record that is gone. */
export const likelihoods: Likelihoods<typeof text> = {
  recordGone: {
    rizivNumberStopped: {
      likely: 'often',
      because: 'the first case named, and what stopping brings about',
      told: 'usually',
    },
    visumNotActive: {
      likely: 'often',
      because: 'the second case named; not everybody has a RIZIV number',
      told: 'half',
    },
    practiceBan: { likely: 'rare', because: 'pronounced on few', told: 'usually' },
    reportedDeceased: {
      likely: 'rare',
      because: 'can only be a mistake when somebody asks for themselves',
      told: 'half',
    },
  },
};
