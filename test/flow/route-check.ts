import { following } from '../../src/flow/route.ts';
import { toMachine } from '../../src/flow/to-machine.ts';
import { choicesOf, screenStep, verdictState } from '../../src/flow/verdict.ts';
import { idle } from './idle.ts';
import { restsOf, statesOf, transitionsOf, walk, type Reached, type Walk } from './walk.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

/** What can be asked for anywhere: help, or a screen to check. It helps, but it is no way on. */
const anywhere = /^(help|symptoms|person|check\..*)$/;
const mostToAPerson = 2;

/**
 * What is wrong with where a flow leads, a sentence each; empty when nothing is. Every state is reached and every
 * transition taken in some role; each role reaches its own steps and diagnoses, and can finish from wherever it is.
 */
export function routeFaults(id: string, flow: AnyFlow): readonly string[] {
  const machine = toMachine(id, flow, idle);
  const walks = Object.keys(flow.escalate).map((role) => walk(machine, flow, role));
  const rests = new Set(walks.flatMap(({ states }) => [...states.values()].flatMap(restsOf)));
  const taken = new Set(walks.flatMap((one) => [...one.taken]));
  const spare = spareIn(flow);
  return [
    ...statesOf(machine)
      .filter((state) => !rests.has(state) && !spare.includes(state))
      .map((state) => `${state} is never reached`),
    ...[...transitionsOf(machine)]
      .filter(([transition, name]) => !taken.has(transition) && !spare.includes(name))
      .map(([, name]) => `${name} is never taken`),
    ...walks.flatMap((one) => roleFaults(flow, one)),
  ];
}

/** What every machine has for the flows that need it: an end, or the last resort of a way back. */
function spareIn(flow: AnyFlow): readonly string[] {
  const steps = Object.values(flow.steps);
  const hasOutcome = steps.some((step) => 'outcome' in step);
  const refers = steps.some((step) => 'refer' in step);
  return [
    ...(hasOutcome ? [] : ['solved', 'solved back', 'solved counted']),
    ...(/"(leads|onward|handover)":/.test(JSON.stringify(flow)) ? [] : ['elsewhere']),
    ...(refers ? [] : ['ticket back']),
    'symptom back',
  ];
}

function roleFaults(flow: AnyFlow, { role, start, states }: Walk): readonly string[] {
  const ends = keysOf(states, (state) => isEnd(flow, state));
  const toAnEnd = distancesTo(states, ends, isWayOn);
  const people = keysOf(states, ({ name }) => name === 'person');
  const toAPerson = distancesTo(states, people, () => true);
  const open = [...states].filter(([, { isFinal }]) => !isFinal);
  return [
    ...(toAnEnd.has(start) ? [] : [`${role} cannot finish`]),
    ...differences(`${role} and the steps`, stepsIn(states), stepsFor(flow, role)),
    ...differences(`${role} and the verdicts`, verdictsIn(states), verdictsFor(flow, role)),
    ...open.filter(([key]) => !toAnEnd.has(key)).map(([, { name }]) => `${role} cannot finish from ${name}`),
    ...open
      // From a screen that the user recognises the session goes on: the machine does not know where.
      .filter(([, { name }]) => !('gallery' in (flow.steps[name] ?? {})))
      .filter(([key, { edges }]) => edges.every(({ event, to }) => !isWayOn(event) || to === key))
      .map(([, { name }]) => `${role} has no way on from ${name}`),
    ...open
      .filter(([key]) => (toAPerson.get(key) ?? Infinity) > mostToAPerson)
      .map(([, { name }]) => `${role} is too far from a person at ${name}`),
  ];
}

/** Solved, another flow, or somebody else where the flow itself has no outcome. */
function isEnd(flow: AnyFlow, { name }: Reached): boolean {
  const hasOutcome = Object.values(flow.steps).some((step) => 'outcome' in step);
  const step = flow.steps[name];
  if (step && ('handover' in step || 'gallery' in step)) return true;
  return name === 'solved' || name === 'elsewhere' || (!hasOutcome && step !== undefined && 'refer' in step);
}

function keysOf(states: Walk['states'], is: (state: Reached) => boolean): readonly string[] {
  return [...states].filter(([, state]) => is(state)).map(([key]) => key);
}

function isWayOn(event: string): boolean {
  return !anywhere.test(event);
}

/** How many of these events away each state is from the nearest goal; a state that cannot come there is left out. */
function distancesTo(
  states: Walk['states'],
  goals: readonly string[],
  counts: (event: string) => boolean,
): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  for (const [key, { edges }] of states) {
    const ways = edges.filter(({ event }) => counts(event));
    for (const { to } of ways) before.set(to, [...(before.get(to) ?? []), key]);
  }
  const distances = new Map(goals.map((key) => [key, 0]));
  for (const [key, distance] of distances) {
    for (const from of before.get(key) ?? []) if (!distances.has(from)) distances.set(from, distance + 1);
  }
  return distances;
}

function stepsIn(states: Walk['states']): ReadonlySet<string> {
  const places = new Set(['help', 'symptoms', 'symptom', 'person', 'ticket', 'solved', 'elsewhere']);
  const names = [...states.values()].map(({ name }) => name.split('.')[0] ?? '');
  return new Set(names.filter((name) => !places.has(name)));
}

/** The steps of a role by the data: from the first on, and those that a remedy leads to. */
function stepsFor(flow: AnyFlow, role: string): ReadonlySet<string> {
  const found = new Set([flow.first, ...remediedSteps(flow, role)]);
  for (const key of found) {
    const step = flow.steps[key];
    for (const next of step ? following(step, role) : []) found.add(next);
  }
  return found;
}

function remediedSteps(flow: AnyFlow, role: string): readonly string[] {
  return Object.values(flow.symptoms)
    .filter(({ roles }) => roles === 'every' || roles.includes(role))
    .flatMap(({ causes }) => Object.values(causes))
    .flatMap(({ remedy }) => ('step' in remedy ? [remedy.step] : 'check' in remedy ? [remedy.check] : []));
}

function verdictsIn(states: Walk['states']): ReadonlySet<string> {
  return new Set(
    [...states.values()]
      .filter(({ name }) => name.endsWith('.explain'))
      .flatMap(({ name, regions }) =>
        Object.entries(regions).map(([field, state]) => `${name.slice(0, -'.explain'.length)}.${field}.${state}`),
      ),
  );
}

/** The verdicts of a role by the data. */
function verdictsFor(flow: AnyFlow, role: string): ReadonlySet<string> {
  const screens = Object.keys(flow.steps).filter((step) => choicesOf(flow, step).length > 0);
  return new Set(
    screens.flatMap((step) =>
      Object.entries(screenStep(flow, step).verdicts).flatMap(([field, rows]) =>
        Object.values(rows[role] ?? {}).map((verdict) => `${step}.${field}.${verdictState(verdict)}`),
      ),
    ),
  );
}

function differences(what: string, reached: ReadonlySet<string>, meant: ReadonlySet<string>): readonly string[] {
  return [
    ...[...meant].filter((one) => !reached.has(one)).map((one) => `${what}: ${one} is not reached`),
    ...[...reached].filter((one) => !meant.has(one)).map((one) => `${what}: ${one} is reached and not meant`),
  ];
}
