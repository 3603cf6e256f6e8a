/** The code in docs/webhook.md, as a receiver of the webhook runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The document. */
export const webhookDocs = readFileSync(join(import.meta.dirname, '../../../docs/webhook.md'), 'utf8');

const code = /```js\n([\s\S]*?)```/.exec(webhookDocs)?.[1] ?? '';
const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Whether a request is signed with the secret, and not older than five minutes. */
export const { isOurs } = module as {
  readonly isOurs: (headers: object, body: Uint8Array, secret: string) => boolean;
};
