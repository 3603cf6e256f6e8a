/** The ticket form of one contact, from its first letter to its receipt: a machine of its own. */
import { assign, createActor, fromPromise, setup, type Actor } from 'xstate';
import {
  bodyOf,
  checked,
  contextOf,
  refusedKeys,
  withoutSecrets,
  type TicketContext,
  type TicketInput,
} from './form-context.ts';
import type { FilesEvent } from './form-files.ts';
import { noDraft, type KeyedBody } from './draft.ts';
import { isWaiting } from './waiting.ts';

/** What a user does, and what happens meanwhile. */
export type TicketEvent =
  | { readonly type: 'fill'; readonly field: string; readonly value: string }
  | { readonly type: 'leave'; readonly field: string }
  | { readonly type: 'line.remove'; readonly index: number }
  | { readonly type: 'line.restore'; readonly index: number }
  | FilesEvent
  | { readonly type: 'send' }
  | { readonly type: 'change' }
  | { readonly type: 'retry' }
  | { readonly type: 'edit' }
  | { readonly type: 'withdraw' }
  /** The outbox changed. */
  | { readonly type: 'outbox' };

const without = <Value>(record: Readonly<Record<string, Value>>, field: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));

const kit = setup({
  types: { context: {} as TicketContext, events: {} as TicketEvent, input: {} as TicketInput },
  actors: {
    fetch: fromPromise<unknown, TicketContext>(({ input }) => input.sender.fetch()),
    write: fromPromise<KeyedBody, TicketContext>(async ({ input }) => {
      const attachments = (await input.filesKit()?.attachmentsOf(input.files)) ?? [];
      const body = { ...bodyOf(input), ...(attachments.length > 0 ? { attachments } : {}) };
      return (await input.sender.fetch()).keyedBodyOf(body, input.keyedBody);
    }),
    post: fromPromise<void, TicketContext>(async ({ input: { keyedBody, contact, gateway, sender } }) => {
      if (keyedBody) await (await sender.fetch()).post({ ...keyedBody, contact, gateway });
    }),
    retry: fromPromise<void, TicketContext>(async ({ input: { sender, key } }) => {
      if (key !== undefined) await (await sender.fetch()).retry(key);
    }),
  },
  guards: {
    wasErased: ({ context: { sender, erasures } }) => !!sender.here && sender.here.erasures !== erasures,
    isStored: ({ context }) => context.receipt !== undefined,
    wasSending: ({ context }) => context.phase === 'sending' && context.keyedBody !== undefined && !context.entry,
    wasReviewing: ({ context }) =>
      context.phase === 'reviewing' && context.files.missing.length === 0 && !context.entry && isComplete(context),
    wasWithdrawn: ({ context }) => context.phase === 'withdrawn' && !context.entry,
    hasEntry: ({ context }) => context.entry !== undefined,
    canBeSent: ({ context }) => context.files.reading === 0 && context.files.tool === undefined && isComplete(context),
    namesFields: ({ context }) => context.entry?.state === 'refused' && refusedKeys(context).length > 0,
    isRefused: ({ context }) => context.entry?.state === 'refused',
    isExpired: ({ context }) => context.entry?.state === 'expired',
    isGone: ({ context }) => context.entry === undefined,
    isWaiting: ({ context: { entry } }) => !!entry && isWaiting(entry),
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
    changeFiles: assign(({ context: { files, filesKit } }, event: FilesEvent) => ({
      files: filesKit()?.filesAfter(files, event) ?? files,
    })),
    check: assign(({ context }) => checked(context)),
    look: assign(({ context }) => {
      const { sender, key, entry } = context;
      const found = sender.here?.entries.find((one) => one.key === key);
      if (found === entry) return {};
      // What another tab took back may have arrived all the same.
      const isMaybe = context.isMaybeSent || (!found && isMaybeSent(context));
      return { entry: found, isMaybeSent: isMaybe, ...(found?.receipt ? { receipt: found.receipt } : {}) };
    }),
    take: ({ context: { entry, sender } }) => {
      if (entry && entry.state !== 'expired') void sender.here?.take(entry.key);
    },
    /** What is taken back stays in the form; when it was tried, it may have arrived all the same. */
    takeBack: assign(({ context }) => {
      const { entry, files, keyedBody, filesKit } = context;
      return {
        key: undefined,
        entry: undefined,
        files:
          files.items.length > 0 ? files : { ...files, items: filesKit()?.filesOf(entry?.body?.attachments) ?? [] },
        // The gateway has another ticket under this key: it is of no more use.
        keyedBody: entry?.refusal?.isConflict ? undefined : keyedBody,
        isMaybeSent: context.isMaybeSent || isMaybeSent(context),
      };
    }),
    markRefused: assign(({ context }) => ({
      faults: Object.fromEntries(refusedKeys(context).map((key) => [key, 'refusedByServer' as const])),
    })),
    /** Everything was erased, here or in another tab. */
    forget: assign(({ context }) => ({
      ...contextOf({ ...context, summary: context.lines.map(({ text }) => text), draft: noDraft }),
    })),
    follow: assign(({ context: { keyedBody } }) => ({ key: keyedBody?.key })),
  },
});

const isComplete = (context: TicketContext): boolean => Object.keys(checked(context).faults).length === 0;

/** An attempt without an answer may have arrived; so may a ticket whose key the gateway knows. */
const isMaybeSent = ({ entry }: TicketContext): boolean =>
  entry?.state === 'queued' ? entry.attempts > 0 : entry?.state === 'expired' || !!entry?.refusal?.isConflict;

/** Where the outbox leads a form that is not being filled in. */
const ended = [
  { guard: 'isStored', target: 'sent' },
  { guard: 'isGone', target: 'withdrawn' },
  { guard: 'namesFields', target: 'filling', actions: ['markRefused', 'take', 'takeBack'] },
  { guard: 'isRefused', target: 'refused' },
  { guard: 'isExpired', target: 'expired' },
] as const;

const takeBack = {
  edit: { target: 'filling', actions: ['take', 'takeBack'] },
  withdraw: { target: 'withdrawn', actions: ['take', 'takeBack'] },
} as const;

/**
 * The form. It starts where it was left. `filling`: `send` checks and masks; `reviewing` shows what is sent, and the next
 * `send` sends it, once however often it is pressed. `fetching` lasts until what sends is there, `unready` says that it
 * cannot come; `writing` and `posting` last until the ticket lies in the outbox, `sending` until the first attempt is over; then it is `sent`, `refused`, or `waiting`, where the sender tries again without the
 * form. A gateway that names fields leads back to `filling`. Nothing that was typed is lost in any of them.
 */
export const ticketMachine = kit.createMachine({
  id: 'ticket',
  context: ({ input }) => contextOf(input),
  initial: 'starting',
  on: {
    outbox: [{ guard: 'wasErased', target: '.filling', actions: 'forget' }, { actions: 'look' }],
    // A file that was being read when something else came between.
    'files.read': { actions: { type: 'changeFiles', params: ({ event }) => event } },
  },
  states: {
    starting: {
      always: [
        { guard: 'isStored', target: 'sent' },
        { guard: 'hasEntry', target: 'sending', actions: 'look' },
        { guard: 'wasSending', target: 'posting' },
        { guard: 'wasReviewing', target: 'reviewing', actions: 'check' },
        { guard: 'wasWithdrawn', target: 'withdrawn' },
        { target: 'filling' },
      ],
    },
    filling: {
      on: {
        fill: { actions: { type: 'setValue', params: ({ event }) => event } },
        // Looking at a field changes nothing but its secrets.
        leave: { actions: { type: 'maskValue', params: ({ event }) => event } },
        'line.remove': { actions: { type: 'setLine', params: ({ event: { index } }) => ({ index, removed: true }) } },
        'line.restore': { actions: { type: 'setLine', params: ({ event: { index } }) => ({ index, removed: false }) } },
        'files.*': { actions: { type: 'changeFiles', params: ({ event }) => event } },
        send: [
          { guard: 'canBeSent', target: 'reviewing', actions: 'check' },
          { actions: ['check', { type: 'changeFiles', params: { type: 'files.unkept' } }] },
        ],
      },
    },
    reviewing: { on: { change: 'filling', send: 'fetching' } },
    fetching: { invoke: { src: 'fetch', input: ({ context }) => context, onDone: 'writing', onError: 'unready' } },
    unready: { on: { retry: 'fetching', edit: 'filling' } },
    writing: {
      invoke: {
        src: 'write',
        input: ({ context }) => context,
        onDone: { target: 'posting', actions: assign({ keyedBody: ({ event }) => event.output }) },
        onError: { target: 'filling', actions: { type: 'changeFiles', params: { type: 'files.lost' } } },
      },
    },
    posting: {
      invoke: {
        src: 'post',
        input: ({ context }) => context,
        onDone: { target: 'sending', actions: ['follow', 'look'] },
      },
    },
    sending: { always: [...ended, { guard: 'isWaiting', target: 'waiting' }] },
    waiting: { always: [...ended], on: { retry: 'retrying', ...takeBack } },
    retrying: {
      always: [...ended],
      invoke: { src: 'retry', input: ({ context }) => context, onDone: 'waiting', onError: 'waiting' },
    },
    refused: { always: [{ guard: 'isGone', target: 'withdrawn' }], on: takeBack },
    expired: { on: { edit: { target: 'filling', actions: 'takeBack' } } },
    withdrawn: { on: { edit: 'filling' } },
    sent: { type: 'final' },
  },
});

/** A running form. */
export type TicketActor = Actor<typeof ticketMachine>;

/** A form that hears of every change of the outbox until `stop` is called; to be started. */
export const openForm = (
  input: TicketInput,
  inspect?: (event: unknown) => void,
): { readonly form: TicketActor; readonly stop: () => void } => {
  const form = createActor(ticketMachine, { input, ...(inspect ? { inspect } : {}) });
  const unlisten = input.sender.listen(() => form.send({ type: 'outbox' }));
  const stop = () => {
    unlisten();
    form.stop();
  };
  return { form, stop };
};
