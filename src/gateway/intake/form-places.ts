/** What is wrong in a body by the form of its contact: the same checks as in the browser, beside those of the schema. */
import { faultOf, type Fault, type FieldSpec } from '../../ticket/check.ts';
import { formOf, type TicketForm } from '../../ticket/forms.ts';
import { maskSecrets } from '../../ticket/secrets.ts';
import { pointerTo, type WrongPlace } from '../problems.ts';
import { attachmentPlaces } from './attachment-places.ts';
import { isRecord } from '../record.ts';

const details: Readonly<Record<Fault, string>> = {
  missing: 'is missing',
  tooLong: 'is too long',
  notReachable: 'is no address or number that can be reached',
  refusedByServer: 'is not valid',
};

/**
 * Every place that the form of the contact refuses; none when the contact has no form. The body may be one that the
 * schema refuses: what has not the type that it should have is passed over.
 */
export function formPlaces(body: unknown): readonly WrongPlace[] {
  if (!isRecord(body)) return [];
  const { contact, fields, attachments } = body;
  const form = typeof contact === 'string' ? formOf(contact) : undefined;
  if (!form) return attachmentPlaces(attachments);
  return [...(isRecord(fields) ? fieldPlaces(form, fields) : []), ...filePlaces(form, attachments)];
}

function fieldPlaces(form: TicketForm, fields: Readonly<Record<string, unknown>>): readonly WrongPlace[] {
  const known = new Set<string>(form.fields.map(({ key }) => key));
  const unknown = Object.keys(fields).filter((key) => !known.has(key));
  const places = form.fields.flatMap((spec): readonly WrongPlace[] => {
    const value = Object.hasOwn(fields, spec.key) ? fields[spec.key] : '';
    const detail = typeof value === 'string' ? detailOf(spec, value) : undefined;
    return detail === undefined ? [] : [{ pointer: pointerTo('fields', spec.key), detail }];
  });
  const detail = "is not part of this contact's form";
  return [...places, ...unknown.map((key) => ({ pointer: pointerTo('fields', key), detail }))];
}

/** As it came, and as it is kept: nobody can be reached at three stars. */
function detailOf(spec: FieldSpec, value: string): string | undefined {
  const fault = faultOf(spec, value);
  if (fault !== undefined) return details[fault];
  const kept = faultOf(spec, maskSecrets(value));
  return kept === undefined ? undefined : `${details[kept]} without the secret in it, which is not kept`;
}

function filePlaces({ attachments: takesFiles }: TicketForm, attachments: unknown): readonly WrongPlace[] {
  if (takesFiles) return attachmentPlaces(attachments);
  const isNone = attachments === undefined || (Array.isArray(attachments) && attachments.length === 0);
  return isNone ? [] : [{ pointer: '#/attachments', detail: "is not part of this contact's form" }];
}
