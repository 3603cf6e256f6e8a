import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { initialTransition, type AnyMachineSnapshot, type AnyStateMachine, type EventObject } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { caseOf } from '../../src/diagnosis/case-of.ts';
import { evidenceIn } from '../../src/diagnosis/evidence.ts';
import type { Evidence, Model, Policy, PolicyNode } from '../../src/diagnosis/model.ts';
import { standingOf } from '../../src/diagnosis/standing.ts';
import { diagnosisMachine } from '../../src/session/diagnosis-machine.ts';
import { allFlows } from '../flow/all-flows.ts';
import { diagnosisOf } from './situations.ts';

/** A symptom in a role of a flow, with all that can be told of it. */
interface Search {
  readonly name: string;
  readonly model: Model;
  readonly policy: Policy;
}

/** A move of a machine: from a state, by an event, to a state, with what is known there. */
interface Taken {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly evidence: readonly Evidence[];
}

const searches: readonly Search[] = allFlows.flatMap(({ id, flow }) =>
  Object.entries(flow.symptoms).flatMap(([symptom, { roles }]) =>
    (roles === 'every' ? Object.keys(flow.escalate) : roles).map((role) => ({
      name: `${id} ${symptom} as ${role}`,
      ...caseOf(flow, diagnosisOf(id)!, symptom, role),
    })),
  ),
);

const machineFor = ({ model, policy }: Search, known: readonly Evidence[] = []): AnyStateMachine =>
  diagnosisMachine('search', model, policy, known, () => undefined);

/** What can be told where this is the move. */
function eventsFor({ questions }: Model, move: PolicyNode): readonly string[] {
  if ('escalate' in move) return [];
  if ('do' in move) return [`failed.${move.do}`];
  const { answers } = questions.find(({ id }) => id === move.ask)!;
  return Object.keys(answers).map((answer) => `tell.${move.ask}.${answer}`);
}

/** Everything that can be told, in every order in which it is asked, to the end; `isTold` leaves some of it out. */
function takenIn(search: Search, isTold: (event: string, from: AnyMachineSnapshot) => boolean): readonly Taken[] {
  const adjacency = getAdjacencyMap<AnyMachineSnapshot, EventObject, unknown>(machineFor(search), {
    serializeState: ({ value, context }) => JSON.stringify([value, context.evidence]),
    events: (from) =>
      from.status === 'active'
        ? eventsFor(search.model, from.context.move)
            .filter((event) => isTold(event, from))
            .map((type) => ({ type }))
        : [],
  });
  return adjacencyMapToArray(adjacency).map(({ state, event, nextState }) => ({
    from: String(state.value),
    event: event.type,
    to: String(nextState.value),
    evidence: nextState.context.evidence,
  }));
}

/** The state in which a search stands. */
function stateOf({ model, policy }: Search, evidence: readonly Evidence[]): string {
  const { node, move } = standingOf(model, policy, evidence);
  return 'escalate' in move ? 'escalated' : node === undefined ? 'offPolicy' : `${node}`;
}

/** The edges of a policy, as a machine names them. */
function edgesOf({ policy }: Search): readonly string[] {
  const keyOf = (index: number) => ('escalate' in policy[index]! ? 'escalated' : `${index}`);
  return policy.flatMap((move, index) => {
    const ways = 'ask' in move ? Object.entries(move.answers) : 'do' in move ? [[move.do, move.failed] as const] : [];
    const kind = 'ask' in move ? `tell.${move.ask}` : 'failed';
    return ways.flatMap(([end, to]) => (to === undefined ? [] : [`${index} ${kind}.${end} ${keyOf(to)}`]));
  });
}

const onPolicy = (_event: string, { value }: AnyMachineSnapshot) => value !== 'offPolicy';

describe('the machine that looks for a cause', () => {
  it('reaches every state of its policy and takes every edge, by what is told', () => {
    for (const search of searches) {
      const taken = takenIn(search, onPolicy);
      const edges = new Set(taken.map(({ from, event, to }) => `${from} ${event} ${to}`));
      const missing = edgesOf(search).filter((edge) => !edges.has(edge));
      assert.deepEqual(missing, [], search.name);
      const reached = new Set([...taken.map(({ to }) => to), stateOf(search, [])]);
      const states = Object.keys(machineFor(search).states).filter((key) => key !== 'offPolicy' && key !== 'escalated');
      assert.deepEqual(
        states.filter((key) => !reached.has(key)),
        [],
        search.name,
      );
    }
  });

  it('stands where the evidence leads after every sequence of answers, and asks nothing twice', () => {
    for (const search of searches) {
      const taken = takenIn(search, () => true);
      for (const { to, evidence } of taken) assert.equal(to, stateOf(search, evidence), search.name);
      for (const { evidence } of taken) {
        const used = evidence.map((one) => ('failed' in one ? one.failed : one.question));
        assert.equal(new Set(used).size, used.length, `${search.name} ${used.join()}`);
      }
    }
  });

  it('begins where what is known leads', () => {
    for (const search of searches) {
      for (const { event } of takenIn(search, (_event, { context }) => context.evidence.length === 0)) {
        const known = [evidenceIn(event)];
        const [{ value }] = initialTransition(machineFor(search, known));
        assert.equal(value, stateOf(search, known), search.name);
      }
    }
  });
});
