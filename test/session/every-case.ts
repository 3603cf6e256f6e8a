import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { allFlows } from '../flow/all-flows.ts';
import { restsOf } from '../flow/walk.ts';
import type { Case } from './situations.ts';
import { walkedCases } from './walked-cases.ts';

/**
 * Every state that any role can reach in any flow. What a screen shows at a field follows from that field alone, so of
 * the states of a screen only those count in which a field stands at something for the first time.
 */
export const everyCase: readonly Case[] = allFlows.flatMap(({ id, flow }) =>
  Object.keys(flow.escalate).flatMap((role) => casesOf(id, flow, role)),
);

/**
 * Each place of each flow once, in the first role that comes there; of the first flow with every kind of symptom, every
 * state in every role. What lies over the guide, and in which order, is the same for every flow.
 */
export const everyPlace: readonly Case[] = [
  ...new Map(
    everyCase.toReversed().map((one) => {
      const { over } = one.snapshot.context;
      const whole = [one.role, one.reached.regions, over, one.snapshot.context.path.at(-1)];
      return [JSON.stringify([one.id, one.reached.name, ...(one.id === 'alivia-sign-in' ? whole : [])]), one];
    }),
  ).values(),
].toReversed();

/** The walked states in which something is shown for the first time. */
function casesOf(id: FlowId, flow: AnyFlow, role: string): readonly Case[] {
  const seen = new Set<string>();
  return walkedCases(id, flow, role).filter(({ key, reached, snapshot }) => {
    const { over, path } = snapshot.context;
    const isField = Object.keys(reached.regions).length > 0;
    const under = isField ? [] : [key, over, path.at(-1)];
    const shown = restsOf(reached).map((rest) => JSON.stringify([rest, ...under]));
    const isNew = shown.some((one) => !seen.has(one));
    for (const one of shown) seen.add(one);
    return isNew;
  });
}
