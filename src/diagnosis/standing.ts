import { observe } from './belief.ts';
import { mostQuestions } from './assumed.ts';
import type { Belief, Evidence, Model, Policy, PolicyNode } from './model.ts';
import { askedOf, lastMove, next } from './next.ts';

/** Where the search for a cause stands. */
export interface Standing {
  /** The node of the policy; absent where the user has left it. */
  readonly node?: number;
  readonly move: PolicyNode;
  /** How probable each cause is by now. */
  readonly belief: Belief;
}

/**
 * The move to make after what was learnt: that of the policy as far as it goes, and the most useful one by the present
 * belief once the user leaves it. Pure: the same evidence in the same order gives the same move. The order changes
 * nothing either, unless some of the evidence contradicts the model: what was then believed is given up, and what came
 * before and after that no longer weighs the same.
 */
export function standingOf(model: Model, policy: Policy, evidence: readonly Evidence[]): Standing {
  const belief = evidence.reduce((before, one) => observe(model, before, one), model.priors);
  const node = nodeAfter(policy, evidence);
  const move = node === undefined ? undefined : policy[node];
  return node !== undefined && move ? { node, move, belief } : { move: moveOffPolicy(model, belief, evidence), belief };
}

/** The node to which the evidence leads; undefined when some of it is left over, or the policy says no more. */
function nodeAfter(policy: Policy, evidence: readonly Evidence[]): number | undefined {
  let left = evidence;
  let node: number | undefined = 0;
  while (node !== undefined) {
    const move: PolicyNode | undefined = policy[node];
    const used = left.find((one) => isAbout(one, move));
    if (!used || !move) return left.length === 0 ? node : undefined;
    left = left.filter((one) => one !== used);
    node = follow(move, used);
  }
  return undefined;
}

function isAbout(evidence: Evidence, move: PolicyNode | undefined): boolean {
  if (!move) return false;
  return 'failed' in evidence
    ? 'do' in move && move.do === evidence.failed
    : 'ask' in move && move.ask === evidence.question;
}

function follow(move: PolicyNode, evidence: Evidence): number | undefined {
  if ('do' in move) return move.failed;
  return 'ask' in move && 'answer' in evidence ? move.answers[evidence.answer] : undefined;
}

/** The most useful move; after the last question that may be asked, what may well help, or somebody else. */
function moveOffPolicy(model: Model, belief: Belief, evidence: readonly Evidence[]): PolicyNode {
  const used = new Set(evidence.map((one) => ('failed' in one ? one.failed : one.question)));
  const isEnough = askedOf(model, used) >= mostQuestions;
  const { kind, id } = isEnough ? lastMove(model, belief, used) : next(model, belief, used, 2);
  if (kind === 'do') return { do: id };
  return kind === 'ask' ? { ask: id, answers: {} } : { escalate: true };
}
