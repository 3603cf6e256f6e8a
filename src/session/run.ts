import { createActor, type Actor, type ActorOptions, type SnapshotFrom } from 'xstate';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowId } from '../flow/catalogue.ts';
import type { Diagnose } from '../flow/diagnose.ts';
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
    /** Gives the machine that looks for the cause of a symptom. */
    readonly diagnose: Diagnose;
  },
): Run {
  const { inspect, resume, now = () => new Date() } = options;
  const machine = toMachine(id, flow, options.diagnose, () => now().getTime());
  // A snapshot brings its own context; XState's types ask for the input all the same.
  const given = { input, ...(resume ? { snapshot: resume(machine) } : {}), ...(inspect ? { inspect } : {}) };
  const actor = createActor(machine, given as ActorOptions<FlowMachine> & { input: FlowInput });
  actor.start();
  if (placeOf(actor.getSnapshot().value).kind === 'symptom') actor.send({ type: 'again' });
  return { id, flow, actor };
}

/** Where a run stands, as it is kept. */
export function positionOf({ id, actor, flow }: Run): Position {
  const snapshot = actor.getSnapshot();
  const { role, path, over, ladder, contact, since, symptom, trying, selections, trail } = snapshot.context;
  const { step, phase } = stepUnder(snapshot, flow);
  return {
    flow: id,
    role,
    step,
    path,
    phase: placeOf(snapshot.value).kind === 'solved' ? 'solved' : phase,
    over,
    ...(symptom === undefined ? {} : { symptom }),
    ...(trying === undefined ? {} : { trying }),
    ...(over.includes('person') && ladder ? { ladder } : {}),
    ...(over.includes('ticket') && contact ? { contact } : {}),
    ...(since === undefined ? {} : { since }),
    selections,
    trail,
  };
}
