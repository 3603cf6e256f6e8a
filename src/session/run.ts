import { createActor, type Actor, type ActorOptions, type SnapshotFrom } from 'xstate';
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

/** Starts a flow at its first step, or where `resume` finds it in this very machine: a history names its states. */
export function startRun(
  id: FlowId,
  flow: AnyFlow,
  input: FlowInput,
  options: {
    readonly resume?: ((machine: FlowMachine) => SnapshotFrom<FlowMachine>) | undefined;
    readonly inspect?: Inspect | undefined;
    /** The clock. */
    readonly now?: () => Date;
  } = {},
): Run {
  const { inspect, resume, now = () => new Date() } = options;
  const machine = toMachine(id, flow, () => now().getTime());
  // A snapshot brings its own context; XState's types ask for the input all the same.
  const given = { input, ...(resume ? { snapshot: resume(machine) } : {}), ...(inspect ? { inspect } : {}) };
  const actor = createActor(machine, given as ActorOptions<FlowMachine> & { input: FlowInput });
  return { id, flow, actor: actor.start() };
}

/** Where a run stands, as it is kept. */
export function positionOf({ id, actor, flow }: Run): Position {
  const snapshot = actor.getSnapshot();
  const { role, path, over, ladder, since, selections, trail } = snapshot.context;
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
    ...(since === undefined ? {} : { since }),
    selections,
    trail,
  };
}

function symptomIn({ value, historyValue }: SnapshotFrom<FlowMachine>): Pick<Position, 'symptom'> {
  const place = placeOf(value);
  if (place.kind === 'symptom') return { symptom: place.symptom };
  const nodes = Object.values(historyValue).flat();
  const symptom = nodes.find((node) => node.path[0] === 'symptom')?.path[1];
  return symptom === undefined ? {} : { symptom };
}
