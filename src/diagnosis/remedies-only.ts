/** Trying remedies one after the other, without a question in between, and then handing over. */
import { chanceFixed, equalSeconds, failuresOf, massOf, named, weigh } from './belief.ts';
import type { Belief, Model, Remedy, Used } from './model.ts';

/** Remedies to try one after the other; when all have failed, one hands over. */
export interface Order {
  readonly order: readonly string[];
  /** Expected seconds, handing over included. */
  readonly effort: number;
}

/** Ratios that differ by less than this part of them are equal. */
const EQUAL_RATIO = 1e-12;

/**
 * The expected seconds of trying the remedies in this order and then handing over. Of weights instead of a belief: the
 * seconds times their mass.
 *
 * @throws {RangeError} When the model has no such remedy.
 */
export function effortOf(model: Model, belief: Belief, order: readonly string[]): number {
  let left: readonly number[] = belief;
  let effort = 0;
  for (const id of order) {
    const remedy = named(model.remedies, id);
    effort += massOf(left) * remedy.cost;
    left = weigh(left, failuresOf(remedy));
  }
  return effort + massOf(left) * model.escalation;
}

/**
 * The remedies that are left by descending chance per second, looked at again after each failure, and cut off where
 * handing over is best. All prefixes are compared, for their efforts may rise before they fall; of equals the shortest
 * is taken. Of weights instead of a belief: the effort times their mass.
 */
export function bestOrder(model: Model, belief: Belief, used: Used): Order {
  const open = model.remedies.filter(({ id }) => !used.has(id));
  const order: string[] = [];
  let left: readonly number[] = belief;
  let mass = massOf(left);
  let spent = 0;
  let best = { length: 0, effort: mass * model.escalation };
  const isEqual = mass * equalSeconds;
  for (;;) {
    const remedy = mostEfficient(open, left);
    if (remedy === undefined) return { order: order.slice(0, best.length), effort: best.effort };
    open.splice(open.indexOf(remedy), 1);
    order.push(remedy.id);
    spent += mass * remedy.cost;
    left = weigh(left, failuresOf(remedy));
    mass = massOf(left);
    const effort = spent + mass * model.escalation;
    if (effort < best.effort - isEqual) best = { length: order.length, effort };
  }
}

/** The remedy with the highest chance per second; of equals the cheapest, then the first. None when nothing helps. */
function mostEfficient(open: readonly Remedy[], weights: readonly number[]): Remedy | undefined {
  let best: Remedy | undefined;
  let highest = 0;
  for (const remedy of open) {
    const chance = chanceFixed(remedy, weights);
    if (chance <= 0) continue;
    const ratio = chance / remedy.cost;
    const isHigher = ratio > highest * (1 + EQUAL_RATIO);
    const isEqual = !isHigher && ratio >= highest * (1 - EQUAL_RATIO);
    if (best === undefined || isHigher || (isEqual && remedy.cost < best.cost)) {
      best = remedy;
      highest = ratio;
    }
  }
  return best;
}
