/** The ticket form of one contact, from its first letter to its receipt: a machine of its own. */
import { assign, fromPromise, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import {
  attemptOf,
  checked,
  contextOf,
  refusedKeys,
  withoutSecrets,
  type TicketContext,
  type TicketInput,
} from './form-context.ts';
import type { SendOutcome } from './client.ts';
import type { Draft } from './draft.ts';

/** What a user does. */
export type TicketEvent =
  | { readonly type: 'fill'; readonly field: string; readonly value: string }
  | { readonly type: 'leave'; readonly field: string }
  | { readonly type: 'line.remove'; readonly index: number }
  | { readonly type: 'line.restore'; readonly index: number }
  | { readonly type: 'send' }
  | { readonly type: 'retry' };

const without = <Value>(record: Readonly<Record<string, Value>>, field: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));

const kit = setup({
  types: { context: {} as TicketContext, events: {} as TicketEvent, input: {} as TicketInput },
  actors: {
    send: fromPromise<SendOutcome, TicketContext>(async ({ input: { attempt, gateway, send }, signal }) => {
      if (!attempt) throw new Error('There is nothing to send.');
      return send({ gateway, ...attempt, signal });
    }),
  },
  guards: {
    wasStored: ({ context }) => context.outcome?.kind === 'stored',
    wasInterrupted: ({ context }) => context.wasInterrupted && context.attempt !== undefined,
    isComplete: ({ context }) => Object.keys(checked(context).faults).length === 0,
    isOutcome: (_, { outcome, kind }: { outcome: SendOutcome; kind: SendOutcome['kind'] }) => outcome.kind === kind,
    namesFields: ({ context }, { outcome }: { outcome: SendOutcome }) => refusedKeys(context, outcome).length > 0,
  },
  actions: {
    setValue: assign(({ context }, { field, value }: { field: string; value: string }) => ({
      values: { ...context.values, [field]: value },
      faults: without(context.faults, field),
      keptOut: without(context.keptOut, field),
    })),
    maskValue: assign(({ context }, { field }: { field: string }) =>
      withoutSecrets(
        context,
        context.fields.filter(({ key }) => key === field),
      ),
    ),
    setLine: assign(({ context }, { index, removed }: { index: number; removed: boolean }) => ({
      lines: context.lines.map((line, at) => (at === index ? { ...line, removed } : line)),
    })),
    check: assign(({ context }) => checked(context)),
    prepare: assign(({ context }) => ({ attempt: attemptOf(context) })),
    noteOutcome: assign(({ context }, { outcome }: { outcome: SendOutcome }) => ({
      outcome,
      // The gateway has another ticket under this key: it is of no more use.
      attempt: outcome.kind === 'conflict' ? undefined : context.attempt,
      faults: Object.fromEntries(refusedKeys(context, outcome).map((key) => [key, 'refusedByServer' as const])),
    })),
    forgetInterruption: assign({ wasInterrupted: false }),
  },
});

/** What became of a ticket, as the parameter of a guard or action. */
const outcome = ({ event }: { event: { output: SendOutcome } }) => ({ outcome: event.output });

/**
 * The form. It starts in `filling`; `send` checks, masks and sends, once however often it is pressed. A gateway that
 * names fields leads back to `filling`, any other refusal to `refused`, no answer to `unreachable`, where `retry` sends
 * the same again. Nothing that was typed is lost in any of them. While sending nothing changes; `sent` is the end.
 */
export const ticketMachine = kit.createMachine({
  id: 'ticket',
  context: ({ input }) => contextOf(input),
  initial: 'filling',
  on: {
    fill: { target: '.filling', actions: { type: 'setValue', params: ({ event }) => event } },
    // Looking at a field changes nothing but its secrets.
    leave: { actions: { type: 'maskValue', params: ({ event }) => event } },
    'line.remove': {
      target: '.filling',
      actions: { type: 'setLine', params: ({ event: { index } }) => ({ index, removed: true }) },
    },
    'line.restore': {
      target: '.filling',
      actions: { type: 'setLine', params: ({ event: { index } }) => ({ index, removed: false }) },
    },
    send: [
      { guard: 'isComplete', target: '.sending', actions: ['check', 'prepare'] },
      { target: '.filling', actions: 'check' },
    ],
  },
  states: {
    filling: {
      always: [
        { guard: 'wasStored', target: 'sent' },
        { guard: 'wasInterrupted', target: 'sending', actions: 'forgetInterruption' },
      ],
    },
    sending: {
      on: { '*': {} },
      invoke: {
        src: 'send',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'isOutcome', params: ({ event }) => ({ outcome: event.output, kind: 'stored' }) },
            target: 'sent',
            actions: { type: 'noteOutcome', params: outcome },
          },
          {
            guard: { type: 'isOutcome', params: ({ event }) => ({ outcome: event.output, kind: 'unreachable' }) },
            target: 'unreachable',
            actions: { type: 'noteOutcome', params: outcome },
          },
          {
            guard: { type: 'namesFields', params: outcome },
            target: 'filling',
            actions: { type: 'noteOutcome', params: outcome },
          },
          { target: 'refused', actions: { type: 'noteOutcome', params: outcome } },
        ],
        onError: {
          target: 'unreachable',
          actions: { type: 'noteOutcome', params: { outcome: { kind: 'unreachable', why: 'network' } } },
        },
      },
    },
    refused: {},
    unreachable: { on: { retry: 'sending' } },
    sent: { type: 'final' },
  },
});

/** A running form. */
export type TicketActor = ActorRefFrom<typeof ticketMachine>;

/** What a form needs to go on after a reload. */
export const draftOf = (snapshot: SnapshotFrom<typeof ticketMachine>): Draft => ({
  values: snapshot.context.values,
  removed: snapshot.context.lines.filter(({ removed }) => removed).map(({ text }) => text),
  attempt: snapshot.context.attempt,
  isSending: snapshot.matches('sending'),
});
