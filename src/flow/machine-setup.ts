import { assign, setup } from 'xstate';
import type { LadderKey } from '../../flows/contacts.ts';
import type { AnyFlow } from './any-flow.ts';
import { diagnosisLogic, type Diagnose } from './diagnose.ts';
import type { Lead } from './step.ts';
import { wayTo } from './route.ts';
import { isMentioned, verdictOn, verdictState } from './verdict.ts';

/** What the user set on the replicas: step → field → option. Kept over steps, so that later answers stay valid. */
export interface Selections {
  readonly [step: string]: { readonly [field: string]: string } | undefined;
}

/** One thing that was done or ruled out. Keys only. */
export type TrailItem =
  | { readonly kind: 'answered'; readonly step: string; readonly answer: string }
  | { readonly kind: 'checked'; readonly step: string; readonly selections: { readonly [field: string]: string } }
  | { readonly kind: 'adjusted'; readonly step: string }
  | { readonly kind: 'symptom'; readonly symptom: string }
  | { readonly kind: 'notArrived'; readonly step: string }
  /** What was told while the cause of a symptom was looked for: `tell.<question>.<answer>` or `failed.<remedy>`. */
  | { readonly kind: 'told'; readonly symptom: string; readonly event: string };

export interface FlowContext {
  readonly role: string;
  /** The steps taken before the present one. */
  readonly path: readonly string[];
  /** What lies over the guide, bottom to top: `help`, `symptoms`, `symptom`, `person`, `ticket`. */
  readonly over: readonly string[];
  readonly selections: Selections;
  readonly trail: readonly TrailItem[];
  /** The ladder to show under *person*, when a symptom or a cause names another than the role's. */
  readonly ladder?: LadderKey | undefined;
  /** The contact for whom the ticket is, of the form that was opened last. */
  readonly contact?: string | undefined;
  /** Where another flow takes over. */
  readonly lead?: Lead;
  /** The outcome that the user said is there. */
  readonly outcome?: string;
  /** The symptom of which the cause is looked for. */
  readonly symptom?: string | undefined;
  /** What the user is trying against it: a remedy, or the choices on a screen (`step.`). */
  readonly trying?: string | undefined;
  /** When the user began to wait, in milliseconds since 1970. */
  readonly since?: number | undefined;
}

/** What a run starts from: a role, and what is kept of an earlier run. */
export interface FlowInput {
  readonly role: string;
  readonly selections?: Selections;
  readonly trail?: readonly TrailItem[];
}

/** Lower case, dotted: `answer.computer`, `select.signInAs.citizen`, `press`, `ticket.coordinator`, `back`. */
export interface FlowEvent {
  readonly type: string;
}

/** Adds to the trail; what was said about the same thing before makes way. A symptom that is named anew starts anew. */
function withItem(trail: readonly TrailItem[], item: TrailItem): readonly TrailItem[] {
  const about = (one: TrailItem) =>
    [one.kind, 'step' in one ? one.step : one.symptom, 'event' in one && one.event].join(' ');
  const startsAnew = (one: TrailItem) => item.kind === 'symptom' && 'symptom' in one && one.symptom === item.symptom;
  return [...trail.filter((one) => about(one) !== about(item) && !startsAnew(one)), item];
}

/** The named guards and actions of every flow's machine; a flow differs in its states only. */
export function machineSetup(flow: AnyFlow, now: () => number, diagnose: Diagnose) {
  return setup({
    types: { context: {} as FlowContext, events: {} as FlowEvent, input: {} as FlowInput },
    actors: { diagnosis: diagnosisLogic(diagnose) },
    guards: guardsOf(flow),
    actions: {
      goOn: assign(({ context }, { from }: { from: string }) => ({ path: [...context.path, from] })),
      goBack: assign(({ context }) => reconsidered(context)),
      jump: assign(({ context }, { to }: { to: string }) => jumped(flow, context, to)),
      open: assign(({ context, event }, { place }: { place: string }) => opened(context, place, event.type)),
      close: assign(({ context }) => ({ over: context.over.slice(0, -1) })),
      closeAll: assign({ over: [] }),
      select: assign(({ context }, chosen: Chosen) => selected(context, chosen)),
      noteCheck: assign(({ context }, { step }: { step: string }) => checked(context, step)),
      note: assign(({ context }, item: TrailItem) => noted(context, item)),
      learn: assign(({ context, event }) => told(context, event.type)),
      tellDiagnosis: ({ event, self }) => self.getSnapshot().children.diagnosis?.send(event),
      // `cause.<remedy>` or `helped.<remedy>`.
      tryRemedy: assign(({ event }) => ({ trying: event.type.slice(event.type.indexOf('.') + 1) })),
      noteTried: assign(({ context }) => tried(flow, context)),
      takeBack: assign(({ context }) => ({ trail: context.trail.filter((one) => one !== lastTold(context)) })),
      endSearch: assign({ symptom: undefined, trying: undefined }),
      adjust: assign(({ context }, { step }: { step: string }) => adjusted(flow, context, step)),
      useLadder: assign((_, { ladder }: { ladder?: LadderKey }) => ({ ladder })),
      leaveFor: assign((_, { lead }: { lead: Lead }) => ({ lead })),
      arrive: assign((_, { step }: { step: string }) => ({ outcome: step })),
      startWait: assign(({ context }) => ({ since: context.since ?? now() })),
      endWait: assign({ since: undefined }),
    },
  });
}

/** On top of what lies over the guide; help clears what was there. A ticket is for whom the event names: `ticket.<contact>`. */
function opened({ over }: FlowContext, place: string, event: string): Partial<FlowContext> {
  return {
    over: place === 'help' ? [place] : [...over.filter((one) => one !== place), place],
    ...(place === 'ticket' ? { contact: event.slice('ticket.'.length) } : {}),
  };
}

interface Chosen {
  readonly step: string;
  readonly field: string;
  readonly option: string;
}

function selected({ selections }: FlowContext, { step, field, option }: Chosen): Partial<FlowContext> {
  return { selections: { ...selections, [step]: { ...selections[step], [field]: option } } };
}

function noted({ trail }: FlowContext, item: TrailItem): Partial<FlowContext> {
  const search = item.kind === 'symptom' ? { symptom: item.symptom, trying: undefined } : {};
  return { trail: withItem(trail, item), ...search };
}

/** From now on what is wrong on this screen is what the user tries to put right. */
function checked(context: FlowContext, step: string): Partial<FlowContext> {
  const selections = { ...context.selections[step] };
  return { ...noted(context, { kind: 'checked', step, selections }), trying: undefined };
}

/** What was told last about the symptom of which the cause is looked for. */
function lastTold({ trail, symptom }: FlowContext): TrailItem | undefined {
  return trail.findLast((one) => one.kind === 'told' && one.symptom === symptom);
}

/** Back at the step before: what was answered there is open again. */
function reconsidered({ path, trail }: FlowContext): Partial<FlowContext> {
  const step = path.at(-1);
  return {
    path: path.slice(0, -1),
    trail: trail.filter((item) => item.kind !== 'answered' || item.step !== step),
  };
}

/** At a step in the middle: as if one had gone there from the first. */
function jumped(flow: AnyFlow, { role }: FlowContext, to: string): Partial<FlowContext> {
  return { path: wayTo(flow, role, to), over: [], since: undefined };
}

interface Situated {
  readonly context: FlowContext;
}

/** The conditions that the states of a flow name. */
function guardsOf(flow: AnyFlow) {
  return {
    inRole: ({ context }: Situated, { roles }: { roles: readonly string[] }) => roles.includes(context.role),
    cameFrom: ({ context }: Situated, { step }: { step: string }) => context.path.at(-1) === step,
    liesOver: ({ context }: Situated, { place }: { place: string }) => context.over.at(-2) === place,
    isSearching: ({ context }: Situated) => context.symptom !== undefined,
    hasTold: ({ context }: Situated) => lastTold(context) !== undefined,
    selected: ({ context }: Situated, { step, field, option }: Chosen) => context.selections[step]?.[field] === option,
    answered: ({ context }: Situated, { step, answer }: { step: string; answer: string }) =>
      context.trail.some((item) => item.kind === 'answered' && item.step === step && item.answer === answer),
    arrivedAt: ({ context }: Situated, { step }: { step: string }) => context.outcome === step,
    notMentioned: ({ context }: Situated, { step, field }: { step: string; field: string }) =>
      !isMentioned(flow, step, context.role, field),
    verdict: ({ context }: Situated, { step, field, is }: { step: string; field: string; is: string }) => {
      const option = context.selections[step]?.[field];
      return option !== undefined && verdictState(verdictOn(flow, step, context.role, field, option)) === is;
    },
  };
}

function told(context: FlowContext, event: string): Partial<FlowContext> {
  return noted(context, { kind: 'told', symptom: context.symptom ?? '', event });
}

/** What the user tried last did not help: a remedy, or the choices on the screen that was checked last. */
function tried(flow: AnyFlow, context: FlowContext): Partial<FlowContext> {
  const { trail, trying } = context;
  // Of a screen that was put right, the trail says so already.
  if (trying?.endsWith('.')) return { trying: undefined };
  if (trying) return { ...told(context, `failed.${trying}`), trying: undefined };
  const checked = trail.findLast(({ kind }) => kind === 'checked');
  return checked && 'step' in checked ? { ...adjusted(flow, context, checked.step), trying: undefined } : {};
}

/** The user put the wrong selections right on the real screen: they are forgotten here, and the trail says so. */
function adjusted(flow: AnyFlow, context: FlowContext, step: string): Partial<FlowContext> {
  const entries = Object.entries(context.selections[step] ?? {});
  const kept = entries.filter(([field, option]) => !('wrong' in verdictOn(flow, step, context.role, field, option)));
  if (kept.length === entries.length) return {};
  return {
    selections: { ...context.selections, [step]: Object.fromEntries(kept) },
    trail: withItem(context.trail, { kind: 'adjusted', step }),
    trying: `${step}.`,
  };
}
