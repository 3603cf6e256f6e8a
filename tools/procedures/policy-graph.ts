import { chanceFixed, chanceOf, named, observe } from '../../src/diagnosis/belief.ts';
import type { Belief, Evidence, Model, Policy, PolicyNode } from '../../src/diagnosis/model.ts';

/** More moves than these are not drawn. */
const mostDrawn = 14;

/** A move that is drawn, and what follows on it. */
export interface DrawnMove {
  /** Its place in the policy; of places from which all goes on alike, the last. */
  readonly index: number;
  readonly move: PolicyNode;
  readonly ways: readonly Way[];
}

/** What is seen after a move, and the move to which that leads; without one that is not drawn. */
export interface Way {
  readonly seen: Evidence;
  readonly to?: number;
}

/** An edge of a policy. */
interface Edge {
  readonly seen: Evidence;
  readonly to: number;
}

/** The moves of a policy that are reached most, in its order: all of them when they are not too many. */
export function drawnMoves(model: Model, policy: Policy): readonly DrawnMove[] {
  const same = alike(policy);
  const drawn = mostReached(policy, same, reachOf(model, policy, same)).toSorted((one, other) => one - other);
  return drawn.map((index) => ({
    index,
    move: policy[index]!,
    ways: edgesOf(policy[index]!).map(({ seen, to }) =>
      drawn.includes(same[to]!) ? { seen, to: same[to]! } : { seen },
    ),
  }));
}

function edgesOf(move: PolicyNode): readonly Edge[] {
  if ('escalate' in move) return [];
  if ('do' in move) return move.failed === undefined ? [] : [{ seen: { failed: move.do }, to: move.failed }];
  return Object.entries(move.answers).map(([answer, to]) => ({ seen: { question: move.ask, answer }, to }));
}

/** For each place the last from which all goes on in the same way. Every edge of a policy leads to a later place. */
function alike(policy: Policy): readonly number[] {
  const found = new Map<string, number>();
  const same: number[] = [];
  for (let index = policy.length - 1; index >= 0; index -= 1) {
    const move = policy[index]!;
    const used = 'escalate' in move ? {} : 'do' in move ? { do: move.do } : { ask: move.ask };
    const key = JSON.stringify([used, edgesOf(move).map(({ seen, to }) => [seen, same[to]])]);
    const last = found.get(key) ?? index;
    found.set(key, last);
    same[index] = last;
  }
  return same;
}

/** How probable it is to come to each place, those that are alike together. */
function reachOf(model: Model, policy: Policy, same: readonly number[]): readonly number[] {
  const beliefs: Belief[] = [model.priors];
  const reach = policy.map((_, index) => (index === 0 ? 1 : 0));
  const together = policy.map(() => 0);
  for (const [index, move] of policy.entries()) {
    const belief = beliefs[index]!;
    together[same[index]!]! += reach[index]!;
    for (const { seen, to } of edgesOf(move)) {
      reach[to]! += reach[index]! * chanceToSee(model, seen, belief);
      beliefs[to] = observe(model, belief, seen);
    }
  }
  return together;
}

function chanceToSee(model: Model, seen: Evidence, belief: Belief): number {
  return 'failed' in seen
    ? 1 - chanceFixed(named(model.remedies, seen.failed), belief)
    : chanceOf(named(model.questions, seen.question), seen.answer, belief);
}

/** From the start on, always the most probable place that follows on one of those found. */
function mostReached(policy: Policy, same: readonly number[], reach: readonly number[]): readonly number[] {
  const found = [same[0]!];
  while (found.length < mostDrawn) {
    const following = found.flatMap((index) => edgesOf(policy[index]!).map(({ to }) => same[to]!));
    const [next] = following
      .filter((index) => !found.includes(index))
      .toSorted((one, other) => reach[other]! - reach[one]! || one - other);
    if (next === undefined) return found;
    found.push(next);
  }
  return found;
}
