import { getNextTransitions, type AnyTransitionDefinition, type SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { choicesOf, verdictOn } from '../../src/flow/verdict.ts';
import { placeOf, type Regions } from './run.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowEvent, FlowInput } from '../../src/flow/machine-setup.ts';
import type { FlowMachine } from '../../src/flow/to-machine.ts';

/** A state that a walk reached, and where each event leads from there (the keys of states). */
export interface Reached {
  /** As {@link placeOf} names it. */
  readonly name: string;
  readonly regions: Regions;
  readonly isFinal: boolean;
  readonly edges: readonly Edge[];
}

/** An event, and the key of the state to which it leads. */
interface Edge {
  readonly event: string;
  readonly to: string;
}

/** All that one role can reach in a flow. */
export interface Walk {
  readonly role: string;
  /** The key of the first state. */
  readonly start: string;
  readonly states: ReadonlyMap<string, Reached>;
  /** The transitions that were taken, out of all that the machine has. */
  readonly taken: ReadonlySet<AnyTransitionDefinition>;
}

type Snapshot = SnapshotFrom<FlowMachine>;

/**
 * Walks everything that a role can reach. A screen is checked with one field wrong at a time, and with every pair of
 * wrong fields: what three wrong fields show follows, as each is judged by itself.
 */
export function walk(machine: FlowMachine, flow: AnyFlow, role: string): Walk {
  const adjacency = getAdjacencyMap<Snapshot, FlowEvent, FlowInput>(machine, {
    input: { role },
    serializeState: keyIn(flow),
    events: (snapshot) => eventsAt(flow, snapshot).map((type) => ({ type })),
  });
  const keyOf = keyIn(flow);
  const taken = new Set<AnyTransitionDefinition>();
  const states = new Map<string, Reached & { readonly edges: Edge[] }>();
  const reach = (snapshot: Snapshot) => {
    const known = states.get(keyOf(snapshot));
    const found = known ?? { ...placeOf(snapshot.value), isFinal: snapshot.status === 'done', edges: [] };
    states.set(keyOf(snapshot), found);
    return found;
  };
  for (const { state, event, nextState } of adjacencyMapToArray(adjacency)) {
    reach(state).edges.push({ event: event.type, to: keyOf(nextState) });
    reach(nextState);
    for (const one of machine.getTransitionData(state, event)) taken.add(one);
  }
  return { role, start: [...states.keys()][0] ?? '', states, taken };
}

/** Every transition that a machine has for an event, named: its state, event and guard. */
export function transitionsOf(machine: FlowMachine): ReadonlyMap<AnyTransitionDefinition, string> {
  const inside = (node: FlowMachine['root']): readonly AnyTransitionDefinition[] => [
    ...[...node.transitions.values()].flat(),
    ...Object.values(node.states).flatMap(inside),
  ];
  const nameOf = ({ source, eventType, guard }: AnyTransitionDefinition) =>
    `${pathOf(source)} ${eventType}${guard ? ` ${JSON.stringify(guard)}` : ''}`;
  return new Map(inside(machine.root).map((transition) => [transition, nameOf(transition)]));
}

/** Every state in which a machine can rest, as {@link restsOf} names it. */
export function statesOf(machine: FlowMachine): readonly string[] {
  const inside = (node: FlowMachine['root']): readonly string[] => {
    const children = Object.values(node.states);
    if (children.length > 0) return children.flatMap(inside);
    const isPassedThrough = node.type === 'history' || node.always !== undefined;
    return isPassedThrough ? [] : [pathOf(node)];
  };
  return inside(machine.root);
}

/** The states in which a reached state rests: itself, or one in each of its regions. */
export function restsOf({ name, regions }: Reached): readonly string[] {
  const each = Object.entries(regions).map(([field, state]) => `${name}.${field}.${state}`);
  return each.length > 0 ? each : [name];
}

function pathOf({ path }: { readonly path: readonly string[] }): string {
  return (path[0] === 'guide' ? path.slice(1) : path).join('.');
}

/**
 * What makes a state another one: its value, what lies under it, whence one came, the answers that decide later, and in
 * the search for a cause whether something was told.
 */
function keyIn(flow: AnyFlow): (snapshot: Snapshot) => string {
  const deciding = new Set([...JSON.stringify(flow.steps).matchAll(/"after":"(\w+)"/g)].map(([, step]) => step));
  return ({ value, context }) => {
    const answers = context.trail.filter((item) => item.kind === 'answered' && deciding.has(item.step));
    const under = context.over.length === 0 ? context.path.at(-1) : '';
    const hasTold = placeOf(value).name.startsWith('symptom.') && context.trail.some(({ kind }) => kind === 'told');
    return JSON.stringify([value, context.over, under, context.outcome, answers, hasTold]);
  };
}

function eventsAt(flow: AnyFlow, snapshot: Snapshot): readonly string[] {
  if (snapshot.status !== 'active') return [];
  const types = new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType));
  return [...types].filter((type) => type !== '' && snapshot.can({ type }) && isWalked(flow, snapshot, type));
}

/**
 * Whether a selection is made from top to bottom, and keeps to one field that is not as it should be, or a pair of wrong
 * ones. In which order the fields are first set changes nothing: all orders of a long form would be a walk without end.
 */
function isWalked(flow: AnyFlow, { value, context }: Snapshot, type: string): boolean {
  const [event, field = '', option = ''] = type.split('.');
  if (event !== 'select') return true;
  const step = placeOf(value).name.split('.')[0] ?? '';
  const selections = context.selections[step] ?? {};
  const fields = choicesOf(flow, step).map(([key]) => key);
  if (fields.slice(0, fields.indexOf(field)).some((above) => selections[above] === undefined)) return false;
  const set = { ...selections, [field]: option };
  const off = Object.entries(set).flatMap(([field, option]) => {
    const verdict = verdictOn(flow, step, context.role, field, option);
    return 'right' in verdict || ('unmentioned' in verdict && option === 'nothing') ? [] : [verdict];
  });
  return off.length <= 1 || (off.length === 2 && off.every((verdict) => 'wrong' in verdict));
}
