import type { AnyFlow, AnyStep } from './any-flow.ts';
import type { Diagnose } from './diagnose.ts';
import { machineSetup, type FlowInput } from './machine-setup.ts';
import { preceding } from './route.ts';
import { screenState } from './screen-state.ts';
import type { StateConfig, TransitionConfig } from './state-config.ts';
import { goOnSearching, hasSymptoms, symptomEvents, symptomStates } from './symptom-states.ts';
import { asked, backOver, goOn, openPlace, remedied } from './transitions.ts';
import { choicesOf } from './verdict.ts';

/**
 * Compiles a flow to one plain XState machine: a state for each step under `guide`, and beside it what can lie over
 * the guide (`help`, `symptoms`, `symptom` with a state for each, `person`, `ticket`), `solved`, and `elsewhere` when
 * another flow takes over (final; the context's `lead` says which).
 *
 * @param diagnose - Gives the machine that looks for the cause of a symptom.
 * @param now - The clock, in milliseconds since 1970.
 */
export function toMachine(id: string, flow: AnyFlow, diagnose: Diagnose, now: () => number = Date.now) {
  const setup = machineSetup(flow, now, diagnose);
  const config = {
    id,
    initial: 'guide',
    context: ({ input }: { input: FlowInput }) => ({
      role: input.role,
      path: [],
      over: [],
      selections: input.selections ?? {},
      trail: input.trail ?? [],
    }),
    states: statesOf(flow),
    on: {
      help: openPlace('help'),
      symptoms: openPlace('symptoms'),
      person: openPlace('person'),
      ...(hasSymptoms(flow) ? { diagnose: goOnSearching } : {}),
      ...Object.fromEntries(
        Object.keys(flow.steps)
          .filter((step) => choicesOf(flow, step).length > 0)
          .map((step) => [`check.${step}`, remedied({ check: step })]),
      ),
    },
  };
  return setup.createMachine(config as unknown as Parameters<typeof setup.createMachine>[0]);
}

/** The machine of a flow. */
export type FlowMachine = ReturnType<typeof toMachine>;

function statesOf(flow: AnyFlow): { readonly [state: string]: StateConfig } {
  const steps = Object.entries(flow.steps).map(([key, step]) => [key, stepState(flow, key, step)]);
  return {
    guide: {
      id: 'guide',
      initial: flow.first,
      entry: { type: 'closeAll' },
      states: { ...Object.fromEntries(steps), here: { type: 'history', history: 'deep' } },
    },
    help: { id: 'help', on: { back: backOver() } },
    symptoms: { id: 'symptoms', on: { back: backOver('help'), ...symptomEvents(flow) } },
    ...(hasSymptoms(flow) ? { symptom: symptomStates(flow) } : {}),
    person: {
      id: 'person',
      on: {
        back: backOver('help', 'symptoms', ...(hasSymptoms(flow) ? (['symptom'] as const) : []), 'ticket'),
        'ticket.*': openPlace('ticket'),
      },
    },
    ticket: { id: 'ticket', on: { back: backOver('person') } },
    solved: {
      id: 'solved',
      on: { back: { target: '#guide.here' }, counted: { actions: [{ type: 'endSearch' }] }, ...onwardFrom(flow) },
    },
    elsewhere: { id: 'elsewhere', type: 'final' },
  };
}

function stepState(flow: AnyFlow, key: string, step: AnyStep): StateConfig {
  const back = preceding(flow, key).map((from) => ({
    target: `#guide.${from}`,
    guard: { type: 'cameFrom', params: { step: from } },
    actions: [{ type: 'goBack' }],
  }));
  if ('screen' in step) return screenState(flow, key, goOn(key, step.next), back);
  if ('ask' in step) return { on: { back, ...asked(key, step.ask) } };
  if ('wait' in step) return waitState(goOn(key, step.next), back);
  if ('next' in step) return { on: { next: goOn(key, step.next), back } };
  if ('handover' in step) {
    return { on: { back, lead: remedied({ leads: step.handover }), 'ticket.*': openPlace('ticket') } };
  }
  if ('refer' in step) return { on: { back, 'ticket.*': openPlace('ticket') } };
  if ('gallery' in step) return { on: { back } };
  const yes = { target: '#solved', actions: [{ type: 'arrive', params: { step: key } }] };
  const no = openPlace('symptoms', { type: 'note', params: { kind: 'notArrived', step: key } });
  return { on: { back, yes, no } };
}

/** The time runs from the first entry until the user goes back to what was done before. */
function waitState(next: readonly TransitionConfig[], back: readonly TransitionConfig[]): StateConfig {
  const ended = back.map((way) => ({ ...way, actions: [...(way.actions ?? []), { type: 'endWait' }] }));
  return { entry: { type: 'startWait' }, on: { next, back: ended } };
}

/** From the last page to the flow that follows, by the outcome that led there. */
function onwardFrom(flow: AnyFlow): StateConfig['on'] {
  const ways = Object.entries(flow.steps).flatMap(([key, step]) =>
    'onward' in step && step.onward
      ? [{ ...remedied({ leads: step.onward }), guard: { type: 'arrivedAt', params: { step: key } } }]
      : [],
  );
  return ways.length > 0 ? { onward: ways } : {};
}
