import { createActor, initialTransition, transition, type ActorOptions } from 'xstate';
import * as people from '../../src/session/people.ts';
import { toMachine, type FlowMachine } from '../../src/flow/to-machine.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { Run } from '../../src/session/run.ts';
import type { Situation } from '../../src/session/situation.ts';
import { allFlows } from '../flow/all-flows.ts';
import { walk, type Reached } from '../flow/walk.ts';

type Snapshot = Situation['snapshot'];

/** A state that a role can reach in a flow. */
export interface Case {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly role: string;
  readonly machine: FlowMachine;
  readonly snapshot: Snapshot;
  /** What the walk says of it. */
  readonly reached: Reached;
}

/** Every state that any role can reach in any flow; a screen with one field or two fields wrong at a time. */
export const everyCase: readonly Case[] = allFlows.flatMap(({ id, flow }) =>
  Object.keys(flow.escalate).flatMap((role) => casesOf(id, flow, role)),
);

/** A Wednesday in June 2026, ten o'clock in Brussels: the helpdesk is open, the coordinator no longer documented. */
export const openHour = new Date('2026-06-10T10:00:00+02:00');

/** The situation of a snapshot in a session without a past. */
export function situationOf(
  { id, flow, snapshot }: Pick<Case, 'id' | 'flow' | 'snapshot'>,
  around: Partial<Situation> = {},
): Situation {
  const nothing = { coordinator: {}, ticketFor: ['aliviaHelpdesk'], earlier: [], people, now: openHour } as const;
  return { id, flow, snapshot, ...nothing, ...around };
}

/** The case after an event. */
export function after(one: Case, type: string): Case {
  return { ...one, snapshot: transition(one.machine, one.snapshot, { type })[0] };
}

/** The start of a flow in a role, and then the events. */
export function caseAt(id: FlowId, role: string, ...events: readonly string[]): Case {
  const first = everyCase.find((one) => one.id === id && one.role === role);
  if (!first) throw new RangeError(`No role ‘${role}’ in ${id}`);
  return events.reduce((one, type) => {
    if (!one.snapshot.can({ type }))
      throw new RangeError(`‘${type}’ does nothing at ${JSON.stringify(one.snapshot.value)}`);
    return after(one, type);
  }, first);
}

/** A run that stands in this state. */
export function runIn({ id, flow, machine, snapshot }: Case): Run {
  const options = { snapshot } as unknown as ActorOptions<FlowMachine> & { input: { role: string } };
  return { id, flow, actor: createActor(machine, options).start() };
}

/** What a failed assertion calls it. */
export function nameOf({ id, role, reached }: Case): string {
  return `${id} as ${role} at ${reached.name} ${JSON.stringify(reached.regions)}`;
}

/** The walked states with a snapshot for each, along the shortest way to it. */
function casesOf(id: FlowId, flow: AnyFlow, role: string): readonly Case[] {
  const machine = toMachine(id, flow);
  const { start, states } = walk(machine, flow, role);
  const [first] = initialTransition(machine, { role });
  const snapshots = new Map<string, Snapshot>([[start, first]]);
  for (const [key, snapshot] of snapshots) {
    for (const { event: type, to } of states.get(key)?.edges ?? []) {
      if (!snapshots.has(to)) snapshots.set(to, transition(machine, snapshot, { type })[0]);
    }
  }
  return [...snapshots].map(([key, snapshot]) => ({ id, flow, role, machine, snapshot, reached: states.get(key)! }));
}
