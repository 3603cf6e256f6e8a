import type { AnyFlow, AnySymptom } from './any-flow.ts';
import type { SearchInput } from './diagnose.ts';
import type { FlowContext } from './machine-setup.ts';
import type { StateConfig, TransitionConfig } from './state-config.ts';
import { backOver, remedied } from './transitions.ts';

/** Whether the flow knows symptoms: without them, nothing leads to one. */
export function hasSymptoms({ symptoms }: AnyFlow): boolean {
  return Object.keys(symptoms).length > 0;
}

/** Back to the symptom of which the cause is looked for: what was tried did not help. */
export const goOnSearching: TransitionConfig = {
  target: '#symptom.here',
  guard: { type: 'isDiagnosing' },
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
      back: backOver('symptoms'),
      'tell.*': tell,
      'failed.*': tell,
      // What was kept in the tab knows no machine that ran.
      again: { target: '#symptom.here', reenter: true },
    },
  };
}

function searchInput({ context, self }: { context: FlowContext; self: SearchInput['parent'] }): SearchInput {
  return { context, parent: self };
}

function remediesOf({ causes, escalate }: AnySymptom): StateConfig['on'] {
  const ways = Object.entries(causes).map(([cause, { remedy }]) => [
    `cause.${cause}`,
    remedied(remedy, { type: 'tryRemedy', params: { remedy: cause } }),
  ]);
  return { ...Object.fromEntries(ways), person: remedied({ refer: escalate }) };
}
