import type { AnyFlow, AnyScreenStep, AnyVerdict } from './any-flow.ts';
import type { AnyScreen, ChoiceField } from './screen.ts';

/** The screen step of that name. Throws a RangeError when there is none: a compiled flow never asks for one. */
export function screenStep(flow: AnyFlow, step: string): AnyScreenStep {
  const found = flow.steps[step];
  if (!found || !('screen' in found)) throw new RangeError(`No screen step ‘${step}’`);
  return found;
}

/** The screen that a step shows. Throws a RangeError when there is none. */
export function screenOf(flow: AnyFlow, step: string): AnyScreen {
  const screen = flow.screens[screenStep(flow, step).screen];
  if (!screen) throw new RangeError(`No screen for step ‘${step}’`);
  return screen;
}

/** The choice fields of a step's screen, top to bottom; empty when the step has no screen. */
export function choicesOf(flow: AnyFlow, step: string): readonly (readonly [string, ChoiceField])[] {
  const found = flow.steps[step];
  if (!found || !('screen' in found)) return [];
  return Object.entries(screenOf(flow, step).fields).filter(
    (entry): entry is [string, ChoiceField] => 'options' in entry[1],
  );
}

/** The one verdict on a selection. Throws a RangeError for a field or option that the screen does not have. */
export function verdictOn(flow: AnyFlow, step: string, role: string, field: string, option: string): AnyVerdict {
  const verdict = screenStep(flow, step).verdicts[field]?.[role]?.[option];
  if (!verdict) throw new RangeError(`No verdict on ${step}.${field}.${option} for ‘${role}’`);
  return verdict;
}

/** The state of a field once its verdict is known: a diagnosis, `right` or `unmentioned`. */
export function verdictState(verdict: AnyVerdict): string {
  if ('wrong' in verdict) return verdict.wrong;
  return 'right' in verdict ? 'right' : 'unmentioned';
}

/** The options that are right in this role, in the order of the screen. */
export function rightOptions(flow: AnyFlow, step: string, role: string, field: string): readonly string[] {
  const verdicts = screenStep(flow, step).verdicts[field]?.[role] ?? {};
  return Object.keys(verdicts).filter((option) => 'right' in verdicts[option]!);
}

/** Whether the documents name this field for this role: if not, it starts as *nothing* and is never asked for. */
export function isMentioned(flow: AnyFlow, step: string, role: string, field: string): boolean {
  const verdicts = Object.values(screenStep(flow, step).verdicts[field]?.[role] ?? {});
  return verdicts.some((verdict) => !('unmentioned' in verdict));
}
