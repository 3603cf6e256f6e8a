import type { AnyFlow, AnyNext, AnyNextByAnswer, AnyStep } from './any-flow.ts';

/** Whether the next step depends on what was answered before. */
export function dependsOnAnswer(next: AnyNext): next is AnyNextByAnswer {
  return typeof next === 'object' && 'answered' in next && typeof next.answered === 'object';
}

/** The step that follows for this role. */
export function nextFor(next: AnyNext, role: string): string {
  if (typeof next === 'string') return next;
  return dependsOnAnswer(next) ? next.otherwise : (next[role] ?? next.otherwise);
}

/** All steps that `next` can mean, whatever the role. */
function everyNext(next: AnyNext): readonly string[] {
  if (typeof next === 'string') return [next];
  if (dependsOnAnswer(next)) return [...new Set([...Object.values(next.answered), next.otherwise])];
  return [...new Set(Object.values(next).filter((step) => step !== undefined))];
}

/** The steps that can follow a step: for one role, or for any. */
export function following(step: AnyStep, role?: string): readonly string[] {
  const of = (next: AnyNext) => (role === undefined || dependsOnAnswer(next) ? everyNext(next) : [nextFor(next, role)]);
  if ('next' in step) return of(step.next);
  if ('ask' in step) return Object.values(step.ask).flatMap((answer) => ('next' in answer ? of(answer.next) : []));
  return [];
}

/** The steps from which one can come to `target`, whatever the role. */
export function preceding(flow: AnyFlow, target: string): readonly string[] {
  return Object.keys(flow.steps).filter((key) => following(flow.steps[key]!, undefined).includes(target));
}

/** The shortest way in this role from the first step up to, not including, `target`; empty when there is none. */
export function wayTo(flow: AnyFlow, role: string, target: string): readonly string[] {
  const ways: string[][] = [[flow.first]];
  const seen = new Set<string>([flow.first]);
  for (const way of ways) {
    const last = way[way.length - 1]!;
    if (last === target) return way.slice(0, -1);
    for (const next of following(flow.steps[last]!, role)) {
      if (!seen.has(next)) {
        seen.add(next);
        ways.push([...way, next]);
      }
    }
  }
  return [];
}

/** The steps of this role from the first to the first outcome that it can reach; empty when there is none. */
export function mainRoute(flow: AnyFlow, role: string): readonly string[] {
  const outcomes = Object.keys(flow.steps).filter((key) => 'outcome' in flow.steps[key]!);
  const routes = outcomes.map((key) => [...wayTo(flow, role, key), key]);
  return routes.find(([start]) => start === flow.first) ?? [];
}
