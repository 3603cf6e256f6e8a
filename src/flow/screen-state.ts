import type { AnyFlow, AnyScreenStep } from './any-flow.ts';
import type { StateConfig, TransitionConfig } from './state-config.ts';
import type { ChoiceField } from './screen.ts';
import { remedied } from './transitions.ts';
import { choicesOf, verdictState } from './verdict.ts';

/**
 * The state of a step with a screen: `instruct`, `check` with a region for each field in which the selection is the
 * state, and `explain` with a region for each field in which the verdict is: a diagnosis, `right` or `unmentioned`.
 */
export function screenState(
  flow: AnyFlow,
  step: string,
  goOn: readonly TransitionConfig[],
  back: readonly TransitionConfig[],
): StateConfig {
  const fields = choicesOf(flow, step);
  const verdicts = (flow.steps[step] as AnyScreenStep).verdicts;
  if (fields.length === 0) return { on: { next: goOn, back } };
  return {
    initial: 'instruct',
    states: {
      instruct: { on: { next: goOn, back, check: 'check' } },
      check: {
        type: 'parallel',
        states: Object.fromEntries(
          fields.map(([field, { options }]) => [field, selectionRegion(step, field, options)]),
        ),
        on: { back: 'instruct', press: { target: 'explain', actions: [{ type: 'noteCheck', params: { step } }] } },
      },
      explain: {
        type: 'parallel',
        states: Object.fromEntries(
          fields.map(([field]) => [field, verdictRegion(step, field, statesOf(verdicts[field] ?? {}))]),
        ),
        on: { back: 'check', next: goOn.map((way) => adjusting(way, step)), ...remedies(step, verdicts) },
      },
    },
  };
}

/** `recall` puts back what was set before; a field that the documents do not name for this role starts as *nothing*. */
function selectionRegion(step: string, field: string, options: ChoiceField['options']): StateConfig {
  const keys = Object.keys(options);
  const set = (option: string) => ({ type: 'select', params: { step, field, option } });
  const recalled = keys.map((option) => ({
    target: option,
    guard: { type: 'selected', params: { step, field, option } },
  }));
  const nothing = keys.includes('nothing')
    ? [{ target: 'nothing', guard: { type: 'notMentioned', params: { step, field } }, actions: [set('nothing')] }]
    : [];
  return {
    initial: 'recall',
    states: {
      recall: { always: [...recalled, ...nothing, { target: 'unset' }] },
      unset: { on: { press: 'missing' } },
      // Handled here, the press does not reach the explanation: first every field is set.
      missing: { on: { press: 'missing' } },
      ...Object.fromEntries(keys.map((option) => [option, {}])),
    },
    on: Object.fromEntries(
      keys.map((option) => [`select.${field}.${option}`, { target: `.${option}`, actions: [set(option)] }]),
    ),
  };
}

function verdictRegion(step: string, field: string, states: readonly string[]): StateConfig {
  const weighed = states.map((is) => ({ target: is, guard: { type: 'verdict', params: { step, field, is } } }));
  return {
    initial: 'weigh',
    states: { weigh: { always: weighed }, ...Object.fromEntries(states.map((is) => [is, {}])) },
  };
}

/** The ways out that a diagnosis offers, each only while it stands. */
function remedies(step: string, verdicts: AnyScreenStep['verdicts']): StateConfig['on'] {
  const found = Object.entries(verdicts).flatMap(([field, rows]) =>
    Object.values(rows)
      .flatMap((row) => Object.values(row))
      .flatMap((verdict) =>
        'wrong' in verdict && verdict.remedy ? [{ field, is: verdict.wrong, remedy: verdict.remedy }] : [],
      ),
  );
  return Object.fromEntries(
    found.map(({ field, is, remedy }) => [
      `remedy.${is}`,
      { ...remedied(remedy), guard: { type: 'verdict', params: { step, field, is } } },
    ]),
  );
}

function statesOf(verdicts: AnyScreenStep['verdicts'][string]): readonly string[] {
  return [...new Set(Object.values(verdicts).flatMap((row) => Object.values(row).map(verdictState)))];
}

function adjusting(way: TransitionConfig, step: string): TransitionConfig {
  return { ...way, actions: [{ type: 'adjust', params: { step } }, ...(way.actions ?? [])] };
}
