import { createActor, initialTransition, transition, type ActorOptions } from 'xstate';
import * as diagnosing from '../../src/session/diagnosing.ts';
import { loadGallery } from '../../src/session/gallery.ts';
import * as people from '../../src/session/people.ts';
import * as rare from '../../src/session/rare.ts';
import * as stuck from '../../src/session/stuck.ts';
import { toMachine, type FlowMachine } from '../../src/flow/to-machine.ts';
import type { Diagnose } from '../../src/flow/diagnose.ts';
import { flowFiles } from '../../src/flow/flow-files.ts';
import type { DiagnosisFile } from '../../src/flow/diagnosis-file.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { Run } from '../../src/session/run.ts';
import type { Situation } from '../../src/session/situation.ts';
import { idle } from '../flow/idle.ts';
import { allFlows } from '../flow/all-flows.ts';
import type { Reached } from '../flow/walk.ts';

/** A state that a role can reach in a flow. */
export interface Case {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly role: string;
  readonly machine: FlowMachine;
  readonly snapshot: Situation['snapshot'];
  /** What a walk says of it; of a state to which a test went by events, where it began. */
  readonly reached: Reached;
}

/** A Wednesday in June 2026, ten o'clock in Brussels: the helpdesk is open, the coordinator no longer documented. */
export const openHour = new Date('2026-06-10T10:00:00+02:00');

/** What finds the causes of each flow's symptoms. */
const diagnoses = new Map(
  await Promise.all(
    allFlows
      .filter(({ flow }) => Object.keys(flow.symptoms).length > 0)
      .map(async ({ id }) => [id, await (await flowFiles.load(id, 'nl')).diagnosis()] as const),
  ),
);

/** What a flow's diagnosis file says; undefined where it knows no symptoms. */
export function diagnosisOf(id: FlowId): DiagnosisFile | undefined {
  return diagnoses.get(id);
}

/** What looks for the causes of a flow's symptoms. */
export function diagnoseOf(id: FlowId, flow: AnyFlow): Diagnose {
  const file = diagnoses.get(id);
  return file ? diagnosing.diagnosing(flow, file) : idle;
}

/** The machine of a flow, with what looks for the causes of its symptoms. */
export function machineOf(id: FlowId, flow: AnyFlow): FlowMachine {
  return toMachine(id, flow, diagnoseOf(id, flow));
}

const flowOf = (id: FlowId): AnyFlow | undefined => allFlows.find((one) => one.id === id)?.flow;

/** All that a session fetches later, and a gateway that takes tickets for one helpdesk. */
const around: Omit<Situation, 'id' | 'flow' | 'snapshot'> = {
  own: {},
  page: 'https://portaal.example/start',
  ticketFor: ['aliviaHelpdesk'],
  earlier: [],
  known: flowOf,
  now: openHour,
  people,
  stuck,
  rare,
  diagnosing,
  gallery: await loadGallery('nl'),
};

/** The situation of a snapshot in a session without a past, in which everything has been fetched. */
export function situationOf(
  { id, flow, snapshot }: Pick<Case, 'id' | 'flow' | 'snapshot'>,
  changed: Partial<Situation> = {},
): Situation {
  return { id, flow, snapshot, diagnosis: diagnoses.get(id), ...around, ...changed };
}

/** The case after an event. */
export function after(one: Case, type: string): Case {
  return { ...one, snapshot: transition(one.machine, one.snapshot, { type })[0] };
}

/** The start of a flow in a role, and then the events. */
export function caseAt(id: FlowId, role: string, ...events: readonly string[]): Case {
  const flow = flowOf(id)!;
  const machine = machineOf(id, flow);
  const [snapshot] = initialTransition(machine, { role });
  const reached = { name: flow.first, regions: {}, isFinal: false, edges: [] };
  return events.reduce<Case>(
    (one, type) => {
      if (one.snapshot.can({ type })) return after(one, type);
      throw new RangeError(`‘${type}’ does nothing at ${JSON.stringify(one.snapshot.value)}`);
    },
    { id, flow, role, machine, snapshot, reached },
  );
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
