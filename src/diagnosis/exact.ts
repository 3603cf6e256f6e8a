/**
 * The best way to search, exactly: every order of remedies and questions is weighed, each used once. Quick up to about
 * 12 causes, 8 remedies and 6 questions; a bigger model may go over its budget, and then two steps ahead must do.
 */
import { Search } from './exact-search.ts';
import type { Belief, Model, Move, Used } from './model.ts';

/** How far the exact search goes. */
export interface Limits {
  /** After so many questions no more is asked (default: no limit). */
  readonly maxQuestions?: number;
  /** How many states of knowledge it may look at before it gives up (default: {@link mostStates}). */
  readonly budget?: number;
}

/** What the exact search found. */
export interface Solution {
  /** Expected seconds from the priors on. */
  readonly value: number;
  /** How many states of knowledge were looked at. */
  readonly states: number;
  /** The best move in a state that answers and failures lead to from the priors; of any other it knows nothing. */
  readonly move: (belief: Belief, used: Used) => Move | undefined;
}

/** Some tens of seconds of work, and some hundreds of MB. */
const mostStates = 2_000_000;

/** The best way to search from the priors on; undefined when the model is too big for the budget. */
export function solve(model: Model, limits: Limits = {}): Solution | undefined {
  const search = searchOf(model, limits);
  const value = search?.value(search.start);
  if (search === undefined || value === undefined || search.isOverBudget) return undefined;
  return { value, states: search.states, move: (belief, used) => search.move(belief, used) };
}

/**
 * Every first move with the expected seconds when one goes on in the best way, the best first; undefined when the model
 * is too big for the budget.
 */
export function firstMoves(model: Model, limits: Limits = {}): readonly Move[] | undefined {
  const search = searchOf(model, limits);
  const moves = search?.firstMoves();
  return search === undefined || search.isOverBudget ? undefined : moves;
}

function searchOf(model: Model, { maxQuestions = Infinity, budget = mostStates }: Limits): Search | undefined {
  return Search.canHold(model) ? new Search(model, maxQuestions, budget) : undefined;
}
