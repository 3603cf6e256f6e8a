import type { AnyAnswer, AnyNext, AnyRemedy } from './any-flow.ts';
import { dependsOnAnswer, nextFor } from './route.ts';
import type { Named, TransitionConfig } from './state-config.ts';

/** What can lie over the guide. */
export type Place = 'help' | 'symptoms' | 'symptom' | 'person' | 'ticket';

/** To the step that follows: by role, or by an earlier answer, where the flow says so. */
export function goOn(from: string, next: AnyNext, note: readonly Named[] = []): readonly TransitionConfig[] {
  const actions = [...note, { type: 'goOn', params: { from } }];
  if (typeof next === 'string') return [{ target: `#guide.${next}`, actions }];
  if (dependsOnAnswer(next)) {
    const ways = Object.entries(next.answered).map(([answer, step]) => ({
      target: `#guide.${step}`,
      guard: { type: 'answered', params: { step: next.after, answer } },
      actions,
    }));
    return [...ways, { target: `#guide.${next.otherwise}`, actions }];
  }
  const roles = Object.keys(next).filter((role) => role !== 'otherwise');
  return [
    ...roles.map((role) => ({
      target: `#guide.${nextFor(next, role)}`,
      guard: { type: 'inRole', params: { roles: [role] } },
      actions,
    })),
    { target: `#guide.${next.otherwise}`, actions },
  ];
}

/** The events of a question: one for each answer. */
export function asked(step: string, answers: { readonly [answer: string]: AnyAnswer }) {
  return Object.fromEntries(
    Object.entries(answers).map(([answer, leads]) => {
      const note = { type: 'note', params: { kind: 'answered', step, answer } };
      return [`answer.${answer}`, 'next' in leads ? goOn(step, leads.next, [note]) : [remedied(leads, note)]];
    }),
  );
}

/** Opens what lies over the guide. `person` shows the ladder of the role unless a remedy names another. */
export function openPlace(place: Place, ...notes: readonly Named[]): TransitionConfig {
  const ladder = place === 'person' ? [{ type: 'useLadder', params: {} }] : [];
  return { target: `#${place}`, actions: [...notes, ...ladder, { type: 'open', params: { place } }] };
}

/** Back to what lies under: one of these places, else the step. */
export function backOver(...places: readonly Place[]): readonly TransitionConfig[] {
  return [
    ...places.map((place) => ({
      target: place === 'symptom' ? '#symptom.here' : `#${place}`,
      guard: { type: 'liesOver', params: { place } },
      actions: [{ type: 'close' }],
    })),
    { target: '#guide.here' },
  ];
}

/** To where a cause or a diagnosis can be put right. */
export function remedied(remedy: AnyRemedy, ...notes: readonly Named[]): TransitionConfig {
  if ('check' in remedy) {
    const jump = { type: 'jump', params: { to: remedy.check } };
    return { target: `#guide.${remedy.check}.check`, actions: [...notes, jump] };
  }
  if ('step' in remedy) {
    return { target: `#guide.${remedy.step}`, actions: [...notes, { type: 'jump', params: { to: remedy.step } }] };
  }
  if ('leads' in remedy) {
    return { target: '#elsewhere', actions: [...notes, { type: 'leaveFor', params: { lead: remedy.leads } }] };
  }
  const ladder = { type: 'useLadder', params: { ladder: remedy.refer } };
  return { target: '#person', actions: [...notes, ladder, { type: 'open', params: { place: 'person' } }] };
}
