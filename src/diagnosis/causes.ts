import type { LadderKey } from '../../flows/contacts.ts';
import type { AnyFlow, AnyRemedy } from '../flow/any-flow.ts';
import { mainRoute } from '../flow/route.ts';
import type { Numbers } from './assumed.ts';
import type { AnyLikelihoods, AnyLikelihood } from '../flow/likelihoods.ts';
import { wrongSelections } from './selections.ts';

/** Whatever is wrong on a screen that a symptom does not name. */
export const anyFault = 'any';

/** A cause of a symptom in a role, as it follows from the flow. */
export interface FoundCause {
  /**
   * `cause` (one that the symptom names), `step.field` (a wrong selection that is put right by choosing again),
   * `step.field.diagnosis` (what is not there to choose) or `step.any` (whatever is wrong on a screen).
   */
  readonly id: string;
  /** Against the other causes. */
  readonly weight: number;
  /** Seconds that its remedy costs; absent where only handing over helps. */
  readonly cost?: number | undefined;
  /** What is assumed about a cause that the symptom names and no screen shows. */
  readonly named?: AnyLikelihood | undefined;
}

/** What a cause of a symptom is derived from. */
interface Within {
  readonly flow: AnyFlow;
  readonly role: string;
  readonly escalate: LadderKey;
  readonly numbers: Numbers;
}

/**
 * The causes of a symptom in a role, but for *other*: those that it names, as the wrong selections of its screen where
 * it names one, and then what can be wrong on the way there. A screen on which nothing can be wrong in this role is no
 * cause in it.
 */
export function causesOf(
  flow: AnyFlow,
  symptom: string,
  role: string,
  likelihoods: AnyLikelihoods,
  numbers: Numbers,
): readonly FoundCause[] {
  const { causes, escalate } = flow.symptoms[symptom]!;
  const within: Within = { flow, role, escalate, numbers };
  const checked = Object.values(causes).flatMap(({ remedy }) => ('check' in remedy ? [remedy.check] : []));
  const found = Object.entries(causes).flatMap(([id, { remedy }]): readonly FoundCause[] => {
    const named = likelihoods[symptom]?.[id];
    const weight = numbers.weightOf[named?.likely ?? 'often'];
    if ('check' in remedy) return selectionsAt(within, remedy.check, weight, named);
    return [{ id, weight, named, cost: costOf(within, remedy, named?.needs) }];
  });
  return merged([...found, ...onTheWay(within, checked, placesIn(flow, symptom))]);
}

/** What can be wrong on a screen shares the weight of that screen. */
function selectionsAt(within: Within, step: string, weight: number, likelihood?: AnyLikelihood): readonly FoundCause[] {
  const { flow, role, numbers } = within;
  const { selections } = likelihood ?? {};
  const wrong = wrongSelections(flow, step, role).flatMap(({ id, remedy }) => {
    const share = selections ? selections[id] : 'sometimes';
    return share ? [{ id, remedy, share: numbers.weightOf[share] }] : [];
  });
  const total = wrong.reduce((sum, { share }) => sum + share, 0);
  return wrong.map(({ id, remedy, share }) => ({
    id: `${step}.${id}`,
    weight: (weight * share) / total,
    cost: remedy ? costOf(within, remedy) : numbers.seconds.again,
  }));
}

/** The steps that the causes of a symptom name; none where no screen can show a cause. */
function placesIn(flow: AnyFlow, symptom: string): readonly string[] {
  const remedies = Object.values(flow.symptoms[symptom]!.causes).map(({ remedy }) => remedy);
  if (!remedies.some((remedy) => 'check' in remedy)) return [];
  return remedies.flatMap((remedy) => ('check' in remedy ? [remedy.check] : 'step' in remedy ? [remedy.step] : []));
}

/**
 * What can be wrong on the way up to the last step that the causes name: nobody says that it is not the cause. All of it
 * together is the cause *sometimes*. A screen is one cause there: its replica shows which field it is. What is asked on
 * the way is no cause: whoever came along has answered it.
 */
function onTheWay({ flow, role, numbers }: Within, checked: readonly string[], named: readonly string[]) {
  const route = mainRoute(flow, role);
  const last = Math.max(...named.map((step) => route.indexOf(step)));
  const possible = route
    .slice(0, Math.max(last, 0))
    .filter((step) => !checked.includes(step) && 'screen' in flow.steps[step]!)
    .filter((step) => wrongSelections(flow, step, role).length > 0);
  const weight = numbers.weightOf.sometimes / possible.length;
  return possible.map((step): FoundCause => ({ id: `${step}.${anyFault}`, weight, cost: numbers.seconds.again }));
}

/** Seconds; absent when the remedy is what handing over does anyway. */
function costOf(
  { flow, escalate, numbers: { seconds } }: Within,
  remedy: AnyRemedy,
  needs?: AnyLikelihood['needs'],
): number | undefined {
  if ('refer' in remedy) return remedy.refer === escalate ? undefined : seconds.again + seconds.person;
  const target = 'step' in remedy ? flow.steps[remedy.step]! : {};
  const asksPerson = needs === 'person' || 'handover' in target || 'refer' in target;
  return seconds.again + (asksPerson ? seconds.person : needs === 'device' ? seconds.device : 0);
}

/** Two causes that are put right in the same way are one. */
function merged(causes: readonly FoundCause[]): readonly FoundCause[] {
  const byId = new Map<string, FoundCause>();
  for (const cause of causes) {
    const before = byId.get(cause.id);
    byId.set(cause.id, before ? { ...before, weight: before.weight + cause.weight } : cause);
  }
  return [...byId.values()];
}
