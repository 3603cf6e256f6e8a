/** An end to a server that closes, whoever is still sending to it. */
import type { FastifyInstance } from 'fastify';

/** Milliseconds that a request that is under way gets once the server closes. */
export const lastCallMs = 20_000;

/**
 * Breaks the connections that are left so many milliseconds after the server began to close. What came in too slowly for
 * that was never stored, and its sender sends it again.
 */
export function closeInTime(app: FastifyInstance, patienceMs: number): void {
  let lastCall: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    lastCall = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  });
  app.addHook('onClose', async () => clearTimeout(lastCall));
}
