import type { AnyNext, AnyStep } from '../../src/flow/any-flow.ts';
import { dependsOnAnswer } from '../../src/flow/route.ts';
import type { Lead } from '../../src/flow/step.ts';
import { everyLook, statechart, stateLine, wayLine, type Look } from './mermaid.ts';
import { grouped, type Library, type Told } from './told.ts';

/** A transition of the statechart; `lead` when it goes to another flow. */
interface Way {
  readonly to: string | { readonly lead: Lead };
  readonly label: string;
}

/** The flow as a Mermaid statechart: its steps, answers and ends. Back, help and symptoms are possible in every step. */
export function diagramOf(library: Library, told: Told): string {
  const ways = Object.entries(told.flow.steps).flatMap(([key, step]) =>
    merged(waysFrom(told, key, step)).map((way) => ({ from: key, ...way })),
  );
  const leads = new Map(ways.flatMap(({ to }) => (typeof to === 'string' ? [] : [[idOf(to.lead), to.lead] as const])));
  return statechart(everyLook, [
    ...Object.entries(told.flow.steps).map(([key, step]) =>
      stateLine(stateId(key), nameOf(told, key, step), kindOf(step)),
    ),
    ...[...leads].map(([id, lead]) => stateLine(id, `→ ${library.nameOf(lead)}`, 'flow')),
    `  [*] --> ${stateId(told.flow.first)}`,
    ...ways.map(({ from, to, label }) => wayLine(stateId(from), typeof to === 'string' ? to : idOf(to.lead), label)),
  ]);
}

/** The flows to which this one leads from its steps, each once. */
export function leadsFrom(told: Told): readonly Lead[] {
  const leads = Object.entries(told.flow.steps)
    .flatMap(([key, step]) => waysFrom(told, key, step))
    .flatMap(({ to }) => (typeof to === 'string' ? [] : [to.lead]));
  return [...new Map(leads.map((lead) => [idOf(lead), lead])).values()];
}

function waysFrom(told: Told, key: string, step: AnyStep): readonly Way[] {
  const words = told.words.steps[key];
  if ('ask' in step) {
    return Object.entries(step.ask).flatMap(([answer, way]): readonly Way[] => {
      const label = words?.answers?.[answer]?.label ?? answer;
      return 'leads' in way ? [{ to: { lead: way.leads }, label }] : nextWays(told, way.next, label);
    });
  }
  if ('next' in step) return nextWays(told, step.next, '');
  if ('handover' in step) return [{ to: { lead: step.handover }, label: words?.handover?.lead ?? '' }];
  if (!('outcome' in step)) return [];
  const solved = { to: '[*]', label: words?.done ?? '' };
  return step.onward ? [solved, { to: { lead: step.onward }, label: words?.arrived?.onward ?? '' }] : [solved];
}

/** The ways that `next` can go: one, by role, or by what was answered before. */
function nextWays(told: Told, next: AnyNext, label: string): readonly Way[] {
  const labelled = (step: string, when: string) => ({
    to: stateId(step),
    label: [label, when].filter(Boolean).join(': '),
  });
  if (typeof next === 'string') return [labelled(next, '')];
  if (dependsOnAnswer(next)) {
    const answers = told.words.steps[next.after]?.answers ?? {};
    const ways = Object.entries(next.answered).map(([answer, step]) =>
      labelled(step, answers[answer]?.label ?? answer),
    );
    return [...ways, labelled(next.otherwise, 'anders')];
  }
  return grouped(told.roles, (role) => next[role] ?? next.otherwise).map(({ said, roles }) =>
    labelled(said, roles.length === told.roles.length ? '' : told.namesOf(roles)),
  );
}

/** One arrow for all ways between the same two states. */
function merged(ways: readonly Way[]): readonly Way[] {
  const place = ({ to }: Way) => (typeof to === 'string' ? to : idOf(to.lead));
  return [...Map.groupBy(ways, place).values()].map((same) => ({
    to: same[0]!.to,
    label: [...new Set(same.map(({ label }) => label))].filter(Boolean).join(' / '),
  }));
}

function nameOf(told: Told, key: string, step: AnyStep): string {
  const heading = told.headingOf(key);
  return 'wait' in step ? `${heading} (${step.wait} min.)` : heading;
}

function kindOf(step: AnyStep): Look | undefined {
  if ('screen' in step || 'gallery' in step) return 'screen';
  if ('ask' in step || 'outcome' in step) return 'ask';
  return 'refer' in step ? 'people' : undefined;
}

/** A step as a state: some names of steps are words of Mermaid. */
function stateId(step: string): string {
  return `step_${step}`;
}

function idOf({ flow, step }: Lead): string {
  return `flow_${[flow, ...(step ? [step] : [])].join('_').replaceAll('-', '_')}`;
}
