import type { AnyFlow, AnySymptom } from './any-flow.ts';
import type { SearchInput } from './diagnose.ts';
import type { FlowContext } from './machine-setup.ts';
import { mainRoute } from './route.ts';
import type { StateConfig, TransitionConfig } from './state-config.ts';
import { backOver, remedied } from './transitions.ts';

/** Whether the flow knows symptoms: without them, nothing leads to one. */
export function hasSymptoms({ symptoms }: AnyFlow): boolean {
  return Object.keys(symptoms).length > 0;
}

/** Back to the symptom of which the cause is looked for: what was tried did not help. */
export const goOnSearching: TransitionConfig = {
  target: '#symptom.here',
  guard: { type: 'isSearching' },
  actions: [{ type: 'noteTried' }, { type: 'open', params: { place: 'symptom' } }],
};

/** The symptoms that the user can name, each in the roles in which it is documented. */
export function symptomEvents(flow: AnyFlow): StateConfig['on'] {
  return Object.fromEntries(
    Object.entries(flow.symptoms).map(([key, { roles }]) => [
      `symptom.${key}`,
      {
        target: `#symptom.${key}`,
        ...(roles === 'every' ? {} : { guard: { type: 'inRole', params: { roles } } }),
        actions: [
          { type: 'note', params: { kind: 'symptom', symptom: key } },
          { type: 'open', params: { place: 'symptom' } },
        ],
      },
    ]),
  );
}

/** The places where the cause of a symptom is looked for, one for each symptom; the search itself is a machine of its own. */
export function symptomStates(flow: AnyFlow): StateConfig {
  const states = Object.entries(flow.symptoms).map(([key, symptom]) => [key, { on: remediesOf(symptom) }]);
  const tell = { actions: [{ type: 'learn' }, { type: 'tellDiagnosis' }] };
  return {
    id: 'symptom',
    initial: Object.keys(flow.symptoms)[0]!,
    invoke: { id: 'diagnosis', src: 'diagnosis', input: searchInput },
    states: { ...Object.fromEntries(states), here: { type: 'history', history: 'deep' } },
    on: {
      back: [takeBack, ...backOver('symptoms')],
      'tell.*': tell,
      'failed.*': tell,
      'helped.*': waysToOutcome(flow),
      // What was kept in the tab knows no machine that ran.
      again: { target: '#symptom.here', reenter: true },
    },
  };
}

/** Back to the question before: what was told last is open again. */
const takeBack: TransitionConfig = {
  target: '#symptom.here',
  reenter: true,
  guard: { type: 'hasTold' },
  actions: [{ type: 'takeBack' }],
};

/** It works now: the outcome says whether it does. */
function waysToOutcome(flow: AnyFlow): readonly TransitionConfig[] {
  return Object.keys(flow.escalate).flatMap((role) => {
    const outcome = mainRoute(flow, role).at(-1);
    if (outcome === undefined) return [];
    const guard = { type: 'inRole', params: { roles: [role] } };
    return [{ ...remedied({ step: outcome }, { type: 'tryRemedy' }), guard }];
  });
}

function searchInput({ context, self }: { context: FlowContext; self: SearchInput['parent'] }): SearchInput {
  return { context, parent: self };
}

function remediesOf({ causes, escalate }: AnySymptom): StateConfig['on'] {
  const ways = Object.entries(causes).map(([cause, { remedy }]) => [
    `cause.${cause}`,
    remedied(remedy, { type: 'tryRemedy' }),
  ]);
  return { ...Object.fromEntries(ways), person: remedied({ refer: escalate }) };
}
