import { transition, type SnapshotFrom } from 'xstate';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowInput } from '../flow/machine-setup.ts';
import type { FlowMachine } from '../flow/to-machine.ts';
import type { Position, Resumed } from './saved.ts';
import { placeOf } from './situation.ts';

/**
 * The state in which a position was kept, in a given machine. Events that lead there are taken again; what they note is
 * what was kept.
 *
 * @param now - In milliseconds since 1970.
 */
export function snapshotAt(
  flow: AnyFlow,
  { role, selections = {}, trail = [] }: FlowInput,
  { step, ...at }: Resumed,
  now: number,
): (machine: FlowMachine) => SnapshotFrom<FlowMachine> {
  const { path = [] } = at;
  const context = { role, path, over: [], selections, trail, ...sinceOf(flow, step, at, now) };
  return (machine) => {
    const begin = machine.resolveState({ value: { guide: step }, context });
    const end = eventsTo(at).reduce((snapshot, type) => transition(machine, snapshot, { type })[0], begin);
    return machine.resolveState({
      value: end.value,
      historyValue: end.historyValue,
      context: { ...end.context, ...overIn(end, at), trying: at.trying, trail },
    });
  };
}

/** When the wait began: now, for whoever is sent to one; never later, as a clock can have been put back since. */
function sinceOf({ steps }: AnyFlow, step: string, at: Partial<Position>, now: number): Pick<Position, 'since'> {
  const since = at.since ?? ('wait' in steps[step]! ? now : undefined);
  return since === undefined ? {} : { since: Math.min(since, now) };
}

/**
 * Events that lead from a step to the place that was kept: its phase, the symptom of which the cause is looked for (so
 * that the machine knows to which it returns), under or on top, and what is on top.
 */
function eventsTo({ phase = 'instruct', over = [], symptom }: Partial<Position>): readonly string[] {
  const named = symptom === undefined ? [] : ['symptoms', `symptom.${symptom}`];
  const under = over.includes('symptom') ? named : [];
  const visit = named.length > 0 && under.length === 0 ? [...named, 'back', 'back'] : [];
  const way = [...visit, ...{ instruct: [], check: ['check'], explain: ['check', 'press'], solved: ['yes'] }[phase]];
  const top = over.at(-1);
  // The ticket lies over the people who can help; every other place can be opened from there too.
  return [...way, ...under, ...(top === undefined || top === 'symptom' ? [] : ['person', top])];
}

/** What lay over the guide, when the events did lead to its top. */
function overIn({ value }: SnapshotFrom<FlowMachine>, { over = [], ladder, contact }: Partial<Position>) {
  return placeOf(value).kind === over.at(-1) ? { over, ladder, contact } : {};
}
