import type { Fault } from '../ticket/check.ts';
import { trapKey, type TicketContext } from '../ticket/form-context.ts';
import type { FormField } from '../ticket/forms.ts';
import type { SecretKind } from '../ticket/secrets.ts';
import type { Text } from '../text/text.ts';
import type { TicketFieldView, TicketView } from './view.ts';
import type { Words } from './words.ts';

type FieldSpec = TicketContext['fields'][number];

/** The fields with what is wrong in them; none once the form is no longer filled in. */
export function fieldsView(
  { text }: Words,
  context: TicketContext | undefined,
): Pick<TicketView, 'fields' | 'errors' | 'trapField'> {
  if (!context) return { fields: [], errors: { title: '', items: [] } };
  const faults = context.fields.flatMap((field) => {
    const fault = context.faults[field.key];
    return fault ? { field: field.key, text: faultSentence(text, context.contact, field, fault) } : [];
  });
  return {
    fields: context.fields.map((field) => fieldView(text, field, context)),
    errors: { title: text.ticket('errorsTitle', { count: faults.length }), items: faults },
    trapField: { key: trapKey, label: text.ticket('trap') },
  };
}

/** The label of a field, to the letter where the contact's own form prints one. */
export function labelOf(text: Text, contact: string, key: string): string {
  return text.ticket(`fields.${key as FormField}.label`, { context: contact });
}

const hinted = ['reach', 'ticketNumber', 'message'] as const;

const autocomplete: { readonly [Key in FormField]?: NonNullable<TicketFieldView['autocomplete']> } = {
  name: 'name',
  lastName: 'family-name',
  firstName: 'given-name',
  phone: 'tel',
  email: 'email',
};

function fieldView(text: Text, field: FieldSpec, context: TicketContext): TicketFieldView {
  const { key, kind, required } = field;
  const fault = context.faults[key];
  const secrets = context.keptOut[key] ?? [];
  const hint = hinted.find((one) => one === key);
  const completes = autocomplete[key as FormField];
  return {
    key,
    label: labelOf(text, context.contact, key),
    ...(hint ? { hint: text.ticket(`fields.${hint}.hint`) } : {}),
    ...(required ? {} : { optional: text.ticket('optional') }),
    control: kind === 'message' ? 'textarea' : 'text',
    ...(completes ? { autocomplete: completes } : {}),
    value: context.values[key] ?? '',
    ...(fault ? { error: faultSentence(text, context.contact, field, fault) } : {}),
    ...(secrets.length > 0 ? { notice: secretSentences(text, secrets) } : {}),
  };
}

/** A label that ends in a star says so for the eye: in a sentence it is left out. */
function faultSentence(text: Text, contact: string, { key, kind }: FieldSpec, fault: Fault): string {
  const label = labelOf(text, contact, key).replace(/ \*$/, '');
  return text.ticket(`errors.${fault}`, { label, context: kind });
}

function secretSentences(text: Text, secrets: readonly SecretKind[]): string {
  return [...new Set(secrets)].map((kind) => text.ticket(`secrets.${kind}`)).join(' ');
}
