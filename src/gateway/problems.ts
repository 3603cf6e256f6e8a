/** Refusals as `application/problem+json` (RFC 9457): one form for whatever goes wrong, and nothing from inside. */
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest, FastifySchemaValidationError } from 'fastify';
import type { Problem } from '../ticket/contract.ts';

/** The media type of every refusal. */
export const problemType = 'application/problem+json';

/** A wrong place in a body, and what is wrong with it. */
export type WrongPlace = NonNullable<Problem['errors']>[number];

// The contract has 56 places that can be wrong. More are not a form that somebody filled in, and the answer stays small.
const mostErrors = 100;

/** A refusal with this status; the title is the status's own phrase. */
export function problemOf(status: number, detail?: string, errors?: readonly WrongPlace[]): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).header('x-content-type-options', 'nosniff').type(problemType).send(problem);
}

/** Fastify's error handler: a fault of the caller is named, a fault of ours is logged and said without particulars. */
export function onError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.validation) return sendProblem(reply, invalid(error.validation, error.validationContext));
  const status = error.statusCode ?? 500;
  if (status < 500) return sendProblem(reply, problemOf(status, error.message));
  request.log.error({ err: error }, 'failed');
  return sendProblem(reply, problemOf(status));
}

/** Fastify's handler for a path or method that does not exist. */
export function onNotFound(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problemOf(404));
}

/** A bare HTTP/1.1 answer for a request that is not HTTP, so that there is no reply to send it with. */
export function rawProblem(status: number): string {
  const body = JSON.stringify(problemOf(status));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

function invalid(errors: readonly FastifySchemaValidationError[], context: string | undefined): Problem {
  const places = new Map<string, string>();
  for (const error of errors) {
    const pointer = pointerOf(error);
    if (!places.has(pointer) && places.size < mostErrors) places.set(pointer, detailOf(error));
  }
  const named = Array.from(places, ([pointer, detail]) => ({ pointer, detail }));
  if (context === 'body') return problemOf(400, 'The body is not valid.', named);
  // A pointer leads into a body: what is wrong elsewhere is said in words.
  const said = named.map(({ pointer, detail }) => `${pointer.slice(2)} ${detail}`);
  return problemOf(400, `In the ${context ?? 'request'}: ${said.join(', ')}.`);
}

/** The JSON pointer of a wrong place as a URI fragment; a key that is missing or unknown is the place itself. */
function pointerOf({ instancePath, params }: FastifySchemaValidationError): string {
  const key = params['missingProperty'] ?? params['additionalProperty'];
  const segments = instancePath.split('/').slice(1);
  if (typeof key === 'string') segments.push(key.replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...segments.map((segment) => encodeURIComponent(segment.toWellFormed()))].join('/');
}

function detailOf(error: FastifySchemaValidationError): string {
  if (error.keyword === 'required') return 'is missing';
  if (error.keyword === 'additionalProperties') return 'is not part of the contract';
  return error.message ?? 'is not valid';
}
