/** What no way of searching can beat: the effort of one who knows the cause from the start. */
import type { Belief, Model, Remedy, Used } from './model.ts';

const nothingUsed: Used = new Set();

/** A lower bound, in expected seconds, of every way to search: no policy can do better. Quick for any model. */
export function lowerBound(model: Model, belief: Belief = model.priors, used: Used = nothingUsed): number {
  const known = effortWhenKnown(model, used);
  return belief.reduce((sum, chance, cause) => sum + chance * (known[cause] ?? 0), 0);
}

/**
 * For each cause the expected seconds to end it, when one knows that it is the cause, with the remedies that are left.
 * Handing over is as good as a remedy that always helps, so the remedies that are cheaper for the chance they give come
 * first, by ascending seconds per chance, and the others never.
 */
export function effortWhenKnown(model: Model, used: Used = nothingUsed): readonly number[] {
  const open = model.remedies.filter(({ id }) => !used.has(id));
  return model.causes.map((_, cause) => effortOfCause(open, cause, model.escalation));
}

function effortOfCause(open: readonly Remedy[], cause: number, escalation: number): number {
  const worthwhile = open
    .map(({ cost, fixes }) => ({ cost, chance: fixes[cause] ?? 0 }))
    .filter(({ cost, chance }) => cost < chance * escalation)
    .sort((one, other) => one.cost / one.chance - other.cost / other.chance);
  let left = 1;
  let effort = 0;
  for (const { cost, chance } of worthwhile) {
    effort += left * cost;
    left *= 1 - chance;
  }
  return effort + left * escalation;
}
