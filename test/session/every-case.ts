import { initialTransition, transition } from 'xstate';
import { toMachine } from '../../src/flow/to-machine.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { allFlows } from '../flow/all-flows.ts';
import { walk } from '../flow/walk.ts';
import type { Case } from './situations.ts';

/** Every state that any role can reach in any flow; a screen with one field or two fields wrong at a time. */
export const everyCase: readonly Case[] = allFlows.flatMap(({ id, flow }) =>
  Object.keys(flow.escalate).flatMap((role) => casesOf(id, flow, role)),
);

/** The walked states with a snapshot for each, along the shortest way to it. */
function casesOf(id: FlowId, flow: AnyFlow, role: string): readonly Case[] {
  const machine = toMachine(id, flow);
  const { start, states } = walk(machine, flow, role);
  const [first] = initialTransition(machine, { role });
  const snapshots = new Map([[start, first]]);
  for (const [key, snapshot] of snapshots) {
    for (const { event: type, to } of states.get(key)?.edges ?? []) {
      if (!snapshots.has(to)) snapshots.set(to, transition(machine, snapshot, { type })[0]);
    }
  }
  return [...snapshots].map(([key, snapshot]) => ({ id, flow, role, machine, snapshot, reached: states.get(key)! }));
}
