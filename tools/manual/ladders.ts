import type { LadderKey } from '../../flows/contacts.ts';
import type { AnyRemedy } from '../../src/flow/any-flow.ts';
import type { Reading } from './reading.ts';
import { symptomsOf, wrongAt } from './remedies.ts';

/** A ladder, and what it is asked about. */
interface Asked {
  readonly to: LadderKey;
  readonly about: string;
}

/** Whom to ask on a page: the ladder of the role, and each other one, with all that it is asked about. */
export function laddersOf(reading: Reading): ReadonlyMap<LadderKey, readonly string[]> {
  const others = [...askedBySteps(reading), ...askedByChoices(reading), ...askedBySymptoms(reading)];
  const about = (all: readonly Asked[]) => [...new Set(all.map((one) => one.about))];
  return new Map([
    [reading.ladder, []],
    ...[...Map.groupBy(others, ({ to }) => to)]
      .filter(([to]) => to !== reading.ladder)
      .map(([to, all]) => [to, about(all)] as const),
  ]);
}

/** A step that refers to people, and a handover, which names whom else to ask. */
function askedBySteps({ flow, steps, words }: Reading): readonly Asked[] {
  return steps.flatMap((key) => {
    const step = flow.steps[key]!;
    return 'refer' in step ? [{ to: step.refer, about: words.step(key, 'heading') }] : [];
  });
}

function askedBySymptoms({ flow, role, words }: Reading): readonly Asked[] {
  return symptomsOf(flow, role).flatMap(([key, { escalate, causes }]) => {
    const ladders = [escalate, ...Object.values(causes).flatMap(({ remedy }) => ladderIn(remedy))];
    return ladders.map((to) => ({ to, about: words.flow(`symptoms.${key}.title`) }));
  });
}

function askedByChoices({ flow, role, steps, words }: Reading): readonly Asked[] {
  return steps
    .flatMap((step) => wrongAt(flow.steps[step]!, role))
    .flatMap(({ wrong, remedy }) =>
      ladderIn(remedy).map((to) => ({ to, about: words.flow(`diagnoses.${wrong}.action`) })),
    );
}

function ladderIn(remedy: AnyRemedy | undefined): readonly LadderKey[] {
  return remedy && 'refer' in remedy ? [remedy.refer] : [];
}
