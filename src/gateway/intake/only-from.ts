/** Which pages may send tickets. A program that is no browser says no origin, or any that it likes. */
import type { preParsingAsyncHookHandler } from 'fastify';
import type { GatewayConfig } from '../config.ts';
import { problemOf, sendProblem } from '../problems.ts';

/** Refuses a request from a page of an origin that is not allowed; the gateway's own address always is. */
export function onlyFrom({ allowedOrigins, publicUrl }: GatewayConfig): preParsingAsyncHookHandler {
  const own = publicUrl === undefined ? [] : [new URL(publicUrl).origin];
  const allowed = allowedOrigins === '*' ? undefined : new Set([...allowedOrigins, ...own]);
  return async ({ headers: { origin } }, reply) => {
    if (origin !== undefined && allowed?.has(origin) === false) return sendProblem(reply, forbidden);
  };
}

const forbidden = problemOf(403, 'Pages of this origin may not send tickets.');
