/** Delivery by a signed POST of JSON to an address of the operator's choice; docs/webhook.md is its contract. */
import { Value } from 'typebox/value';
import type { Secrets, WebhookConfig } from './config.ts';
import { ask, failureOf } from './ask.ts';
import { signatureOf } from './signature.ts';
import type { Attempted, Target } from './target.ts';
import { WebhookAnswer, webhookTicketOf } from './webhook-contract.ts';

/** The target of a webhook. A receiver that keeps the references that it has seen gets no ticket twice. */
export function webhook({ url, secretFrom }: WebhookConfig, secretOf: Secrets): Target {
  const secret = secretOf(secretFrom);
  return {
    deliver: async (ticket, { signal }) => {
      const body = JSON.stringify(webhookTicketOf(ticket));
      // The time of the attempt, not of the ticket: a retry is no replay.
      const timestamp = String(Math.floor(Date.now() / 1000));
      const headers = {
        'content-type': 'application/json',
        'wegwijzer-reference': ticket.reference,
        'wegwijzer-timestamp': timestamp,
        'wegwijzer-signature': signatureOf({ timestamp, body }, secret),
      };
      const asked = await ask(url, { method: 'POST', headers, body, signal });
      if (asked.kind === 'none' || asked.status < 200 || asked.status > 299) return failureOf(asked, 'the webhook');
      return doneWith(asked.json);
    },
  };
}

/** 2xx is enough; a number of the receiver's own is welcome. */
function doneWith(answer: unknown): Attempted {
  return Value.Check(WebhookAnswer, answer) ? { kind: 'done', targetNumber: String(answer.id) } : { kind: 'done' };
}
