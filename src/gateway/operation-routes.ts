/** What the operator's tools ask: is it alive, is it ready, what did it do, and what does it offer. */
import type { FastifyPluginAsync } from 'fastify';
import type { Metrics } from './metrics.ts';
import { problemOf, sendProblem } from './problems.ts';
import type { TicketStore } from './store/tickets.ts';

/** What the operator's routes work with. */
export type OperationRouteOptions = { readonly tickets: Pick<TicketStore, 'isReady'>; readonly metrics: Metrics };

/** `/healthz`, `/readyz`, `/metrics` and `/openapi.json`. */
export const operationRoutes: FastifyPluginAsync<OperationRouteOptions> = async (app, { tickets, metrics }) => {
  const hidden = { schema: { hide: true } };

  app.get('/healthz', hidden, async () => ({ status: 'alive' }));

  app.get('/readyz', hidden, async (request, reply) => {
    if (await tickets.isReady()) return { status: 'ready' };
    request.log.error('the store does not answer, or takes nothing');
    return sendProblem(reply, problemOf(503, 'The store does not answer, or takes nothing.'));
  });

  app.get('/metrics', hidden, async (_request, reply) => {
    const { type, text } = await metrics.exposition();
    return reply.type(type).send(text);
  });

  app.get('/openapi.json', hidden, async () => app.swagger());
};
