/** `GET` on a receipt's `statusUrl`: JSON for programs, a page for people. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { TicketStatus } from '../../ticket/contract.ts';
import { refTo, refusal, tooManyRequests } from '../openapi.ts';
import { problemOf, sendProblem } from '../problems.ts';
import type { TicketStore } from '../store/tickets.ts';
import { prefersPage } from './accept.ts';
import { statusPage, unknownPage } from './status-page.ts';
import { policy } from './style.ts';

const Page = { 'text/html': { schema: Type.String({ description: 'For people; only when Accept prefers it.' }) } };

const notFound = refusal('There is no such ticket.');

const schema = {
  summary: 'How far a ticket has come, by the unguessable statusUrl of its receipt.',
  params: Type.Object({ token: Type.String() }),
  response: {
    200: {
      description: 'As JSON, or as a page when Accept prefers text/html.',
      content: { 'application/json': { schema: refTo(TicketStatus) }, ...Page },
    },
    404: { ...notFound, content: { ...notFound.content, ...Page } },
    429: tooManyRequests(),
    503: refusal('The store failed; Retry-After says how many seconds to wait.'),
  },
};

/** The route of the status, to be registered under `/v1`. */
export const statusRoute: FastifyPluginAsyncTypebox<{ readonly tickets: TicketStore }> = async (app, { tickets }) => {
  app.get('/tickets/:token', { schema }, async (request, reply) => {
    const status = await tickets.statusOf(request.params.token);
    addVary(reply);
    if (prefersPage(request.headers.accept)) {
      return sendPage(reply.code(status ? 200 : 404), status ? statusPage(status) : unknownPage());
    }
    return status ?? sendProblem(reply, problemOf(404));
  });
};

/** Beside what CORS wrote there. */
function addVary(reply: FastifyReply): void {
  const earlier = reply.getHeader('vary');
  reply.header('vary', earlier === undefined ? 'Accept' : `${String(earlier)}, Accept`);
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .headers({
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(page);
}
