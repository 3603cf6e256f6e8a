import { failedView } from '../../src/session/failed-view.ts';
import type { View } from '../../src/session/view.ts';
import { viewOf } from '../../src/session/view-of.ts';
import { everyCase } from '../session/every-case.ts';
import { everySelection } from '../session/selections.ts';
import { textsIn } from '../session/shown.ts';
import { nameOf, situationOf } from '../session/situations.ts';
import { allDutch } from '../text/dutch.ts';

/** A view of the product with a name for it. */
export interface NamedView {
  readonly name: string;
  readonly view: View;
}

const text = await allDutch();

/**
 * The views that a user of any role can come to in any flow, but for those of which every sentence stands, in the same
 * kind of view, in another one that is here.
 */
export function everyView(): readonly NamedView[] {
  const seen = new Set<string>();
  const reached = [...everySelection.map(({ one }) => one), ...everyCase]
    .filter(({ snapshot }) => snapshot.status === 'active')
    .map((one) => ({ name: nameOf(one), view: viewOf(situationOf(one), text) }));
  return [...reached, { name: 'failed', view: failedView(text) }].filter(({ view }) => {
    const said = saidIn(view).filter((one) => !seen.has(one));
    for (const one of said) seen.add(one);
    return said.length > 0;
  });
}

/** Every text of a view together with where it stands. */
function saidIn(view: View): readonly string[] {
  const where = view.kind === 'screen' ? view.screen.mode : view.kind;
  return textsIn(view).map((one) => `${where}: ${one}`);
}
