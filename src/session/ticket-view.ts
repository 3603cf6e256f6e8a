import type { SnapshotFrom } from 'xstate';
import type { FieldSpec } from '../ticket/check.ts';
import { bodyOf } from '../ticket/form-context.ts';
import type { ticketMachine } from '../ticket/form.ts';
import { messageView } from './message-view.ts';
import { fieldsView, labelOf } from './ticket-fields-view.ts';
import type { FilesPart } from './ticket-files-view.ts';
import type { Action, TicketView } from './view.ts';
import type { Words } from './words.ts';

/** The state of a form. */
export type Snapshot = SnapshotFrom<typeof ticketMachine>;
type Phase = Exclude<TicketView['phase'], 'loading' | 'failed'>;

/** What is shown of each state of the form. */
const phases = {
  starting: 'filling',
  filling: 'filling',
  reviewing: 'reviewing',
  fetching: 'sending',
  unready: 'unready',
  writing: 'sending',
  posting: 'sending',
  sending: 'sending',
  retrying: 'sending',
  waiting: 'waiting',
  refused: 'refused',
  expired: 'expired',
  withdrawn: 'withdrawn',
  sent: 'sent',
} as const satisfies Record<Snapshot['value'], Phase>;

/** What stands around a form. */
export interface Around {
  /** The page that it is drawn in. */
  readonly frame: TicketView;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where the form takes files, once that is there. */
  readonly filesView?: FilesPart['filesView'] | undefined;
}

/** What is said of what was sent. */
export interface SentView {
  /** While it waits. */
  waitingAbout(words: Words, context: Snapshot['context'], around: Around): readonly string[];
  /** Once it is stored. */
  receiptOf(words: Words, context: Snapshot['context']): Pick<TicketView, 'receipt'>;
}

let sentView: SentView | undefined;

/** From now on it can be said what became of a ticket (`ticket-sent-view.ts`, which comes with the sender). */
export function showSent(view: SentView): void {
  sentView = view;
}

/** The form as it stands: what is known, what only the user knows, what happens next, and what became of it. */
export function ticketForm(snapshot: Snapshot, words: Words, around: Around): TicketView {
  const { frame, filesView } = around;
  const { text } = words;
  const { context, value } = snapshot;
  const phase = phases[value];
  // What is being sent stands where it stood: focus stays on the button that was pressed.
  const at = phase !== 'sending' ? phase : value === 'retrying' ? 'waiting' : 'reviewing';
  return {
    ...withoutMessage(frame),
    at: `${frame.at}.${at}`,
    heading: at === 'filling' ? text.ticket('heading', toOf(words, context)) : text.ticket(`${at}.heading`),
    body: [],
    phase,
    known: { title: text.ticket('known'), lines: at === 'filling' ? linesOf(words, context) : [] },
    ...fieldsView(words, at === 'filling' ? context : undefined),
    ...(at === 'filling' && filesView ? { files: filesView(text, context.files) } : {}),
    ...(at === 'reviewing' || at === 'unready' ? { review: reviewOf(words, context, around) } : {}),
    about: aboutOf(words, context, at, around),
    ...primaryOf(words, phase, at),
    secondary: (secondaries[phase] ?? []).map((event) => actionOf(words, phase, event)),
    ...(phase === 'sent' ? sentView?.receiptOf(words, context) : {}),
    ...(/^(?:unready|waiting|refused)$/.test(at) ? { message: messageOf(words, context) } : {}),
  };
}

/** The frame brings a message to copy; while the form can still be sent, one way is enough. */
function withoutMessage({ message: _message, ...frame }: TicketView): TicketView {
  return frame;
}

/** Who gets it, in a sentence. */
export function toOf({ text }: Words, { contact }: Snapshot['context']) {
  return { contact: text.ticket(`to.${contact as 'coordinator'}`) };
}

function linesOf({ text }: Words, { lines }: Snapshot['context']): TicketView['known']['lines'] {
  return lines.map((line, index) => ({
    index,
    text: line.text,
    removed: line.removed,
    button: line.removed ? text.ticket('restore') : text.ticket('remove'),
  }));
}

/** To the letter what is sent: made of the very body. */
function reviewOf(
  { text }: Words,
  context: Snapshot['context'],
  { filesView }: Around,
): NonNullable<TicketView['review']> {
  const { fields, summary } = bodyOf(context);
  const sent = context.fields.filter(({ key }) => fields[key] !== undefined);
  const files = filesView?.(text, context.files).sent;
  return {
    rows: sent.map(({ key }) => ({ label: labelOf(text, context.contact, key), value: fields[key]! })),
    ...(summary.length > 0 ? { lines: { title: text.ticket('reviewing.lines'), lines: summary } } : {}),
    ...(files ? { files } : {}),
  };
}

function aboutOf(
  words: Words,
  context: Snapshot['context'],
  at: Exclude<Phase, 'sending'>,
  around: Around,
): readonly string[] {
  const { text } = words;
  const { isMaybeSent } = context;
  const to = toOf(words, context);
  switch (at) {
    case 'filling':
      return [text.ticket('before'), ...(isMaybeSent ? [text.ticket('edited', to)] : [])];
    case 'waiting':
      return sentView?.waitingAbout(words, context, around) ?? [];
    case 'refused': {
      const isMaybe = isMaybeSent || context.entry?.refusal?.isConflict;
      return [text.ticket('refused.about', to), ...(isMaybe ? [text.ticket('refused.maybe')] : [])];
    }
    case 'withdrawn':
      return [text.ticket('withdrawn.about'), ...(isMaybeSent ? [text.ticket('withdrawn.maybe')] : [])];
    case 'reviewing':
    case 'unready':
    case 'sent':
    case 'expired':
      return [text.ticket(`${at}.about`, { ...to, ...(isTyped(context) ? { context: 'kept' } : {}) })];
  }
}

/** Whether the form has what was typed; after a reload it may be gone. */
function isTyped({ fields, values, prefill }: Snapshot['context']): boolean {
  return fields.some(({ key }) => values[key] !== (prefill[key] ?? ''));
}

/** What can be done in a phase besides the first thing. */
const secondaries: { readonly [Key in Phase]?: readonly ('change' | 'edit' | 'withdraw' | 'back')[] } = {
  reviewing: ['change'],
  unready: ['edit'],
  waiting: ['edit', 'withdraw'],
  refused: ['withdraw'],
  expired: ['back'],
  withdrawn: ['back'],
  sent: ['back'],
};

function primaryOf(words: Words, phase: Phase, at: Phase): Pick<TicketView, 'primary'> {
  const { text } = words;
  if (phase === 'sent') return {};
  const event =
    at === 'waiting' || at === 'unready' ? 'retry' : at === 'filling' || at === 'reviewing' ? 'send' : 'edit';
  if (phase === 'sending') return { primary: { event, label: text.ticket('sending') } };
  return { primary: actionOf(words, phase, event) };
}

function actionOf(
  { text }: Words,
  phase: Phase,
  event: 'send' | 'change' | 'edit' | 'withdraw' | 'retry' | 'back',
): Action {
  const keys = {
    send: phase === 'filling' ? 'review' : 'reviewing.send',
    change: 'reviewing.change',
    edit: phase === 'expired' ? 'expired.edit' : 'edit',
    withdraw: 'withdraw',
    retry: 'retry',
    back: 'back',
  } as const;
  return { event, label: text.ticket(keys[event]) };
}

/** What was typed, with the lines that were not left out, to copy or mail. */
function messageOf(words: Words, context: Snapshot['context']) {
  const { fields, summary } = bodyOf(context);
  return messageView(words, [...summary, ...context.fields.flatMap(({ key }: FieldSpec) => fields[key] ?? [])]);
}
