import type { Text } from '../text/text.ts';
import { frameOf } from './frame.ts';
import { placeOf, type Situation } from './situation.ts';
import { stepView } from './step-view.ts';
import type { View } from './view.ts';
import { Words } from './words.ts';

/**
 * What the page shows of a situation: strings and event names only. Pure: the same situation gives the same view. What
 * only stuck users see must be there by then.
 */
export function viewOf(situation: Situation, text: Text): View {
  const words = new Words(text, situation.id, situation.flow, situation.snapshot.context.role);
  const frame = frameOf(situation, words);
  const place = placeOf(situation.snapshot.value);
  if (place.kind !== 'guide') return situation.stuck!.viewOver(situation, words, frame, place);
  const { step, phase } = place;
  if (phase === 'explain') return situation.stuck!.explainView(situation, words, frame, step);
  return stepView(situation, words, frame, step, phase);
}
