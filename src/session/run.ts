import { createActor, transition, type Actor, type ActorOptions, type SnapshotFrom } from 'xstate';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowId } from '../flow/catalogue.ts';
import type { FlowInput } from '../flow/machine-setup.ts';
import { toMachine, type FlowMachine } from '../flow/to-machine.ts';
import type { Position } from './saved.ts';
import { placeOf, stepUnder } from './situation.ts';

/** XState's inspection observer, as a plain function. */
export type Inspect = (event: unknown) => void;

/** One flow that runs. */
export interface Run {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly actor: Actor<FlowMachine>;
}

/** Starts a flow at its first step, or at `at`. */
export function startRun(
  id: FlowId,
  flow: AnyFlow,
  input: FlowInput,
  at: Partial<Position> = {},
  inspect?: Inspect,
): Run {
  const machine = toMachine(id, flow);
  // A snapshot brings its own context; XState's types ask for the input all the same.
  const snapshot = at.step === undefined ? {} : { snapshot: snapshotAt(machine, input, at, at.step) };
  const options = { input, ...snapshot, ...(inspect ? { inspect } : {}) } as ActorOptions<FlowMachine> & {
    input: FlowInput;
  };
  return { id, flow, actor: createActor(machine, options).start() };
}

/** Where a run stands, as it is kept. */
export function positionOf({ id, actor, flow }: Run): Position {
  const snapshot = actor.getSnapshot();
  const { role, path, over, ladder, selections, trail } = snapshot.context;
  const { step, phase } = stepUnder(snapshot, flow);
  return {
    flow: id,
    role,
    step,
    path,
    phase: placeOf(snapshot.value).kind === 'solved' ? 'solved' : phase,
    over,
    ...(over.includes('symptom') ? symptomIn(snapshot) : {}),
    ...(over.includes('person') && ladder ? { ladder } : {}),
    selections,
    trail,
  };
}

/** The state in which a position was kept. Events that lead there are taken again; what they note is what was kept. */
function snapshotAt(
  machine: FlowMachine,
  { role, selections = {}, trail = [] }: FlowInput,
  at: Partial<Position>,
  step: string,
): SnapshotFrom<FlowMachine> {
  const context = { role, path: at.path ?? [], over: [], selections, trail };
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

function symptomIn({ value, historyValue }: SnapshotFrom<FlowMachine>): Pick<Position, 'symptom'> {
  const place = placeOf(value);
  if (place.kind === 'symptom') return { symptom: place.symptom };
  const nodes = Object.values(historyValue).flat();
  const symptom = nodes.find((node) => node.path[0] === 'symptom')?.path[1];
  return symptom === undefined ? {} : { symptom };
}
