/** What a ticket form knows, and what follows from it: pure, the machine in `form.ts` decides when. */
import { faultOf, type Fault, type FieldSpec } from './check.ts';
import { maskSecrets, secretsIn, type SecretKind } from './secrets.ts';
import type { TicketBody, TicketReceipt } from './contract.ts';
import { noDraft, type Draft, type KeyedBody } from './draft.ts';
import type { Entry } from './entry.ts';
import { noFiles, type Files, type FilesKit } from './form-files.ts';
import { mostLineCharacters, mostLines, mostTrapCharacters } from './limits.ts';
import type { LateSender } from './page-sender.ts';

/** What a form is made for. */
export interface TicketInput {
  /** The key of the contact that gets the ticket. */
  readonly contact: string;
  readonly fields: readonly FieldSpec[];
  /** Where files can be added, once that is there: what is done with them. */
  readonly filesKit: () => FilesKit | undefined;
  /** The trail, line by line. What is beyond the room that the contract has is cut off. */
  readonly summary: readonly string[];
  /** What is filled in for the user, by field key. */
  readonly prefill: Readonly<Record<string, string>>;
  readonly language: TicketBody['language'];
  readonly catalogue: string;
  /** What was typed before a reload. */
  readonly draft?: Draft | undefined;
  /** The gateway's absolute URL. */
  readonly gateway: string;
  readonly sender: LateSender;
}

/** A line of the summary, without secrets: what is shown is what is sent. */
export interface SummaryLine {
  readonly text: string;
  readonly removed: boolean;
}

/** What a form knows. Records are by field key. */
export interface TicketContext extends Omit<TicketInput, 'summary' | 'draft'> {
  readonly lines: readonly SummaryLine[];
  /** What is typed; also in a field that no form has, as programs fill in. */
  readonly values: Readonly<Record<string, string>>;
  readonly files: Files;
  /** In the order of the fields. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** The secrets that were kept out of a field since it was last changed. */
  readonly keptOut: Readonly<Record<string, readonly SecretKind[]>>;
  /** The last body that was sent: while nothing changes, its key stays. */
  readonly keyedBody: KeyedBody | undefined;
  /** Whether an earlier version may have arrived, although nobody said so. */
  readonly isMaybeSent: boolean;
  /** The key of the ticket in the outbox that the form shows. */
  readonly key: string | undefined;
  /** What the outbox has under that key. */
  readonly entry: Entry | undefined;
  /** How often everything was erased by now. */
  readonly erasures: number;
  /** Where to go on after a reload. */
  readonly phase: Draft['phase'];
  readonly receipt: TicketReceipt | undefined;
}

/** The key of the field that people never see: whatever fills in everything is recognised by it. */
export const trapKey = 'website';

/** The form as it starts: with what is filled in for the user, what a draft has for it, or what lies in the outbox. */
export const contextOf = ({ summary, draft, ...input }: TicketInput): TicketContext => {
  const { contact } = input;
  const { entries = [], erasures = 0 } = input.sender.here ?? {};
  const entry = entryFor(entries, contact, draft);
  const prefill = Object.fromEntries(Object.entries(input.prefill).map(([key, text]) => [key, maskSecrets(text)]));
  const form = { ...input, prefill };
  return {
    ...form,
    lines: linesOf(summary, draft?.removed ?? []),
    values: valuesOf(form, draft),
    files: { ...noFiles, missing: draft?.files ?? [] },
    faults: {},
    keptOut: {},
    keyedBody: draft?.keyedBody?.body.contact === contact ? draft.keyedBody : undefined,
    isMaybeSent: draft?.isMaybeSent ?? false,
    erasures,
    phase: draft?.phase ?? 'filling',
    receipt: draft?.receipt,
    key: undefined,
    entry: undefined,
    ...(entry ? contentOf(entry, form) : {}),
  };
};

const linesOf = (summary: readonly string[], removed: readonly string[]): readonly SummaryLine[] =>
  summary
    // Masked again, because a cut can make a secret of what was none.
    .map((line) => maskSecrets(maskSecrets(line).trim().slice(0, mostLineCharacters)))
    .filter((text) => text !== '')
    .slice(0, mostLines)
    .map((text) => ({ text, removed: removed.includes(text) }));

/** What was filled in for the user and left alone is filled in anew: more may have been tried since. */
const valuesOf = ({ fields, prefill }: Pick<TicketInput, 'fields' | 'prefill'>, { values, prefilled } = noDraft) =>
  Object.fromEntries(
    fields.map(({ key }) => [key, (values[key] === prefilled[key] ? prefill[key] : values[key]) ?? '']),
  );

/** The ticket that this form is to show: the one that it showed, or else one that still waits for the same contact. */
const entryFor = (entries: readonly Entry[], contact: string, draft = noDraft): Entry | undefined => {
  const own = entries.find(
    ({ key }) => key === draft.entryKey || (draft.phase === 'sending' && key === draft.keyedBody?.key),
  );
  const isTyped = Object.entries(draft.values).some(([key, value]) => value !== (draft.prefilled[key] ?? ''));
  if (own || isTyped || draft.receipt) return own;
  return entries.findLast(
    (entry) => entry.contact === contact && (entry.state === 'queued' || entry.state === 'refused'),
  );
};

/** What an entry brings into the form: all that was sent, as long as the outbox has it. */
const contentOf = (entry: Entry, { fields }: Pick<TicketInput, 'fields'>): Partial<TicketContext> => {
  const { key, body, createdAt, receipt } = entry;
  if (!body) return { key, entry, receipt };
  return {
    key,
    entry,
    keyedBody: { key, body, createdAt },
    lines: body.summary.map((text) => ({ text, removed: false })),
    values: Object.fromEntries(fields.map((field) => [field.key, body.fields[field.key] ?? ''])),
  };
};

/** The values with the secrets of these fields masked, and which secrets were kept out just now. */
export const withoutSecrets = ({ values, keptOut }: TicketContext, fields: readonly FieldSpec[]) => {
  const secrets = fields.map(({ key }) => [key, kindsIn(values[key] ?? '')] as const);
  const found = Object.fromEntries(secrets.filter(([, kinds]) => kinds.length > 0));
  const masked = fields.map(({ key }) => [key, maskSecrets(values[key] ?? '')]);
  return { values: { ...values, ...Object.fromEntries(masked) }, keptOut: { ...keptOut, ...found } };
};

const kindsIn = (value: string): readonly SecretKind[] => [...new Set(secretsIn(value).map(({ kind }) => kind))];

/** The form as it would be sent: without secrets, and with what is wrong in it. */
export const checked = (context: TicketContext) => {
  const { values, keptOut } = withoutSecrets(context, context.fields);
  const faults = context.fields
    .map((field) => [field.key, faultOf(field, values[field.key] ?? '')] as const)
    .filter((entry): entry is readonly [string, Fault] => entry[1] !== undefined);
  return { values, keptOut, faults: Object.fromEntries(faults) };
};

/** What is sent, but for the content of the files. */
export const bodyOf = ({ contact, language, catalogue, lines, fields, values }: TicketContext): TicketBody => {
  const filled = fields
    .map(({ key }) => [key, maskSecrets((values[key] ?? '').trim())])
    .filter(([, value]) => value !== '');
  const trap = maskSecrets((values[trapKey] ?? '').slice(0, mostTrapCharacters));
  return {
    contact,
    language,
    catalogue,
    summary: lines.filter(({ removed }) => !removed).map(({ text }) => text),
    fields: Object.fromEntries(filled),
    ...(trap ? { [trapKey]: trap } : {}),
  };
};

/** The fields that the gateway refused. */
export const refusedKeys = ({ fields, entry }: TicketContext): readonly string[] =>
  fields.map(({ key }) => key).filter((key) => entry?.refusal?.fields.includes(key));
