/** `/v1`: tickets come in, their status goes out. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Contacts, TicketBody, TicketReceipt, type Problem } from '../ticket/contract.ts';
import { formOf } from '../ticket/forms.ts';
import type { GatewayConfig } from './config.ts';
import { formPlaces } from './intake/form-places.ts';
import { onlyAtOnce } from './intake/at-once.ts';
import { mostBodyBytes, readTickets } from './intake/read-tickets.ts';
import { onlyFrom } from './intake/only-from.ts';
import type { RequestCounts } from './metrics.ts';
import { refTo, refusal, tooManyRequests } from './openapi.ts';
import { invalidBody, placesIn, problemOf, refusalOf, sendProblem } from './problems.ts';
import { statusRoute } from './status-page/status-route.ts';
import type { Sent, TicketStore } from './store/tickets.ts';

/** What the ticket routes work with. */
export type TicketRouteOptions = {
  readonly config: GatewayConfig;
  readonly tickets: TicketStore;
  readonly counts: RequestCounts;
  /** Called after a ticket was stored, for whoever delivers it. */
  readonly poke: () => void;
};

const IdempotencyKey = Type.String({
  pattern: '^[A-Za-z0-9_-]{8,100}$',
  description: 'Chosen by the caller, once for each ticket; the same key and body give the same answer again.',
});

const postSchema = {
  summary: 'Stores a ticket. The answer comes after the commit is on disk.',
  description: 'Which fields a contact takes, and whether it takes files, is the form of that contact.',
  headers: Type.Object({ 'idempotency-key': IdempotencyKey }),
  body: refTo(TicketBody),
  response: {
    201: refTo(TicketReceipt),
    400: refusal("The body, the contact's form or the key is not kept to; errors names every wrong place of the body."),
    403: refusal('The request comes from a page whose origin is not allowed.'),
    409: refusal('The key was used for another ticket.'),
    413: refusal('The body is too large.'),
    415: refusal('The body is not application/json.'),
    422: refusal('This gateway has no route to the contact.'),
    429: refusal('Too many tickets from one address; Retry-After says how many seconds to wait.'),
    503: refusal('The store failed and nothing was kept; Retry-After says how many seconds to wait.'),
  },
};

const contactsSchema = {
  summary: 'The contacts that can get a ticket through this gateway.',
  response: { 200: refTo(Contacts), 429: tooManyRequests() },
};

/** The routes of tickets, to be registered under `/v1`. */
export const ticketRoutes: FastifyPluginAsyncTypebox<TicketRouteOptions> = async (app, options) => {
  const { config, tickets, counts } = options;
  const statusUrl = (token: string): string => `${config.publicUrl ?? ''}/v1/tickets/${token}`;
  const take = intakeOf(options);
  readTickets(app);

  app.post('/tickets', {
    schema: postSchema,
    bodyLimit: mostBodyBytes,
    // What the schema finds is said together with what the form finds.
    attachValidation: true,
    config: { rateLimit: { max: config.ticketsPerMinute } },
    onRequest: onlyAtOnce(),
    preParsing: onlyFrom(config),
    onResponse: async (_request, reply) => counts.add(reply.statusCode),
    handler: async (request, reply) => {
      const malformed = malformedIn(request);
      if (malformed) return sendProblem(reply, malformed);
      const sent = await take(request.body, request.headers['idempotency-key']);
      if ('status' in sent) return sendProblem(reply, sent);
      if (sent.kind === 'conflict') return sendProblem(reply, conflict);
      const url = statusUrl(sent.token);
      return reply.code(201).header('location', url).send({ reference: sent.reference, statusUrl: url });
    },
  });

  await app.register(statusRoute, { tickets });

  app.get('/contacts', { schema: contactsSchema }, async () => ({ contacts: Object.keys(config.routes) }));
};

/** Why the request is not even a ticket; undefined when it is one by the schema. */
function malformedIn({ validationError, body }: FastifyRequest): Problem | undefined {
  if (!validationError) return undefined;
  const { validation, validationContext } = validationError;
  if (validationContext !== 'body') return refusalOf(validation, validationContext);
  return invalidBody([...placesIn(validation), ...formPlaces(body)]);
}

/** Takes what is a ticket by the schema: stores it, or says why not. */
function intakeOf({ config: { routes }, tickets, poke }: TicketRouteOptions) {
  return async (body: TicketBody, key: string): Promise<Sent | Problem> => {
    const targets = Object.hasOwn(routes, body.contact) ? routes[body.contact] : undefined;
    const refused = refusedBy(body, targets !== undefined);
    if (!targets || refused) {
      // What was stored once gets its answer again, even if its route or form has changed since.
      const earlier = await tickets.sentBefore(body, key);
      return earlier?.kind === 'repeated' ? earlier : (refused ?? noRoute);
    }
    const sent = await tickets.add(body, key, { targets, ...heldBy(body) });
    if (sent.kind === 'stored') poke();
    return sent;
  };
}

function refusedBy(body: TicketBody, hasRoute: boolean): Problem | undefined {
  const places = formPlaces(body);
  if (places.length > 0) return invalidBody(places);
  return hasRoute && formOf(body.contact) ? undefined : noRoute;
}

/** A person never sees the trap; should one fall into it all the same, an operator can still send the ticket on. */
function heldBy({ website = '' }: TicketBody): { readonly held?: string } {
  return website.trim() === '' ? {} : { held: 'the trap field was filled in' };
}

const conflict = problemOf(409, 'This Idempotency-Key was used for another ticket.');

const noRoute = problemOf(422, 'This gateway has no route to the contact.', [
  { pointer: '#/contact', detail: 'has no route' },
]);
