/** What the figures of all symptoms come to together; each symptom in a role counts as much. */
import type { Compared, Figures } from './figures.ts';

/** How much less effort than without: parts of 1, the mean over models. */
export interface Gains {
  readonly models: number;
  readonly belowWithoutQuestions: number;
  readonly belowManual: number;
  readonly belowUnerringManual: number;
  /** In how many models somebody who finds whatever is wrong on a screen needs less with the manual. */
  readonly slowerThanUnerring: number;
  /** The smallest gain over the best order without questions in any model; below 0 a model loses. */
  readonly least: number;
}

/** How far the policies are above the best ones that are known: parts of 1. */
export interface AboveOptimum {
  readonly models: number;
  readonly mean: number;
  readonly worst: number;
}

/** The gains of these models. */
export function gainsOf(all: readonly Compared[]): Gains {
  const gains = all.map(({ seconds, withoutQuestions }) => 1 - seconds / withoutQuestions);
  return {
    models: all.length,
    belowWithoutQuestions: mean(gains),
    belowManual: mean(all.map(({ seconds, manual }) => 1 - seconds / manual)),
    belowUnerringManual: mean(all.map(({ seconds, unerringManual }) => 1 - seconds / unerringManual)),
    slowerThanUnerring: all.filter(({ seconds, unerringManual }) => seconds > unerringManual + 0.5).length,
    least: Math.min(...gains),
  };
}

/** How far above the optimum, over the models of which it is known. */
export function aboveOptimum(all: readonly Figures[]): AboveOptimum {
  const above = all.flatMap(({ seconds, optimum }) => (optimum === undefined ? [] : [seconds / optimum - 1]));
  return { models: above.length, mean: mean(above), worst: Math.max(0, ...above) };
}

/** Number of questions → the part of the callers of all models who are asked so many. */
export function byQuestionsOf(all: readonly Figures[]): readonly number[] {
  const most = Math.max(0, ...all.map(({ effort }) => effort.byQuestions.length));
  return Array.from({ length: most }, (_, count) => mean(all.map(({ effort }) => effort.byQuestions[count] ?? 0)));
}

/** The number of questions that this part of the callers does not exceed. */
export function quantileOf(byQuestions: readonly number[], part: number): number {
  let sum = 0;
  const found = byQuestions.findIndex((chance) => {
    sum += chance;
    return sum >= part - 1e-9;
  });
  return found === -1 ? byQuestions.length - 1 : found;
}

export function mean(all: readonly number[]): number {
  return all.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / all.length;
}
