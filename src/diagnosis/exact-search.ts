/** The exact search itself: depth first, each state of knowledge once, with what cannot be best left out. */
import { chanceUnder, equalSeconds, failuresOf, massOf, normalised, weigh } from './belief.ts';
import { effortWhenKnown } from './bound.ts';
import { bestOrder } from './remedies-only.ts';
import type { Belief, Model, Move, Question, Remedy, Used } from './model.ts';

/** A remedy or a question in the form the search wants. */
interface Option {
  readonly kind: 'ask' | 'do';
  readonly id: string;
  /** Seconds. */
  readonly cost: number;
  readonly bit: number;
  /** What its first outcome adds to the number of a state; its second adds twice as much, and so on. */
  readonly stride: number;
  /** For each outcome after which the search goes on, its probability given each cause. */
  readonly outcomes: readonly (readonly number[])[];
}

/** A state of knowledge. */
interface State {
  /** Tells which remedies failed and which answers were given, so all that there is to know. */
  readonly number: number;
  /** Priors times the probability of what was seen. */
  readonly weights: readonly number[];
  /** The bits of the options that were used. */
  readonly used: number;
  /** How many of these are questions. */
  readonly asked: number;
}

/** An option, and the expected seconds (times the mass of the state) when it is taken; none is handing over. */
interface Choice {
  readonly option: Option | undefined;
  readonly effort: number;
}

/** What is the same in every state in which the same remedies have failed. */
interface Rest {
  readonly failed: Used;
  /** For each cause the seconds that nobody can do better than. */
  readonly whenKnown: readonly number[];
}

/** The bits of a state are those of a 32 bit integer. */
const MOST_OPTIONS = 30;

/** Beliefs whose probabilities differ by less are the same. */
const SAME_CHANCE = 1e-8;

/** Probabilities that differ by less are the same number, written down in two ways. */
const SAME_NUMBER = 1e-12;

/** The search in one model. Efforts inside are seconds times the mass of a state, so that nothing is divided. */
export class Search {
  readonly start: State;
  readonly #model: Model;
  readonly #maxQuestions: number;
  readonly #budget: number;
  readonly #options: readonly Option[];
  readonly #efforts = new Map<number, number>();
  readonly #rests = new Map<number, Rest>();

  constructor(model: Model, maxQuestions: number, budget: number) {
    this.#model = model;
    this.#maxQuestions = maxQuestions;
    this.#budget = budget;
    this.#options = optionsOf(model);
    this.start = { number: 0, weights: normalised(model.priors), used: 0, asked: 0 };
  }

  /** Whether the states of the model can be numbered. */
  static canHold(model: Model): boolean {
    const states = optionsOf(model).reduce((product, { outcomes }) => product * (outcomes.length + 1), 1);
    return states <= Number.MAX_SAFE_INTEGER && model.remedies.length + model.questions.length <= MOST_OPTIONS;
  }

  /** How many states were looked at. */
  get states(): number {
    return this.#efforts.size;
  }

  /** Then no value is to be relied on. */
  get isOverBudget(): boolean {
    return this.#efforts.size > this.#budget;
  }

  /** The least expected seconds from here on, times the mass of the state. */
  value(state: State): number {
    const found = this.#efforts.get(state.number);
    if (found !== undefined || this.isOverBudget) return found ?? 0;
    const { effort } = this.#best(state);
    this.#efforts.set(state.number, effort);
    return effort;
  }

  /**
   * The best move; undefined when no answers and failures of what was used lead to this belief, or when the search
   * would go over its budget for it (never for a state to which the best moves lead).
   */
  move(belief: Belief, used: Used): Move | undefined {
    const options = this.#options.filter(({ id }) => used.has(id));
    const state = stateWith(belief, options, this.start);
    if (state === undefined) return undefined;
    const choice = this.#best(state);
    return this.isOverBudget ? undefined : moveOf(choice, massOf(state.weights));
  }

  /** Every first move, the best first. */
  firstMoves(): readonly Move[] {
    const choices = this.#options.map((option) => {
      return { option, effort: this.#effort(option, this.start, this.#floor(option, this.start), Infinity) };
    });
    const moves = [this.#handingOver(this.start), ...choices].map((choice) => moveOf(choice, 1));
    return moves.sort((one, other) => one.effort - other.effort);
  }

  /** The best option; of equals handing over, then the cheapest, then remedies, then the first. */
  #best(state: State): Choice {
    const isEqual = massOf(state.weights) * equalSeconds;
    const atMost = bestOrder(this.#model, state.weights, this.#rest(state).failed).effort;
    let best = this.#handingOver(state);
    for (const { option, floor } of this.#open(state)) {
      const limit = Math.min(atMost, best.effort) + isEqual;
      if (floor > limit) break;
      const choice = { option, effort: this.#effort(option, state, floor, limit) };
      const gain = best.effort - choice.effort;
      if (gain > isEqual || (gain >= -isEqual && this.#precedes(option, best.option))) best = choice;
    }
    return best;
  }

  #handingOver(state: State): Choice {
    return { option: undefined, effort: massOf(state.weights) * this.#model.escalation };
  }

  #precedes(one: Option, other: Option | undefined): boolean {
    if (other === undefined) return false;
    return one.cost === other.cost ? one.bit < other.bit : one.cost < other.cost;
  }

  /** What can still be of use, with the effort it takes at least, the least first. */
  #open(state: State): readonly { readonly option: Option; readonly floor: number }[] {
    return this.#options
      .filter((option) => this.#isOpen(option, state))
      .map((option) => ({ option, floor: this.#floor(option, state) }))
      .sort((one, other) => one.floor - other.floor);
  }

  #isOpen(option: Option, state: State): boolean {
    if ((state.used & option.bit) !== 0) return false;
    return option.kind === 'do'
      ? !option.outcomes.every((row) => isConstant(row, state.weights, 1))
      : state.asked < this.#maxQuestions && !option.outcomes.every((row) => isConstant(row, state.weights));
  }

  /** What the option takes at least: what one would need who knew the cause from then on. */
  #floor(option: Option, state: State): number {
    const floors = option.outcomes.map((_, at) => this.#floorOf(after(state, option, at)));
    return massOf(state.weights) * option.cost + massOf(floors);
  }

  #floorOf(state: State): number {
    return chanceUnder(state.weights, this.#rest(state).whenKnown);
  }

  /** What the option takes, or only something above the limit when it takes more than that. */
  #effort(option: Option, state: State, floor: number, limit: number): number {
    let effort = floor;
    for (let at = 0; at < option.outcomes.length && effort <= limit; at += 1) {
      const following = after(state, option, at);
      if (massOf(following.weights) > 0) effort += this.value(following) - this.#floorOf(following);
    }
    return effort;
  }

  #rest(state: State): Rest {
    const bits = state.used & ((1 << this.#model.remedies.length) - 1);
    const found = this.#rests.get(bits);
    if (found !== undefined) return found;
    const failed = new Set(this.#options.filter(({ bit }) => (bit & bits) !== 0).map(({ id }) => id));
    const rest = { failed, whenKnown: effortWhenKnown(this.#model, failed) };
    this.#rests.set(bits, rest);
    return rest;
  }
}

/** The remedies and then the questions: the bits of the remedies are the lowest. */
function optionsOf(model: Model): readonly Option[] {
  let stride = 1;
  return [...model.remedies, ...model.questions].map((one, at) => {
    const outcomes = outcomesOf(one);
    const option = { kind: kindOf(one), id: one.id, cost: one.cost, bit: 1 << at, stride, outcomes };
    stride *= outcomes.length + 1;
    return option;
  });
}

function kindOf(one: Remedy | Question): 'ask' | 'do' {
  return 'fixes' in one ? 'do' : 'ask';
}

function outcomesOf(one: Remedy | Question): readonly (readonly number[])[] {
  return 'fixes' in one ? [failuresOf(one)] : Object.values(one.answers);
}

function after(state: State, option: Option, at: number): State {
  return {
    number: state.number + option.stride * (at + 1),
    weights: weigh(state.weights, option.outcomes[at]!),
    used: state.used | option.bit,
    asked: state.asked + (option.kind === 'ask' ? 1 : 0),
  };
}

/** Whether the row is the same for every cause that is left. */
function isConstant(row: readonly number[], weights: readonly number[], constant?: number): boolean {
  let expected = constant;
  return weights.every((weight, cause) => {
    if (weight <= 0) return true;
    expected ??= row[cause]!;
    return Math.abs(row[cause]! - expected) <= SAME_NUMBER;
  });
}

/** The state with this belief to which some outcomes of these options lead. */
function stateWith(belief: Belief, options: readonly Option[], from: State): State | undefined {
  if (massOf(from.weights) <= 0) return undefined;
  const [option, ...rest] = options;
  if (option === undefined) return isSame(normalised(from.weights), belief) ? from : undefined;
  for (let at = 0; at < option.outcomes.length; at += 1) {
    const found = stateWith(belief, rest, after(from, option, at));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSame(one: Belief, other: Belief): boolean {
  return one.every((chance, cause) => Math.abs(chance - (other[cause] ?? 0)) < SAME_CHANCE);
}

function moveOf({ option, effort }: Choice, mass: number): Move {
  return { kind: option?.kind ?? 'escalate', id: option?.id ?? '', effort: effort / mass };
}
