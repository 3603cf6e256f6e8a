import type { AnyFlow, AnyRemedy } from '../../src/flow/any-flow.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { following } from '../../src/flow/route.ts';
import { sharing, type Start } from '../../src/flow/registry.ts';
import { flowOf, type Book } from './book.ts';
import { leadsFrom, remediesAt, remediesOf } from './remedies.ts';

/**
 * The steps that a role can come to, in the order in which they are read: each after those that lead to it, as far as
 * these do not go round. What only a remedy or another flow leads to stands at the end.
 */
export function orderOf(book: Book, id: FlowId, role: string): readonly string[] {
  const flow = flowOf(book, id);
  const order = wayFrom(flow, role, flow.first, []);
  const isMissing = (step: string) => !order.includes(step);
  const ends = () => [...entered(book, id, role), ...jumps(flow, role, order)].filter(isMissing);
  // What is put at the end brings its own remedies.
  for (let [step] = ends(); step !== undefined; [step] = ends()) order.push(...wayFrom(flow, role, step, order));
  return order;
}

/** All that follows from a step, but for what is known: after the steps that lead to it. */
function wayFrom(flow: AnyFlow, role: string, start: string, known: readonly string[]): string[] {
  const seen = new Set(known);
  const way: string[] = [];
  const visit = (step: string) => {
    seen.add(step);
    // The last way first, so that the first one ends up right below the step.
    const ways = [...new Set(following(flow.steps[step]!, role))].toReversed();
    for (const next of ways) if (!seen.has(next)) visit(next);
    way.unshift(step);
  };
  visit(start);
  return way;
}

/** The steps of this flow that remedies lead to. */
function jumps(flow: AnyFlow, role: string, order: readonly string[]): readonly string[] {
  const remedies = [...order.flatMap((step) => remediesAt(flow.steps[step]!, role)), ...remediesOf(flow, role)];
  return remedies.flatMap(targetOf);
}

function targetOf(remedy: AnyRemedy): readonly string[] {
  if ('check' in remedy) return [remedy.check];
  return 'step' in remedy ? [remedy.step] : [];
}

/** The steps by which other flows, and links of portals, come into this one. */
function entered(book: Book, id: FlowId, role: string): readonly string[] {
  const starts: readonly Start[] = [...[...book.flows.values()].flatMap(leadsFrom), ...Object.values(sharing)];
  return starts.filter((start) => start.flow === id && (start.role ?? role) === role).flatMap(({ step }) => step ?? []);
}
