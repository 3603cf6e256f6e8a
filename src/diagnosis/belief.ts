/** What evidence does to a belief. Weights are a belief times the probability of what was seen, so not yet adding to 1. */
import type { Belief, Evidence, Model, Question, Remedy, Used } from './model.ts';

/** Evidence that is less probable than this contradicts the model. */
const leastChance = 1e-6;

/** Efforts that differ by less seconds than this are equal: sums in another order differ in their last digits. */
export const equalSeconds = 1e-9;

/** The decimals of a probability that tell one state of knowledge from another. */
const KEY_SCALE = 1e9;

/**
 * The belief after the evidence (Bayes' rule). Evidence of a probability below {@link leastChance} contradicts the
 * model: then all weight goes to the last cause when that is called `other`, and else the belief stays what it was.
 *
 * @throws {RangeError} When the model has no such question, answer or remedy.
 */
export function observe(model: Model, belief: Belief, evidence: Evidence): Belief {
  const weights = weigh(belief, likelihoodOf(model, evidence));
  const mass = massOf(weights);
  const isContradicted = mass < massOf(belief) * leastChance;
  return isContradicted ? afterContradiction(model, belief) : normalised(weights);
}

/**
 * The probability of an answer, given the belief.
 *
 * @throws {RangeError} When the question has no such answer.
 */
export function chanceOf(question: Question, answer: string, belief: Belief): number {
  return chanceUnder(belief, rowOf(question, answer));
}

/** The probability that the remedy puts it right, given the belief. */
export function chanceFixed(remedy: Remedy, belief: Belief): number {
  return chanceUnder(belief, remedy.fixes);
}

/** The probability, for each cause, that the remedy does not help. */
export function failuresOf(remedy: Remedy): readonly number[] {
  return remedy.fixes.map((chance) => 1 - chance);
}

/** Weights times a likelihood, cause by cause. */
export function weigh(weights: readonly number[], likelihood: readonly number[]): number[] {
  return weights.map((weight, cause) => weight * (likelihood[cause] ?? 0));
}

/** The mass of weights times a likelihood, without making a list of them. */
export function chanceUnder(weights: readonly number[], likelihood: readonly number[]): number {
  let chance = 0;
  for (let cause = 0; cause < weights.length; cause += 1) chance += weights[cause]! * (likelihood[cause] ?? 0);
  return chance;
}

/** What the weights add up to: the probability of everything seen so far. */
export function massOf(weights: readonly number[]): number {
  let mass = 0;
  for (const weight of weights) mass += weight;
  return mass;
}

/** The weights as a belief; they must not all be 0. */
export function normalised(weights: readonly number[]): Belief {
  const mass = massOf(weights);
  return weights.map((weight) => weight / mass);
}

/** One text for one state of knowledge: beliefs that differ in the last digits only have the same. */
export function keyOf(belief: Belief, used: Used): string {
  return `${belief.map((chance) => Math.round(chance * KEY_SCALE)).join(',')};${[...used].sort().join(',')}`;
}

/**
 * The question or the remedy of that name.
 *
 * @throws {RangeError} When there is none.
 */
export function named<Kind extends { readonly id: string }>(all: readonly Kind[], id: string): Kind {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`The model has no "${id}".`);
  return found;
}

function likelihoodOf(model: Model, evidence: Evidence): readonly number[] {
  return 'failed' in evidence
    ? failuresOf(named(model.remedies, evidence.failed))
    : rowOf(named(model.questions, evidence.question), evidence.answer);
}

function rowOf(question: Question, answer: string): readonly number[] {
  const row = Object.hasOwn(question.answers, answer) ? question.answers[answer] : undefined;
  if (row === undefined) throw new RangeError(`The question "${question.id}" has no answer "${answer}".`);
  return row;
}

function afterContradiction(model: Model, belief: Belief): Belief {
  const last = model.causes.length - 1;
  return model.causes[last] === 'other' ? model.causes.map((_, cause) => (cause === last ? 1 : 0)) : normalised(belief);
}
