/** The most useful next move by the value of information, looking one or two questions ahead: quick, not optimal. */
import { chanceFixed, equalSeconds, massOf, weigh } from './belief.ts';
import type { Belief, Model, Move, Question, Used } from './model.ts';
import { bestOrder } from './remedies-only.ts';

interface Asking {
  readonly question: Question;
  readonly effort: number;
}

/**
 * The most useful next move: the best question when asking it saves effort, and else the first of the best order of
 * remedies, or handing over.
 *
 * @param ahead How many questions it looks ahead: with 1 only remedies follow on a question, with 2 another may.
 */
export function next(model: Model, belief: Belief, used: Used, ahead: 1 | 2 = 1): Move {
  const remedy = nextRemedy(model, belief, used);
  const asking = bestQuestion(model, belief, used, ahead);
  return asking !== undefined && asking.effort < remedy.effort - equalSeconds
    ? { kind: 'ask', id: asking.question.id, effort: asking.effort }
    : remedy;
}

/** The most useful next move when nothing more is asked: the first of the best order of remedies, or handing over. */
export function nextRemedy(model: Model, belief: Belief, used: Used): Move {
  const { order, effort } = bestOrder(model, belief, used);
  const [first] = order;
  return first === undefined ? { kind: 'escalate', id: '', effort } : { kind: 'do', id: first, effort };
}

/** From this probability on a remedy is worth a last try. */
const worthTrying = 0.2;

/** The last moves, when nothing more may be asked: a remedy that may well help, and else handing over. */
export function lastMove(model: Model, belief: Belief, used: Used): Move {
  const move = nextRemedy(model, belief, used);
  const remedy = model.remedies.find(({ id }) => id === move.id);
  const isWorthTrying = remedy !== undefined && chanceFixed(remedy, belief) >= worthTrying;
  return isWorthTrying ? move : { kind: 'escalate', id: '', effort: model.escalation };
}

/** How many questions were asked. */
export function askedOf(model: Model, used: Used): number {
  return model.questions.filter(({ id }) => used.has(id)).length;
}

/**
 * The expected seconds when this question is asked now, of weights instead of a belief times their mass.
 *
 * @param ahead How many questions are looked ahead, this one included.
 */
export function effortOfAsking(model: Model, belief: Belief, used: Used, question: Question, ahead = 1): number {
  const nowUsed = new Set(used).add(question.id);
  let effort = massOf(belief) * question.cost;
  for (const row of Object.values(question.answers)) {
    effort += effortAfter(model, weigh(belief, row), nowUsed, ahead - 1);
  }
  return effort;
}

function effortAfter(model: Model, weights: readonly number[], used: Used, ahead: number): number {
  const { effort } = bestOrder(model, weights, used);
  const asking = ahead > 0 ? bestQuestion(model, weights, used, ahead) : undefined;
  return Math.min(effort, asking?.effort ?? Infinity);
}

/** The question with the least effort; of equals the cheapest, then the first. */
function bestQuestion(model: Model, weights: readonly number[], used: Used, ahead: number): Asking | undefined {
  const isEqual = massOf(weights) * equalSeconds;
  let best: Asking | undefined;
  for (const question of model.questions) {
    if (used.has(question.id)) continue;
    const effort = effortOfAsking(model, weights, used, question, ahead);
    const gain = (best?.effort ?? Infinity) - effort;
    const isCheaper = best === undefined || question.cost < best.question.cost;
    if (gain > isEqual || (gain >= -isEqual && isCheaper)) best = { question, effort };
  }
  return best;
}
