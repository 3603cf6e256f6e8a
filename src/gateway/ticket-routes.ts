/** `/v1`: tickets come in, their status goes out. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Contacts, TicketBody, TicketReceipt, TicketStatus } from '../ticket/contract.ts';
import type { GatewayConfig } from './config.ts';
import type { RequestCounts } from './metrics.ts';
import { refTo, refusal } from './openapi.ts';
import { problemOf, sendProblem } from './problems.ts';
import type { Sent, TicketStore } from './store/tickets.ts';

/** What the ticket routes work with. */
export type TicketRouteOptions = {
  readonly config: GatewayConfig;
  readonly tickets: TicketStore;
  readonly counts: RequestCounts;
};

const IdempotencyKey = Type.String({
  pattern: '^[A-Za-z0-9_-]{8,100}$',
  description: 'Chosen by the caller, once for each ticket; the same key and body give the same answer again.',
});

const postSchema = {
  summary: 'Stores a ticket. The answer comes after the commit is on disk.',
  headers: Type.Object({ 'idempotency-key': IdempotencyKey }),
  body: refTo(TicketBody),
  response: {
    201: refTo(TicketReceipt),
    400: refusal('The body or the key is not valid; errors names every wrong place of the body.'),
    409: refusal('The key was used for another ticket.'),
    413: refusal('The body is too large.'),
    415: refusal('The body is not application/json.'),
    422: refusal('This gateway has no route to the contact.'),
    429: refusal('Too many tickets from one address; Retry-After says how many seconds to wait.'),
  },
};

const statusSchema = {
  summary: 'How far a ticket has come, by the unguessable statusUrl of its receipt.',
  params: Type.Object({ token: Type.String() }),
  response: { 200: refTo(TicketStatus), 404: refusal('There is no such ticket.') },
};

const contactsSchema = {
  summary: 'The contacts that can get a ticket through this gateway.',
  response: { 200: refTo(Contacts) },
};

/** The routes of tickets, to be registered under `/v1`. */
export const ticketRoutes: FastifyPluginAsyncTypebox<TicketRouteOptions> = async (app, { config, tickets, counts }) => {
  const statusUrl = (token: string): string => `${config.publicUrl ?? ''}/v1/tickets/${token}`;

  const take = async (body: TicketBody, key: string): Promise<Sent | { readonly kind: 'noRoute' }> => {
    // First, so that a repetition gets its answer even if the route has been taken away since.
    const earlier = await tickets.sentBefore(body, key);
    if (earlier) return earlier;
    return config.routes.includes(body.contact) ? tickets.add(body, key) : { kind: 'noRoute' };
  };

  app.post('/tickets', {
    schema: postSchema,
    config: { rateLimit: { max: config.ticketsPerMinute } },
    onResponse: async (_request, reply) => counts.add(reply.statusCode),
    handler: async (request, reply) => {
      const sent = await take(request.body, request.headers['idempotency-key']);
      if (sent.kind === 'conflict') return sendProblem(reply, conflict);
      if (sent.kind === 'noRoute') return sendProblem(reply, noRoute);
      const url = statusUrl(sent.token);
      return reply.code(201).header('location', url).send({ reference: sent.reference, statusUrl: url });
    },
  });

  app.get('/tickets/:token', { schema: statusSchema }, async (request, reply) => {
    const status = await tickets.statusOf(request.params.token);
    return status ?? sendProblem(reply, problemOf(404));
  });

  app.get('/contacts', { schema: contactsSchema }, async () => ({ contacts: [...config.routes] }));
};

const conflict = problemOf(409, 'This Idempotency-Key was used for another ticket.');

const noRoute = problemOf(422, 'This gateway has no route to the contact.', [
  { pointer: '#/contact', detail: 'has no route' },
]);
