import type { AnyFlow, AnyRemedy } from '../flow/any-flow.ts';
import { choicesOf, isMentioned, screenStep } from '../flow/verdict.ts';

/** The option of whoever does not find what to choose: there is nothing to choose again. */
const notListed = 'notListed';

/** A wrong selection as a cause: what is put right in the same way is one. */
export interface WrongSelection {
  /** `field`, put right by choosing again, or `field.diagnosis` where there is nothing to choose. */
  readonly id: string;
  /** The way out where there is nothing to choose. */
  readonly remedy?: AnyRemedy;
}

/** The fields of a screen that are asked of this role, top to bottom. */
export function fieldsAsked(flow: AnyFlow, step: string, role: string): readonly string[] {
  return choicesOf(flow, step).flatMap(([field]) => (isMentioned(flow, step, role, field) ? [field] : []));
}

/** What is wrong about a selection in this role; undefined when it is right, unmentioned or unknown. */
export function wrongSelection(
  flow: AnyFlow,
  step: string,
  role: string,
  field: string,
  option: string,
): WrongSelection | undefined {
  const verdict = screenStep(flow, step).verdicts[field]?.[role]?.[option];
  if (!verdict || !('wrong' in verdict)) return undefined;
  const { wrong, remedy } = verdict;
  return remedy && option === notListed ? { id: `${field}.${wrong}`, remedy } : { id: field };
}

/** All that can be wrong on a screen in this role, top to bottom. */
export function wrongSelections(flow: AnyFlow, step: string, role: string): readonly WrongSelection[] {
  const all = fieldsAsked(flow, step, role).flatMap((field) =>
    Object.keys(screenStep(flow, step).verdicts[field]?.[role] ?? {}).flatMap(
      (option) => wrongSelection(flow, step, role, field, option) ?? [],
    ),
  );
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
