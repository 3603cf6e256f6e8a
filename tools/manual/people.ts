import type { LadderKey } from '../../flows/contacts.ts';
import type { AnyRemedy } from '../../src/flow/any-flow.ts';
import { contactList } from './contacts.ts';
import { html, type Html } from './html.ts';
import { peopleId } from './links.ts';
import type { Reading } from './reading.ts';
import { symptomsOf, wrongAt } from './remedies.ts';

/** A ladder, and what it is asked about. */
interface Asked {
  readonly to: LadderKey;
  readonly about: string;
}

/** Whom else to ask: each ladder but that of the role, under what it is about. */
export function otherPeople(reading: Reading): readonly Html[] {
  const others = [...askedBySteps(reading), ...askedByChoices(reading), ...askedBySymptoms(reading)].filter(
    ({ to }) => to !== reading.ladder,
  );
  return [...Map.groupBy(others, ({ to }) => to)].map(
    ([to, all]) =>
      html`<section id="${peopleId(reading, to)}">
        <h3>${[...new Set(all.map(({ about }) => about))].map((about) => html`<span>${about}</span> `)}</h3>
        ${contactList(reading, to)}
      </section>`,
  );
}

/** A handover names whom else to ask; a step that refers to people shows them itself. */
function askedBySteps({ flow, steps, words }: Reading): readonly Asked[] {
  return steps.flatMap((key) => {
    const step = flow.steps[key]!;
    return 'handover' in step ? [{ to: step.refer, about: words.step(key, 'heading') }] : [];
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
