/** What a policy costs the people who follow it: seconds and questions. */
import { chanceUnder, failuresOf, keyOf, massOf, named, normalised, observe, weigh } from './belief.ts';
import { mostQuestions } from './assumed.ts';
import { capped, nodeOf } from './policy.ts';
import type { Rule } from './policy.ts';
import type { Belief, Evidence, Model, Policy, PolicyNode, Used } from './model.ts';

/** What following a policy comes to, from the priors on. */
export interface PolicyEffort {
  /** Expected seconds. */
  readonly seconds: number;
  /** Expected number of questions. */
  readonly questions: number;
  /** For each number of questions, from 0 on, the probability that so many are asked; together 1. */
  readonly byQuestions: readonly number[];
  /** The most seconds that it can take. */
  readonly worst: number;
}

/** How one goes on where the policy ends. */
export interface EffortOptions {
  /** After so many questions one hands over instead of asking another (default: {@link mostQuestions}). */
  readonly maxQuestions?: number;
}

/** A state of knowledge on the way. */
interface Place {
  /** Where one is in the policy; undefined when one has left it. */
  readonly index: number | undefined;
  readonly belief: Belief;
  readonly used: Used;
  readonly asked: number;
  /** Priors times the probability of coming here. */
  weights: readonly number[];
  /** Seconds: the costs of what was used, so the same on every way to here. */
  spent: number;
}

/** What was seen, how probable that is for each cause, and where it leads in the policy. */
interface Branch {
  readonly evidence: Evidence;
  readonly likelihood: readonly number[];
  readonly index: number | undefined;
}

/**
 * What following the policy comes to. Where it has no edge, one goes on by the fallback to the end.
 *
 * @throws {RangeError} When the policy names what the model does not have.
 */
export function effortOfPolicy(
  model: Model,
  policy: Policy,
  fallback: Rule,
  { maxQuestions = mostQuestions }: EffortOptions = {},
): PolicyEffort {
  return new Walk(model, policy, capped(model, fallback, maxQuestions)).sums();
}

/**
 * A walk over all ways at once. Every move uses something up, so places are visited in layers: when one is visited, all
 * ways that lead to it have come together.
 */
class Walk {
  readonly #model: Model;
  readonly #policy: Policy;
  readonly #fallback: Rule;
  readonly #byQuestions: number[] = [];
  #seconds = 0;
  #worst = 0;

  constructor(model: Model, policy: Policy, fallback: Rule) {
    this.#model = model;
    this.#policy = policy;
    this.#fallback = fallback;
  }

  sums(): PolicyEffort {
    const { priors } = this.#model;
    let layer: readonly Place[] = [
      { index: 0, belief: priors, used: new Set(), asked: 0, weights: normalised(priors), spent: 0 },
    ];
    while (layer.length > 0) {
      const following = new Map<string, Place>();
      for (const place of layer) this.#visit(place, following);
      layer = [...following.values()];
    }
    const byQuestions = Array.from(this.#byQuestions, (chance: number | undefined) => chance ?? 0);
    const questions = byQuestions.reduce((sum, chance, count) => sum + chance * count, 0);
    return { seconds: this.#seconds, questions, byQuestions, worst: this.#worst };
  }

  #visit(place: Place, following: Map<string, Place>): void {
    const node = this.#nodeAt(place);
    if ('escalate' in node) {
      this.#spend(place, this.#model.escalation);
      this.#end(place, massOf(place.weights));
      return;
    }
    if ('do' in node) {
      const { cost, fixes } = named(this.#model.remedies, node.do);
      this.#spend(place, cost);
      this.#end(place, chanceUnder(place.weights, fixes));
    } else {
      this.#spend(place, named(this.#model.questions, node.ask).cost);
    }
    for (const branch of branchesOf(this.#model, node)) this.#goOn(place, branch, following);
  }

  #nodeAt({ index, belief, used }: Place): PolicyNode {
    const node = index === undefined ? undefined : this.#policy[index];
    if (node !== undefined) return node;
    return nodeOf(this.#fallback(belief, used), []);
  }

  #spend(place: Place, cost: number): void {
    this.#seconds += massOf(place.weights) * cost;
    place.spent += cost;
  }

  #end({ asked, spent }: Place, mass: number): void {
    if (mass <= 0) return;
    this.#byQuestions[asked] = (this.#byQuestions[asked] ?? 0) + mass;
    this.#worst = Math.max(this.#worst, spent);
  }

  #goOn(from: Place, { evidence, likelihood, index }: Branch, following: Map<string, Place>): void {
    const weights = weigh(from.weights, likelihood);
    if (massOf(weights) <= 0) return;
    const isAnswer = 'question' in evidence;
    const belief = observe(this.#model, from.belief, evidence);
    const used = new Set(from.used).add(isAnswer ? evidence.question : evidence.failed);
    const key = `${index ?? ''};${keyOf(belief, used)}`;
    const place = following.get(key);
    if (place === undefined) {
      following.set(key, { index, belief, used, asked: from.asked + (isAnswer ? 1 : 0), weights, spent: from.spent });
    } else {
      place.weights = place.weights.map((weight, cause) => weight + weights[cause]!);
    }
  }
}

/** What may follow on a move: its outcomes after which the search is not over. */
function branchesOf(model: Model, node: Exclude<PolicyNode, { readonly escalate: true }>): readonly Branch[] {
  if ('do' in node) {
    const likelihood = failuresOf(named(model.remedies, node.do));
    return [{ evidence: { failed: node.do }, likelihood, index: node.failed }];
  }
  const answers = Object.entries(named(model.questions, node.ask).answers);
  return answers.map(([answer, likelihood]) => {
    return { evidence: { question: node.ask, answer }, likelihood, index: node.answers[answer] };
  });
}
