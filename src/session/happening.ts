import type { RoleKey } from '../flow/catalogue.ts';
import { placeOf, type Situation } from './situation.ts';
import type { View } from './view.ts';

/** What the page may hear of a session: keys only, nothing personal. */
export type Happening =
  | { readonly kind: 'step'; readonly flow: Situation['id']; readonly visitor?: RoleKey; readonly step: string }
  | {
      readonly kind: 'diagnosis';
      readonly flow: Situation['id'];
      readonly step: string;
      readonly diagnoses: readonly string[];
    }
  | { readonly kind: 'escalate'; readonly flow: Situation['id']; readonly contacts: readonly string[] };

/** What has just happened, when a view is shown for the first time; undefined where the page need not know. */
export function happeningOf(situation: Situation, view: View): Happening | undefined {
  const { id: flow, snapshot } = situation;
  if (view.kind === 'contacts' || view.kind === 'handover')
    return { kind: 'escalate', flow, contacts: view.contacts.map(({ key }) => key) };
  const place = placeOf(snapshot.value);
  if (place.kind !== 'guide') return undefined;
  const { step, phase } = place;
  if (phase === 'explain') {
    const judged = situation.stuck?.judgedOn(situation, step) ?? [];
    const diagnoses = judged.flatMap(({ verdict }) => ('wrong' in verdict ? [verdict.wrong] : []));
    return { kind: 'diagnosis', flow, step, diagnoses };
  }
  const { role } = snapshot.context;
  return phase === 'check'
    ? undefined
    : { kind: 'step', flow, step, ...(role === 'anyone' ? {} : { visitor: role as RoleKey }) };
}
