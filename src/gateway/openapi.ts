/** The gateway's own description, made from the schemas that it validates with. */
import swagger from '@fastify/swagger';
import { Type, type Static, type TSchema } from 'typebox';
import type { FastifyInstance } from 'fastify';
import { ConfirmedCase, Counts } from '../diagnosis/counts.ts';
import { Contacts, Problem, TicketBody, TicketReceipt, TicketStatus } from '../ticket/contract.ts';
import type { GatewayConfig } from './config.ts';
import { problemType } from './problems.ts';

const ticketContract = { TicketBody, TicketReceipt, TicketStatus, Contacts, Problem };
const countContract = { ConfirmedCase, Counts };

/** Adds the contract's schemas and the collector of routes; register it before the routes. */
export async function describeApi(app: FastifyInstance, config: GatewayConfig): Promise<void> {
  const contract = { ...ticketContract, ...(config.counts ? countContract : {}) };
  for (const schema of Object.values(contract)) app.addSchema(schema);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Wegwijzer gateway',
        version: '1.0.0',
        description: 'Takes tickets, keeps them, and brings them to helpdesks.',
      },
      ...(config.publicUrl === undefined ? {} : { servers: [{ url: config.publicUrl }] }),
    },
    refResolver: { buildLocalReference: ({ $id }) => (typeof $id === 'string' ? $id : 'Unnamed') },
    // The plugin rewrites schemas to what OpenAPI 3.0 knew and loses the pattern of the field keys: 3.1 takes them whole.
    transformObject: (document) =>
      'openapiObject' in document
        ? { ...document.openapiObject, components: { schemas: componentsOf(contract) } }
        : document.swaggerObject,
  });
}

function componentsOf(contract: Partial<typeof ticketContract & typeof countContract>) {
  return Object.fromEntries(Object.entries(contract).map(([name, schema]) => [name, { ...schema, $id: undefined }]));
}

/** A reference to a schema of the contract, so that the description names it once. */
export function refTo<T extends TSchema & { readonly $id?: string }>(schema: T) {
  return Type.Unsafe<Static<T>>({ $ref: `${schema.$id}#` });
}

/** The answer of every route to an address that asks too much. */
export const tooManyRequests = () =>
  refusal('Too many requests from one address; Retry-After says how many seconds to wait.');

/** A response schema for a refusal. */
export function refusal(description: string) {
  return { description, content: { [problemType]: { schema: refTo(Problem) } } };
}
