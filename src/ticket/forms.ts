/**
 * The form of each contact that can get a ticket: what browser and gateway both check. The eHealth contact centre's is
 * to the letter that of its web form (facts TBE-HLP-09 to TBE-HLP-17); the documents do not describe the others.
 */
import type { FieldSpec } from './check.ts';

/** A form: its fields in order, and whether files can be added. */
export interface TicketForm {
  readonly fields: readonly FieldSpec[];
  readonly attachments: boolean;
}

/** What must stand in each field that a form can have. */
const specs = {
  name: { key: 'name', required: true, kind: 'text', maxLength: 200 },
  reach: { key: 'reach', required: true, kind: 'reach', maxLength: 200 },
  message: { key: 'message', required: true, kind: 'message', maxLength: 4000 },
  lastName: { key: 'lastName', required: true, kind: 'text', maxLength: 200 },
  firstName: { key: 'firstName', required: true, kind: 'text', maxLength: 200 },
  phone: { key: 'phone', required: true, kind: 'tel', maxLength: 200 },
  email: { key: 'email', required: true, kind: 'email', maxLength: 200 },
  subject: { key: 'subject', required: true, kind: 'text', maxLength: 200 },
  ticketNumber: { key: 'ticketNumber', required: false, kind: 'text', maxLength: 100 },
} as const satisfies Record<string, FieldSpec>;

/** The key of a field that a form can have. */
export type FormField = keyof typeof specs;

const smallest: TicketForm = { fields: [specs.name, specs.reach, specs.message], attachments: false };

/** The forms by contact. */
export const forms: Readonly<Record<string, TicketForm>> = {
  aliviaHelpdesk: smallest,
  coordinator: smallest,
  ehealthForm: {
    fields: [
      specs.lastName,
      specs.firstName,
      specs.phone,
      specs.email,
      specs.subject,
      specs.ticketNumber,
      specs.message,
    ],
    attachments: true,
  },
};

/** The form of a contact; undefined when it gets no tickets. */
export const formOf = (contact: string): TicketForm | undefined =>
  Object.hasOwn(forms, contact) ? forms[contact] : undefined;
