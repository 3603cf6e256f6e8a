import { failedView } from '../../src/session/failed-view.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import type { View } from '../../src/session/view.ts';
import { viewOf } from '../../src/session/view-of.ts';
import { everyCase } from '../session/every-case.ts';
import { everySelection } from '../session/selections.ts';
import { textsIn } from '../session/shown.ts';
import { nameOf, situationOf, type Case } from '../session/situations.ts';
import { allDutch } from '../text/dutch.ts';

/** A view of the product with a name for it. */
export interface NamedView {
  readonly name: string;
  readonly view: View;
}

const text = await allDutch();

/** The flows whose screens the roles fill in differently. */
const signingIn = new Set<string>(['alivia-sign-in', 'pgz-sign-in', 'ska-sign-in']);

/**
 * One view of each shape that users can come to, but for those of which every sentence stands in the same kind of view
 * already (the doors of ‘Het lukt niet’ are the same in every flow). There are far more: fifteen thousand states, that
 * differ in the words of a sentence, in what was tried before, or in which of two wrong options was chosen. What can be
 * judged without reading is the same in all of them: the kind of view, the place in its flow (so every question,
 * check-list, replica and person of every flow is here), in explanations which kinds of verdict stand side by side, and
 * how many ways lead on. Only signing in is another screen for each role: there each role counts apart.
 *
 * @param flows - Whose views.
 */
export function everyView(flows: (id: FlowId) => boolean): readonly NamedView[] {
  const views: NamedView[] = [{ name: 'failed', view: failedView(text, 'alivia') }];
  const seen = new Set<string>();
  const isNew = (what: string) => seen.size < seen.add(what).size;
  for (const one of [...everySelection.map(({ one }) => one), ...everyCase]) {
    if (one.snapshot.status !== 'active' || !flows(one.id)) continue;
    const view = viewOf(situationOf(one), text);
    if (!isNew(shapeOf(one, view))) continue;
    if (textsIn(view).filter((said) => isNew(`${kindOf(view)}: ${said}`)).length > 0)
      views.push({ name: nameOf(one), view });
  }
  return views;
}

/** The kind of a view; a replica is another thing in each of its modes. */
export function kindOf(view: View): string {
  return view.kind === 'screen' ? view.screen.mode : view.kind;
}

function shapeOf({ id, role }: Case, view: View): string {
  // The form is drawn in all its phases by its own tests; here it is still on its way.
  if (view.kind === 'ticket') return view.kind;
  const ways = 'secondary' in view ? view.secondary.length : 0;
  return [view.kind, view.at, signingIn.has(id) ? role : '', verdictsIn(view), ways].join(' ');
}

/** The kinds of verdict of a view. */
function verdictsIn(view: View): string {
  if (view.kind !== 'screen') return '';
  const kinds = view.screen.fields.map((field) => (field.kind === 'choice' ? field.verdict?.kind : undefined));
  return ['right', 'wrong', 'unmentioned'].filter((kind) => kinds.some((one) => one === kind)).join('+');
}
