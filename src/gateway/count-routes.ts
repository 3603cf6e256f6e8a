/** `/v1/counts`: cases whose cause was confirmed come in, counts go out. Only where the operator wants it. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { ConfirmedCase, Counts } from '../diagnosis/counts.ts';
import type { GatewayConfig } from './config.ts';
import { refTo, refusal } from './openapi.ts';
import { problemOf, sendProblem } from './problems.ts';
import type { CountStore } from './store/counts.ts';

/** What the routes of counts work with. */
export type CountRouteOptions = { readonly config: GatewayConfig; readonly store: CountStore };

/** Bytes. */
const mostCaseBytes = 1024;

const postSchema = {
  summary: 'Counts a case whose cause was confirmed. Only the counts are kept.',
  body: refTo(ConfirmedCase),
  response: {
    204: { type: 'null', description: 'It was counted.' },
    400: refusal('The body is not valid; errors names every wrong place.'),
    413: refusal('The body is larger than 1,024 bytes.'),
    415: refusal('The body is not application/json.'),
    429: refusal('Too many cases from one address; Retry-After says how many seconds to wait.'),
  },
};

const getSchema = {
  summary: 'What was counted under one catalogue version, but for what was counted less than ten times.',
  querystring: Type.Object(
    {
      catalogue: Type.Optional(
        Type.String({
          pattern: '^[a-z0-9-]{1,32}$',
          description: 'Without it: the version of which most was counted; none when nothing was counted ten times.',
        }),
      ),
    },
    { additionalProperties: false },
  ),
  response: { 200: refTo(Counts), 400: refusal('That is no catalogue version.') },
};

/** The routes of counts, to be registered under `/v1`. */
export const countRoutes: FastifyPluginAsyncTypebox<CountRouteOptions> = async (app, { config, store }) => {
  app.post('/counts', {
    schema: postSchema,
    bodyLimit: mostCaseBytes,
    config: { rateLimit: { max: config.casesPerMinute } },
    handler: async (request, reply) => {
      const { helped, failed } = request.body;
      if (helped !== undefined && failed.includes(helped)) return sendProblem(reply, helpedAndFailed);
      const isWhole = await store.add(request.body);
      if (!isWhole) request.log.warn('the counts are full: cells that are new are not counted');
      return reply.code(204).send(null);
    },
  });

  app.get('/counts', {
    schema: getSchema,
    handler: async ({ query }) => store.published(query.catalogue),
  });
};

const helpedAndFailed = problemOf(400, 'The body is not valid.', [
  { pointer: '#/helped', detail: 'is among what failed' },
]);
