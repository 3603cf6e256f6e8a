/** What a ticket form knows, and what follows from it: pure, the machine in `form.ts` decides when. */
import { faultOf, type Fault, type FieldSpec } from './check.ts';
import { toJson } from './json.ts';
import { maskSecrets, secretsIn, type SecretKind } from './secrets.ts';
import type { SendOutcome, SendRequest } from './client.ts';
import type { TicketBody } from './contract.ts';
import type { Attempt, Draft } from './draft.ts';

/** What a form is made for. */
export interface TicketInput {
  /** The key of the contact that gets the ticket. */
  readonly contact: string;
  readonly fields: readonly FieldSpec[];
  /** The trail, line by line. The contract has room for 40 lines of 400 characters; what is beyond that is cut off. */
  readonly summary: readonly string[];
  readonly language: TicketBody['language'];
  readonly catalogue: string;
  /** What was typed before a reload. If it was being sent then, it is sent again at once, under the same key. */
  readonly draft?: Draft | undefined;
  /** The gateway's absolute URL. */
  readonly gateway: string;
  /** Sends a ticket: `sendTicket`. */
  readonly send: (request: SendRequest) => Promise<SendOutcome>;
}

/** A line of the summary, without secrets: what is shown is what is sent. */
export interface SummaryLine {
  readonly text: string;
  readonly removed: boolean;
}

/** What a form knows. Records are by field key. */
export interface TicketContext extends Omit<TicketInput, 'summary' | 'draft'> {
  readonly lines: readonly SummaryLine[];
  readonly values: Readonly<Record<string, string>>;
  /** In the order of the fields. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** The secrets that were kept out of a field since it was last changed. */
  readonly keptOut: Readonly<Record<string, readonly SecretKind[]>>;
  /** The last body that was sent: while nothing changes, its key stays. */
  readonly attempt: Attempt | undefined;
  /** Whether the page was left while the attempt was being sent. */
  readonly wasInterrupted: boolean;
  /** The last answer. */
  readonly outcome: SendOutcome | undefined;
}

/** The form as it starts: empty, or with what a draft has for it. */
export const contextOf = ({ summary, draft, ...form }: TicketInput): TicketContext => ({
  ...form,
  lines: summary
    // Masked again, because a cut can make a secret of what was none.
    .map((line) => maskSecrets(maskSecrets(line).trim().slice(0, 400)))
    .filter((text) => text !== '')
    .slice(0, 40)
    .map((text) => ({ text, removed: draft?.removed.includes(text) ?? false })),
  values: Object.fromEntries(form.fields.map(({ key }) => [key, draft?.values[key] ?? ''])),
  faults: {},
  keptOut: {},
  attempt: draft?.attempt?.body.contact === form.contact ? draft.attempt : undefined,
  wasInterrupted: draft?.isSending ?? false,
  outcome: draft?.receipt && { kind: 'stored', receipt: draft.receipt },
});

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

const bodyOf = ({ contact, language, catalogue, lines, fields, values }: TicketContext): TicketBody => {
  const filled = fields.map(({ key }) => [key, (values[key] ?? '').trim()]).filter(([, value]) => value !== '');
  return {
    contact,
    language,
    catalogue,
    summary: lines.filter(({ removed }) => !removed).map(({ text }) => text),
    fields: Object.fromEntries(filled),
  };
};

/** A random key. `randomUUID` is there only on https and localhost; a portal on plain http gets as many random bits. */
const newKey = (): string =>
  typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : crypto.getRandomValues(new Uint32Array(4)).join('-');

/** One key for the life of one body. */
export const attemptOf = (context: TicketContext): Attempt => {
  const { attempt } = context;
  const body = bodyOf(context);
  return attempt && toJson(attempt.body) === toJson(body) ? attempt : { key: newKey(), body };
};

/** The fields that a gateway's answer names. */
export const refusedKeys = ({ fields }: TicketContext, outcome: SendOutcome): readonly string[] => {
  const named = outcome.kind === 'invalid' ? outcome.errors.map(({ field }) => field) : [];
  return fields.map(({ key }) => key).filter((key) => named.includes(key));
};
