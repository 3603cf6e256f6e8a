import { everyView } from './every-view.ts';
import { everyViewPasses } from './every-view-passes.ts';

// A file of its own: the runner gives each file two minutes.
describe('Every view of access management', () => {
  everyViewPasses(everyView((id) => id.startsWith('tbe-')));
});
