import type { ActorLogic, AnyActorScope, AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import type { FlowContext } from './machine-setup.ts';

/** What a search starts from: the context of the flow's machine, and that machine itself, to be told of a remedy. */
export interface SearchInput {
  readonly context: FlowContext;
  readonly parent: { readonly send: (event: EventObject) => void };
}

/** Gives the machine that looks for the cause of the symptom in a context (`src/session/diagnosis-machine.ts`). */
export type Diagnose = (input: SearchInput) => AnyStateMachine;

/**
 * The machine of a diagnosis as something that a flow's machine can invoke: which one it is, is known only then, and it
 * is fetched only once somebody is stuck.
 */
export function diagnosisLogic(diagnose: Diagnose): ActorLogic<AnyMachineSnapshot, EventObject, SearchInput> {
  return {
    getInitialSnapshot: (scope, input) => diagnose(input).getInitialSnapshot(scope as AnyActorScope),
    transition: (snapshot, event, scope) => snapshot.machine.transition(snapshot, event, scope as AnyActorScope),
    getPersistedSnapshot: (snapshot) => snapshot,
  };
}
