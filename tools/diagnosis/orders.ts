/** What it costs to search without asking: the ways that the policies are measured against. */
import { assumed } from '../../src/diagnosis/assumed.ts';
import type { Model } from '../../src/diagnosis/model.ts';
import { bestOrder } from '../../src/diagnosis/remedies-only.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

/** Expected seconds of the best order of remedies, cut off by handing over where that is best. */
export function effortWithoutQuestions(model: Model): number {
  return bestOrder(model, model.priors, new Set()).effort;
}

/**
 * Expected seconds of the manual's own order: all fields of all screens are looked at again, one signs in again, and
 * whoever is not helped turns to somebody. The manual is read with the same doubts as a question of ours: a wrong
 * selection is found as often as the question about its screen is answered with it, or always by one who is unerring.
 * What no screen shows is not found.
 */
export function effortOfManual(flow: AnyFlow, model: Model, isUnerring = false): number {
  const screens = model.questions.filter(({ id }) => 'screen' in (flow.steps[id] ?? {}));
  const looking = screens.reduce((sum, { cost }) => sum + cost, 0);
  const found = model.causes.reduce((sum, cause, at) => {
    const screen = screens.find(({ id }) => cause.startsWith(`${id}.`));
    const row = screen?.answers[cause.slice(screen.id.length + 1)];
    const chance = row?.[at] ?? 0;
    return sum + model.priors[at]! * (isUnerring && row ? 1 : chance);
  }, 0);
  return looking + assumed.seconds.again + (1 - found) * model.escalation;
}
