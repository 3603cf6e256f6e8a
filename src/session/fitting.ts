import { isLadder } from '../escalation/contact-of.ts';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { TrailItem } from '../flow/machine-setup.ts';
import { choicesOf } from '../flow/verdict.ts';
import { positionIn } from './phone-code.ts';
import type { Position } from './saved.ts';

/**
 * The position with only what this flow knows: at its step, else at the last step before it that is still there.
 * Undefined when the role is gone, or every step.
 */
export function fitting(flow: AnyFlow, { told, ...kept }: Position): Position | undefined {
  const position = told ? positionIn(flow, kept, told) : kept;
  const way = [...position.path, position.step].filter((step) => Object.hasOwn(flow.steps, step));
  const step = way.pop();
  if (step === undefined || !Object.hasOwn(flow.escalate, position.role)) return undefined;
  const { symptom, ladder, over, ...rest } = position;
  const isSymptom = symptom !== undefined && Object.hasOwn(flow.symptoms, symptom);
  return {
    ...rest,
    step,
    path: way,
    over: isSymptom || !over.includes('symptom') ? over : [],
    ...(isSymptom ? { symptom } : {}),
    ...(isLadder(ladder) ? { ladder } : {}),
    selections: Object.fromEntries(
      Object.entries(position.selections).map(([step, set]) => [step, knownSelections(flow, step, set ?? {})]),
    ),
    trail: position.trail.filter((item) => isKnown(flow, item)),
  };
}

function knownSelections(flow: AnyFlow, step: string, set: Readonly<Record<string, string>>) {
  const fields = new Map(choicesOf(flow, step));
  return Object.fromEntries(
    Object.entries(set).filter(([field, option]) => Object.hasOwn(fields.get(field)?.options ?? {}, option)),
  );
}

function isKnown(flow: AnyFlow, item: TrailItem): boolean {
  // What was told about a cause is checked against the model that reads it.
  if ('symptom' in item) return Object.hasOwn(flow.symptoms, item.symptom);
  const step = Object.hasOwn(flow.steps, item.step) ? flow.steps[item.step] : undefined;
  if (!step) return false;
  if (item.kind === 'answered') return 'ask' in step && Object.hasOwn(step.ask, item.answer);
  if (item.kind === 'notArrived') return true;
  if (!('screen' in step)) return false;
  if (item.kind === 'adjusted') return true;
  return Object.keys(knownSelections(flow, item.step, item.selections)).length === Object.keys(item.selections).length;
}
