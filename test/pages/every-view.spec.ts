import { everyView } from './every-view.ts';
import { everyViewPasses } from './every-view-passes.ts';

describe('Every view of signing in, of De Sociale Kaart and of the pilot', () => {
  everyViewPasses(everyView((id) => !id.startsWith('tbe-')));
});
