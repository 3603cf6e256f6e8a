import { initialTransition, transition } from 'xstate';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { toMachine } from '../../src/flow/to-machine.ts';
import { idle } from '../flow/idle.ts';
import { walk } from '../flow/walk.ts';
import type { Case } from './situations.ts';

/** The walked states, each with its key and a snapshot, along the shortest way to it. */
export function walkedCases(id: FlowId, flow: AnyFlow, role: string): readonly (Case & { readonly key: string })[] {
  // What a view shows of a search follows from the trail: the machine that searches need not run.
  const machine = toMachine(id, flow, idle);
  const { start, states } = walk(machine, flow, role);
  const [first] = initialTransition(machine, { role });
  const snapshots = new Map([[start, first]]);
  for (const [key, snapshot] of snapshots) {
    for (const { event: type, to } of states.get(key)?.edges ?? []) {
      if (!snapshots.has(to)) snapshots.set(to, transition(machine, snapshot, { type })[0]);
    }
  }
  return [...snapshots].map(([key, snapshot]) => ({
    id,
    flow,
    role,
    machine,
    snapshot,
    key,
    reached: states.get(key)!,
  }));
}
