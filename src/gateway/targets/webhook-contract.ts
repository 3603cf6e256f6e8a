/** The contract of the webhook: what a receiver gets, and what it may answer. Published in docs/webhook.md. */
import { Type, type Static } from 'typebox';
import { Attachment, ContactKey, TicketBody, TicketReceipt } from '../../ticket/contract.ts';
import type { OutgoingTicket } from './target.ts';

/** The body of the POST. A later version may add properties; what is here keeps its meaning while `version` is 1. */
export const WebhookTicket = Type.Object(
  {
    version: Type.Literal(1),
    reference: TicketReceipt.properties.reference,
    contact: ContactKey,
    language: TicketBody.properties.language,
    catalogue: TicketBody.properties.catalogue,
    storedAt: Type.String({ format: 'date-time', description: 'UTC, ISO 8601.' }),
    summary: Type.Array(Type.String(), { description: 'What was done or ruled out, one line for each thing.' }),
    fields: Type.Record(Type.String(), Type.String(), { description: "The form's answers by field key." }),
    attachments: Type.Array(
      Type.Object({ name: Type.String(), type: Attachment.properties.type, content: Type.String() }),
      { description: 'The content is base64.' },
    ),
  },
  { $id: 'WebhookTicket' },
);

/** What a receiver gets. */
export type WebhookTicket = Static<typeof WebhookTicket>;

/** What a receiver may answer with 2xx: its own number, which the visitor then sees as ‘Ticketnummer’. */
export const WebhookAnswer = Type.Object({
  id: Type.Union([Type.String({ minLength: 1, maxLength: 100 }), Type.Integer()]),
});

/** The ticket as a receiver gets it. */
export function webhookTicketOf({ attachments, ...ticket }: OutgoingTicket): WebhookTicket {
  return {
    version: 1,
    reference: ticket.reference,
    contact: ticket.contact,
    language: ticket.language as WebhookTicket['language'],
    catalogue: ticket.catalogue,
    storedAt: ticket.storedAt,
    summary: [...ticket.summary],
    fields: { ...ticket.fields },
    attachments: attachments.map(({ name, type, content }) => ({
      name,
      type: type as Attachment['type'],
      content: content.toString('base64'),
    })),
  };
}
