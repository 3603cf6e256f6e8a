import { choicesOf, isMentioned, rightOptions, screenStep } from '../../src/flow/verdict.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { Text } from '../../src/text/text.ts';
import { allFlows } from '../flow/all-flows.ts';
import { after, caseAt, type Case } from './situations.ts';

/** A selection on a screen in a role, and the state in which it is explained with all else as it should be. */
export interface Selected {
  readonly name: string;
  readonly one: Case;
  readonly step: string;
  readonly field: string;
  readonly option: string;
}

/** Every option of every field of every screen in every role. */
export const everySelection: readonly Selected[] = allFlows.flatMap(({ id, flow }) =>
  Object.keys(flow.escalate).flatMap((role) =>
    Object.keys(flow.steps).flatMap((step) =>
      choicesOf(flow, step).flatMap(([field, { options }]) =>
        Object.keys(options).map((option) => {
          const good = rightEvents(flow, role, step);
          const events = [`check.${step}`, ...good, `select.${field}.${option}`, 'press'];
          const one = inExplain(caseAt(id, role, ...events), step);
          return { name: `${id} as ${role}: ${step}.${field}.${option}`, one, step, field, option };
        }),
      ),
    ),
  ),
);

/**
 * The events that set every field right that is not set by itself: one that the documents do not name for this role
 * starts as nothing. Where nothing is right (the whole screen is not for this role), it is left empty if it can be.
 */
export function rightEvents(flow: AnyFlow, role: string, step: string): readonly string[] {
  return choicesOf(flow, step)
    .filter(([field, { options }]) => isMentioned(flow, step, role, field) || !('nothing' in options))
    .map(([field, { options }]) => {
      const [right] = rightOptions(flow, step, role, field);
      return `select.${field}.${right ?? ('nothing' in options ? 'nothing' : Object.keys(options)[0])}`;
    });
}

/** The state after these events on the check of a screen, in which all else is right. */
export function explained(id: Case['id'], role: string, step: string, ...events: readonly string[]): Case {
  const checked = caseAt(id, role, `check.${step}`);
  return [...rightEvents(checked.flow, role, step), ...events, 'press'].reduce(
    (one, type) => after(one, type),
    checked,
  );
}

/** An option as a sentence has it: to the letter between quotation marks, or our own words. */
export function quotedOption(text: Text, { one, step, field }: Selected, option: string): string {
  const screen = `screens.${screenStep(one.flow, step).screen}`;
  const { text: label, ours } = text.label(`${screen}.fields.${field}.options.${option}`);
  return ours ? label : `‘${label}’`;
}

function inExplain(one: Case, step: string): Case {
  return { ...one, reached: { name: `${step}.explain`, regions: {}, isFinal: false, edges: [] } };
}
