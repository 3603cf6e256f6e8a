/** The gateway as one Fastify instance: its own routes, and room for pages beside them. */
import type { Writable } from 'node:stream';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import type { GatewayConfig } from './config.ts';
import { countRoutes } from './count-routes.ts';
import { loggerTo } from './logging.ts';
import { RequestCounts } from './metrics.ts';
import { describeApi } from './openapi.ts';
import { operationRoutes } from './operation-routes.ts';
import { onError, onNotFound, rawProblem } from './problems.ts';
import { CountStore } from './store/counts.ts';
import { openDatabase } from './store/database.ts';
import { TicketStore } from './store/tickets.ts';
import { ticketRoutes } from './ticket-routes.ts';

// A full ticket is 64,000 characters of at most four bytes, and its keys.
const bodyLimit = 262_144;
const requestsPerMinute = 600;

/**
 * Opens the store and builds the server, ready to `listen`; closing the server closes the store. Headers are set on
 * the gateway's own routes only. `log` gets one JSON line for each event.
 * @throws {StartError} when the data folder cannot be used.
 */
export async function buildGateway(config: GatewayConfig, log: Writable = process.stderr): Promise<FastifyInstance> {
  const db = await openDatabase(config.dataDir);
  const tickets = new TicketStore(db);
  const counts = new RequestCounts();
  const app = newServer(log);
  app.addHook('onClose', () => tickets.destroy());
  await describeApi(app, config);
  await app.register(async (own) => {
    await protect(own);
    await own.register(operationRoutes, { tickets, counts });
    await own.register(
      async (v1) => {
        await shareWith(v1, config.allowedOrigins);
        v1.setNotFoundHandler(onNotFound);
        await v1.register(ticketRoutes, { config, tickets, counts });
        if (config.counts) await v1.register(countRoutes, { config, store: new CountStore(db) });
      },
      { prefix: '/v1' },
    );
  });
  return app;
}

function newServer(log: Writable): FastifyInstance {
  const app = fastify({
    logger: loggerTo(log),
    bodyLimit,
    requestTimeout: 30_000,
    // The limits count callers: behind a proxy on this machine or its private network, whom the proxy names.
    trustProxy: ['loopback', 'uniquelocal'],
    // What still arrives while stopping is served, and so is never refused in another form than a problem.
    return503OnClosing: false,
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false, allErrors: true } },
    frameworkErrors: onError,
    clientErrorHandler: (error, socket) => {
      if (socket.writable) socket.write(rawProblem(clientErrors[error.code ?? ''] ?? 400));
      socket.destroy();
    },
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(onError);
  app.setNotFoundHandler(onNotFound);
  return app;
}

const clientErrors: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

async function protect(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    // Nothing here is a page.
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    // Whether a host is reached over TLS only is for whoever owns the host.
    strictTransportSecurity: false,
  });
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
}

async function shareWith(app: FastifyInstance, origins: GatewayConfig['allowedOrigins']): Promise<void> {
  await app.register(cors, {
    origin: origins === '*' ? origins : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'idempotency-key'],
    exposedHeaders: ['location', 'retry-after'],
    maxAge: 600,
    strictPreflight: false,
  });
}
