import type { SnapshotFrom } from 'xstate';
import type { Fault, FieldSpec } from '../ticket/check.ts';
import type { ticketMachine } from '../ticket/form.ts';
import type { SecretKind } from '../ticket/secrets.ts';
import type { TicketField } from '../flow/contact.ts';
import type { Text } from '../text/text.ts';
import { messageView } from './message-view.ts';
import type { TicketFieldView, TicketLineView, TicketView } from './view.ts';
import { inSentence, type Words } from './words.ts';

type Snapshot = SnapshotFrom<typeof ticketMachine>;
type Phase = Exclude<TicketView['phase'], 'loading'>;

/** The form as it stands: what is known, what only the user knows, what happens next, and what became of it. */
export function ticketForm(snapshot: Snapshot, words: Words, frame: TicketView): TicketView {
  const { text } = words;
  const { context } = snapshot;
  const phase: Phase = snapshot.value;
  const contact = text.contact(`${context.contact}.name`);
  const faults = Object.entries(context.faults);
  const sent = context.outcome?.kind === 'stored' ? context.outcome.receipt : undefined;
  return {
    ...withoutMessage(frame),
    at: `${frame.at}.${phase === 'sending' ? 'filling' : phase}`,
    heading: headingOf(text, phase, contact),
    body: [],
    phase,
    known: { title: text.ticket('known'), lines: phase === 'sent' ? [] : linesOf(text, context.lines) },
    fields: phase === 'sent' ? [] : context.fields.map((field) => fieldView(text, field, context)),
    errors: {
      title: text.ticket('errorsTitle', { count: faults.length }),
      items: faults.map(([field, fault]) => ({ field, text: faultSentence(text, field, fault) })),
    },
    about: [aboutOf(text, phase)],
    ...primaryOf(text, phase),
    secondary: phase === 'sent' ? [{ event: 'back', label: text.ticket('back') }] : [],
    ...(sent ? { receipt: { label: text.ticket('sent.label'), reference: sent.reference } } : {}),
    ...(phase === 'refused' || phase === 'unreachable' ? { message: messageOf(words, context) } : {}),
  };
}

/** The frame brings a message to copy; while the form can still be sent, one way is enough. */
function withoutMessage({ message: _message, ...frame }: TicketView): TicketView {
  return frame;
}

function headingOf(text: Text, phase: Phase, contact: string): string {
  if (phase === 'sent' || phase === 'refused' || phase === 'unreachable') return text.ticket(`${phase}.heading`);
  return text.ticket('heading', { contact: inSentence(contact) });
}

function aboutOf(text: Text, phase: Phase): string {
  if (phase === 'sent' || phase === 'refused' || phase === 'unreachable') return text.ticket(`${phase}.about`);
  return text.ticket('before');
}

function primaryOf(text: Text, phase: Phase): Pick<TicketView, 'primary'> {
  if (phase === 'sent') return {};
  if (phase === 'unreachable') return { primary: { event: 'retry', label: text.ticket('retry') } };
  const label = phase === 'sending' ? text.ticket('sending') : text.ticket('send');
  return { primary: { event: 'send', label } };
}

function linesOf(text: Text, lines: Snapshot['context']['lines']): readonly TicketLineView[] {
  return lines.map((line, index) => ({
    index,
    text: line.text,
    removed: line.removed,
    button: line.removed ? text.ticket('restore') : text.ticket('remove'),
  }));
}

const autocomplete: { readonly [Key in TicketField]?: 'name' } = { name: 'name' };

function fieldView(text: Text, { key, kind }: FieldSpec, context: Snapshot['context']): TicketFieldView {
  const field = key as TicketField;
  const fault = context.faults[key];
  const secrets = context.keptOut[key] ?? [];
  return {
    key,
    label: text.ticket(`fields.${field}.label`),
    ...(field === 'name' ? {} : { hint: text.ticket(`fields.${field}.hint`) }),
    control: kind === 'message' ? 'textarea' : 'text',
    ...(autocomplete[field] ? { autocomplete: autocomplete[field] } : {}),
    value: context.values[key] ?? '',
    ...(fault ? { error: faultSentence(text, key, fault) } : {}),
    ...(secrets.length > 0 ? { notice: secretSentences(text, secrets) } : {}),
  };
}

function faultSentence(text: Text, field: string, fault: Fault): string {
  return text.ticket(`errors.${fault}`, { label: text.ticket(`fields.${field as TicketField}.label`) });
}

function secretSentences(text: Text, secrets: readonly SecretKind[]): string {
  return [...new Set(secrets)].map((kind) => text.ticket(`secrets.${kind}`)).join(' ');
}

/** What was typed, with the lines that were not left out, to copy or mail. */
function messageOf(words: Words, { lines, values, fields }: Snapshot['context']) {
  const kept = lines.filter(({ removed }) => !removed).map(({ text }) => text);
  return messageView(words, [...kept, ...fields.map(({ key }) => values[key] ?? '').filter((value) => value !== '')]);
}
