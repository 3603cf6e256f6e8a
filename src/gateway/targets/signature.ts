/**
 * The signature of a webhook: an HMAC-SHA256, in hexadecimal, of the time and the body with a point between them, so
 * that neither can be changed, and an old request cannot be sent again. docs/webhook.md has the code that checks it.
 */
import { createHmac } from 'node:crypto';

/** What is signed: the time in whole seconds since 1970, as the header has it, and the body as it was sent. */
type Signed = { readonly timestamp: string; readonly body: string | Uint8Array };

/** The value of the header `Wegwijzer-Signature`. */
export function signatureOf({ timestamp, body }: Signed, secret: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;
}
