import { createActor, type Actor, type ActorOptions, type SnapshotFrom } from 'xstate';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowId } from '../flow/catalogue.ts';
import type { FlowInput } from '../flow/machine-setup.ts';
import { toMachine, type FlowMachine } from '../flow/to-machine.ts';
import type { Position } from './saved.ts';
import { placeOf } from './situation.ts';

/** XState's inspection observer, as a plain function. */
export type Inspect = (event: unknown) => void;

/** One flow that runs. */
export interface Run {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly actor: Actor<FlowMachine>;
}

/** Starts a flow at its first step, or at `at`. */
export function startRun(id: FlowId, flow: AnyFlow, input: FlowInput, at?: Partial<Position>, inspect?: Inspect): Run {
  const machine = toMachine(id, flow);
  // A snapshot brings its own context; XState's types ask for the input all the same.
  const snapshot = at?.step === undefined ? {} : { snapshot: snapshotAt(machine, input, at.step, at.path ?? []) };
  const options = { input, ...snapshot, ...(inspect ? { inspect } : {}) } as ActorOptions<FlowMachine> & {
    input: FlowInput;
  };
  const actor = createActor(machine, options).start();
  for (const type of eventsTo(at)) actor.send({ type });
  return { id, flow, actor };
}

/** Where a run stands, as it is kept. */
export function positionOf({ id, actor, flow }: Run): Position {
  const { value, context } = actor.getSnapshot();
  const place = placeOf(value);
  const here = place.kind === 'guide' ? place : guideUnder(actor.getSnapshot(), flow);
  return {
    flow: id,
    role: context.role,
    step: here.step,
    path: context.path,
    phase: place.kind === 'solved' ? 'solved' : here.phase,
    over: context.over,
    ...symptomIn(actor.getSnapshot()),
    selections: context.selections,
    trail: context.trail,
  };
}

function snapshotAt(
  machine: FlowMachine,
  input: FlowInput,
  step: string,
  path: readonly string[],
): SnapshotFrom<FlowMachine> {
  return machine.resolveState({
    value: { guide: step },
    context: {
      role: input.role,
      path,
      over: [],
      selections: input.selections ?? {},
      trail: input.trail ?? [],
    },
  });
}

/** The events that lead from a step to the place that was kept: its phase, then what lay over it. */
function eventsTo(at: Partial<Position> = {}): readonly string[] {
  const phase = { instruct: [], check: ['check'], explain: ['check', 'press'], solved: ['yes'] }[
    at.phase ?? 'instruct'
  ];
  const over = (at.over ?? []).map((place) => (place === 'symptom' ? `symptom.${at.symptom}` : place));
  return [...phase, ...over];
}

/** The step under what lies over it, from the machine's own history. */
function guideUnder(
  snapshot: SnapshotFrom<FlowMachine>,
  flow: AnyFlow,
): { step: string; phase: 'instruct' | 'check' | 'explain' } {
  const nodes = Object.values(snapshot.historyValue).flat();
  const path = nodes.find((node) => node.path[0] === 'guide')?.path ?? ['guide', flow.first];
  const phase = path[2];
  return { step: path[1] ?? flow.first, phase: phase === 'check' || phase === 'explain' ? phase : 'instruct' };
}

function symptomIn(snapshot: SnapshotFrom<FlowMachine>): Pick<Position, 'symptom'> {
  const place = placeOf(snapshot.value);
  if (place.kind === 'symptom') return { symptom: place.symptom };
  const nodes = Object.values(snapshot.historyValue).flat();
  const symptom = nodes.find((node) => node.path[0] === 'symptom')?.path[1];
  return symptom === undefined ? {} : { symptom };
}
