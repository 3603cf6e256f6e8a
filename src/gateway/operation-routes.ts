/** What the operator's tools ask: is it alive, is it ready, what did it do, and what does it offer. */
import type { FastifyPluginAsync } from 'fastify';
import { metricsText, metricsType, type RequestCounts } from './metrics.ts';
import { problemOf, sendProblem } from './problems.ts';
import type { TicketStore } from './store/tickets.ts';

/** What the operator's routes work with. */
export type OperationRouteOptions = { readonly tickets: TicketStore; readonly counts: RequestCounts };

/** `/healthz`, `/readyz`, `/metrics` and `/openapi.json`. */
export const operationRoutes: FastifyPluginAsync<OperationRouteOptions> = async (app, { tickets, counts }) => {
  const hidden = { schema: { hide: true } };

  app.get('/healthz', hidden, async () => ({ status: 'alive' }));

  app.get('/readyz', hidden, async (request, reply) => {
    try {
      await tickets.counts();
      return { status: 'ready' };
    } catch (error) {
      request.log.error({ err: error }, 'the store does not answer');
      return sendProblem(reply, problemOf(503, 'The store does not answer.'));
    }
  });

  app.get('/metrics', hidden, async (_request, reply) => {
    const text = metricsText(await tickets.counts(), counts, process.uptime());
    return reply.type(metricsType).send(text);
  });

  app.get('/openapi.json', hidden, async () => app.swagger());
};
