/** The gateway as one Fastify instance: its own routes, and room for pages beside them. */
import type { Writable } from 'node:stream';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import { closeInTime, lastCallMs } from './closing.ts';
import type { GatewayConfig } from './config.ts';
import { countRoutes } from './count-routes.ts';
import { oldestUndelivered } from './store/oldest-undelivered.ts';
import { DeliveryWorker } from './delivery/worker.ts';
import { loggerTo } from './logging.ts';
import { Metrics } from './metrics.ts';
import { describeApi } from './openapi.ts';
import { operationRoutes } from './operation-routes.ts';
import { isPrivateAddress } from './private-address.ts';
import { onError, onNotFound, rawProblem } from './problems.ts';
import { CountStore } from './store/counts.ts';
import { openDatabase, type Database } from './store/database.ts';
import { DeliveryStore } from './store/deliveries.ts';
import { TicketStore } from './store/tickets.ts';
import type { Secrets } from './targets/config.ts';
import type { Target } from './targets/target.ts';
import { secretsOf } from './targets/targets-file.ts';
import { targetFrom } from './targets/target-from.ts';
import { ticketRoutes } from './ticket-routes.ts';
import { Upkeep } from './upkeep.ts';

// Bytes. Tickets have their own limit.
const bodyLimit = 16_384;
const requestsPerMinute = 600;

/**
 * Opens the store and builds the server, ready to `listen`; while it listens, tickets go to their targets. Closing the
 * server answers what comes in within `patienceMs`, ends deliveries that are under way, and closes the store. Headers are
 * set on the gateway's own routes only. `log` gets one JSON line for each event.
 * @throws {StartError} when the database cannot be used.
 */
export async function buildGateway(
  config: GatewayConfig,
  log: Writable = process.stderr,
  secretOf: Secrets = secretsOf(process.env),
  patienceMs = lastCallMs,
): Promise<FastifyInstance> {
  const targets = Object.entries(config.targets).map(([name, target]) => [name, targetFrom(target, secretOf)] as const);
  const database = await openDatabase(config);
  const app = newServer(log);
  closeInTime(app, patienceMs);
  const { tickets, metrics, worker } = workOf(app, config, database, Object.fromEntries(targets));
  await describeApi(app, config);
  await app.register(async (own) => {
    await protect(own);
    await own.register(operationRoutes, { tickets, metrics });
    await own.register(
      async (v1) => {
        await shareWith(v1, config.allowedOrigins);
        v1.setNotFoundHandler(onNotFound);
        await v1.register(ticketRoutes, { config, tickets, counts: metrics.requests, poke: () => worker.poke() });
        if (config.counts) await v1.register(countRoutes, { config, store: new CountStore(database) });
      },
      { prefix: '/v1' },
    );
  });
  return app;
}

/**
 * What works behind the routes: it begins when the server is ready, and ends after its last answer. Deliveries are no
 * longer begun once the server closes: what is still stored then is for the next start, or for another gateway.
 */
function workOf(
  app: FastifyInstance,
  config: GatewayConfig,
  database: Database,
  targets: Readonly<Record<string, Target>>,
) {
  const tickets = new TicketStore(database);
  const store = new DeliveryStore(database);
  const metrics = new Metrics({ tickets, deliveries: store, oldest: () => oldestUndelivered(database) });
  const observe: Metrics['observe'] = (...attempt) => metrics.observe(...attempt);
  const worker = new DeliveryWorker({ store, targets, log: app.log, observe });
  const upkeep = new Upkeep({ database, store, config, log: app.log });
  app.addHook('onReady', async () => {
    worker.start();
    upkeep.start();
  });
  app.addHook('preClose', async () => {
    // Awaited below, where a failure is heard too.
    worker.stop().catch(() => undefined);
  });
  app.addHook('onClose', async () => {
    await Promise.all([worker.stop(), upkeep.stop()]);
    await tickets.destroy();
  });
  return { tickets, metrics, worker };
}

function newServer(log: Writable): FastifyInstance {
  const app = fastify({
    logger: loggerTo(log),
    bodyLimit,
    // A ticket with ten megabytes of files comes over a slow line in this time.
    requestTimeout: 300_000,
    // The limits count callers: behind a proxy on this machine or its private network, whom that one names. Whoever is
    // named may be in such a network too, and names nobody.
    trustProxy: (address: string, hop: number) => hop === 0 && isPrivateAddress(address),
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
    // For all but the status page, which has a policy of its own.
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
