import { initialTransition, transition } from 'xstate';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { toMachine } from '../../src/flow/to-machine.ts';
import { allFlows } from '../flow/all-flows.ts';
import { idle } from '../flow/idle.ts';
import { restsOf, walk } from '../flow/walk.ts';
import type { Case } from './situations.ts';

/**
 * Every state that any role can reach in any flow. What a screen shows at a field follows from that field alone, so of
 * the states of a screen only those count in which a field stands at something for the first time.
 */
export const everyCase: readonly Case[] = allFlows.flatMap(({ id, flow }) =>
  Object.keys(flow.escalate).flatMap((role) => casesOf(id, flow, role)),
);

/**
 * Each place of each flow once, in the first role that comes there; of the first flow with every kind of symptom, every
 * state in every role. What lies over the guide, and in which order, is the same for every flow.
 */
export const everyPlace: readonly Case[] = [
  ...new Map(
    everyCase.toReversed().map((one) => {
      const { over } = one.snapshot.context;
      const whole = [one.role, one.reached.regions, over, one.snapshot.context.path.at(-1)];
      return [JSON.stringify([one.id, one.reached.name, ...(one.id === 'alivia-sign-in' ? whole : [])]), one];
    }),
  ).values(),
].toReversed();

/** The walked states with a snapshot for each, along the shortest way to it. */
function casesOf(id: FlowId, flow: AnyFlow, role: string): readonly Case[] {
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
  const seen = new Set<string>();
  return [...snapshots].flatMap(([key, snapshot]) => {
    const reached = states.get(key)!;
    const { over, path } = snapshot.context;
    const isField = Object.keys(reached.regions).length > 0;
    const under = isField ? [] : [key, over, path.at(-1)];
    const shown = restsOf(reached).map((rest) => JSON.stringify([rest, ...under]));
    const isNew = shown.some((one) => !seen.has(one));
    for (const one of shown) seen.add(one);
    return isNew ? [{ id, flow, role, machine, snapshot, reached }] : [];
  });
}
