/** A way of searching, written out as a graph of moves. */
import { chanceFixed, chanceOf, keyOf, named, observe } from './belief.ts';
import { solve } from './exact.ts';
import { askedOf, lastMove, next } from './next.ts';
import type { Limits } from './exact.ts';
import { mostQuestions } from './assumed.ts';
import { unknown } from './model-of.ts';
import type { Belief, Evidence, Model, Move, Policy, PolicyNode, Used } from './model.ts';

/** A way of searching: the move to make in a state of knowledge. */
export type Rule = (belief: Belief, used: Used) => Move;

/** What is left out of a policy. */
export interface PolicyOptions {
  /** Branches that are reached with a lower probability are left out (default: 0.005). */
  readonly least?: number;
  /** After so many questions one hands over instead of asking another (default: {@link mostQuestions}). */
  readonly maxQuestions?: number;
}

/** A state of knowledge on the way, and the probability to come there. */
interface Place {
  readonly index: number;
  readonly belief: Belief;
  readonly used: Used;
  reach: number;
}

/** What may come of a move, and how probable that is in its place. */
interface Branch {
  readonly evidence: Evidence;
  readonly chance: number;
}

/** The rule that looks two questions ahead. */
export function twoStepRule(model: Model): Rule {
  return (belief, used) => next(model, belief, used, 2);
}

/**
 * The best rule; in states to which no answers and failures lead it looks two steps ahead. Undefined when the model is
 * too big for the budget.
 */
export function exactRule(model: Model, limits: Limits = {}): Rule | undefined {
  const solution = solve(model, limits);
  return solution && ((belief, used) => solution.move(belief, used) ?? next(model, belief, used, 2));
}

/** The rule, but after so many questions only what may well help is tried before handing over. */
export function capped(model: Model, rule: Rule, maxQuestions: number): Rule {
  return (belief, used) => {
    return askedOf(model, used) >= maxQuestions ? lastMove(model, belief, used) : rule(belief, used);
  };
}

/**
 * The rule from the priors on as a graph that starts at index 0: equal states of knowledge are one node. Improbable
 * branches, and the answer `unknown`, have no edge: there one leaves the policy, and the next move is found then.
 */
export function policyOf(model: Model, rule: Rule, options: PolicyOptions = {}): Policy {
  const { least = 0.005, maxQuestions = mostQuestions } = options;
  const moves = capped(model, rule, maxQuestions);
  const nodes: PolicyNode[] = [];
  let layer: readonly Place[] = [{ index: 0, belief: model.priors, used: new Set(), reach: 1 }];
  // Every move uses something up, so the places of one layer lead to those of the next only, and none goes round.
  while (layer.length > 0) {
    const following = new Map<string, Place>();
    const firstIndex = nodes.length + layer.length;
    for (const place of layer) {
      const move = moves(place.belief, place.used);
      const kept = branchesOf(model, move, place.belief).filter(({ chance }) => isKept(place.reach * chance, least));
      nodes.push(
        nodeOf(
          move,
          kept.map((branch) => [branch.evidence, goTo(model, place, branch, following, firstIndex)]),
        ),
      );
    }
    layer = [...following.values()];
  }
  return nodes;
}

function isKept(reach: number, least: number): boolean {
  return reach > 0 && reach >= least;
}

function branchesOf(model: Model, move: Move, belief: Belief): readonly Branch[] {
  if (move.kind === 'escalate') return [];
  if (move.kind === 'do') {
    return [{ evidence: { failed: move.id }, chance: 1 - chanceFixed(named(model.remedies, move.id), belief) }];
  }
  const question = named(model.questions, move.id);
  return Object.keys(question.answers)
    .filter((answer) => answer !== unknown)
    .map((answer) => ({ evidence: { question: move.id, answer }, chance: chanceOf(question, answer, belief) }));
}

/** The index of where the branch leads: a place of the next layer, made when it is not yet there. */
function goTo(model: Model, from: Place, branch: Branch, following: Map<string, Place>, firstIndex: number): number {
  const belief = observe(model, from.belief, branch.evidence);
  const used = new Set(from.used).add('failed' in branch.evidence ? branch.evidence.failed : branch.evidence.question);
  const key = keyOf(belief, used);
  const place = following.get(key) ?? { index: firstIndex + following.size, belief, used, reach: 0 };
  place.reach += from.reach * branch.chance;
  following.set(key, place);
  return place.index;
}

/** The move as a node, with what may be seen after it and the index where that leads. */
export function nodeOf(move: Move, edges: readonly (readonly [seen: Evidence, index: number])[]): PolicyNode {
  if (move.kind === 'escalate') return { escalate: true };
  if (move.kind === 'do') return edges[0] === undefined ? { do: move.id } : { do: move.id, failed: edges[0][1] };
  const answers = edges.map(([seen, index]) => ['answer' in seen ? seen.answer : '', index] as const);
  return { ask: move.id, answers: Object.fromEntries(answers) };
}
