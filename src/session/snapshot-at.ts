import { transition, type SnapshotFrom } from 'xstate';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowInput } from '../flow/machine-setup.ts';
import type { FlowMachine } from '../flow/to-machine.ts';
import type { Position } from './saved.ts';
import { placeOf } from './situation.ts';

/** The state in which a position was kept. Events that lead there are taken again; what they note is what was kept. */
export function snapshotAt(
  machine: FlowMachine,
  flow: AnyFlow,
  { role, selections = {}, trail = [] }: FlowInput,
  { step, ...at }: Partial<Position> & { readonly step: string },
): SnapshotFrom<FlowMachine> {
  // Whoever is sent to a wait begins to wait now.
  const { path = [], since = 'wait' in flow.steps[step]! ? Date.now() : undefined } = at;
  const context = { role, path, over: [], selections, trail, ...(since === undefined ? {} : { since }) };
  const begin = machine.resolveState({ value: { guide: step }, context });
  const end = eventsTo(at).reduce((snapshot, type) => transition(machine, snapshot, { type })[0], begin);
  return machine.resolveState({
    value: end.value,
    historyValue: end.historyValue,
    context: { ...end.context, ...overIn(end, at), trail },
  });
}

/** Events that lead from a step to the place that was kept: its phase, a symptom under or on top, and what is on top. */
function eventsTo({ phase = 'instruct', over = [], symptom }: Partial<Position>): readonly string[] {
  const way = { instruct: [], check: ['check'], explain: ['check', 'press'], solved: ['yes'] }[phase];
  const under = over.includes('symptom') ? ['symptoms', `symptom.${symptom}`] : [];
  const top = over.at(-1);
  // The ticket lies over the people who can help; every other place can be opened from there too.
  return [...way, ...under, ...(top === undefined || top === 'symptom' ? [] : ['person', top])];
}

/** What lay over the guide, when the events did lead to its top. */
function overIn({ value }: SnapshotFrom<FlowMachine>, { over = [], ladder }: Partial<Position>) {
  return placeOf(value).kind === over.at(-1) ? { over, ladder } : {};
}
