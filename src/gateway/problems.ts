/** Refusals as `application/problem+json` (RFC 9457): one form for whatever goes wrong, and nothing from inside. */
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest, FastifySchemaValidationError } from 'fastify';
import type { Problem } from '../ticket/contract.ts';
import { StoreError } from './store/store-error.ts';

/** The media type of every refusal. */
export const problemType = 'application/problem+json';

/** A wrong place in a body, and what is wrong with it. */
export type WrongPlace = NonNullable<Problem['errors']>[number];

// The contract has some 80 places that can be wrong. More are not a form that somebody filled in, and the answer stays small.
const mostErrors = 100;

const secondsAfterFailure = 10;

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
  if (error.validation) return sendProblem(reply, refusalOf(error.validation, error.validationContext));
  const status = error.statusCode ?? 500;
  if (status < 500) return sendProblem(reply, problemOf(status, error.message));
  request.log.error({ err: error }, 'failed');
  // Nothing was kept, and the same request may well succeed a little later.
  if (error instanceof StoreError) {
    return sendProblem(reply.header('retry-after', secondsAfterFailure), problemOf(503, 'The store failed.'));
  }
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

/** The refusal of a body; a place that is wrong for two reasons is named once, for the first. */
export function invalidBody(wrong: readonly WrongPlace[]): Problem {
  const places = new Map<string, WrongPlace>();
  for (const place of wrong) if (!places.has(place.pointer)) places.set(place.pointer, place);
  return problemOf(400, 'The body is not valid.', [...places.values()].slice(0, mostErrors));
}

/** The places that a schema found wrong. */
export function placesIn(errors: readonly FastifySchemaValidationError[]): readonly WrongPlace[] {
  return errors.map((error) => ({ pointer: pointerOf(error), detail: detailOf(error) }));
}

/** The JSON pointer of a place as a URI fragment. */
export function pointerTo(...keys: readonly string[]): string {
  return ['#', ...keys.map((key) => asSegment(key.replaceAll('~', '~0').replaceAll('/', '~1')))].join('/');
}

/** The refusal of what a schema found wrong in a body, or elsewhere in a request. */
export function refusalOf(errors: readonly FastifySchemaValidationError[], context: string | undefined): Problem {
  const problem = invalidBody(placesIn(errors));
  if (context === 'body') return problem;
  // A pointer leads into a body: what is wrong elsewhere is said in words.
  const said = problem.errors?.map(({ pointer, detail }) => `${pointer.slice(2)} ${detail}`) ?? [];
  return problemOf(400, `In the ${context ?? 'request'}: ${said.join(', ')}.`);
}

/** The JSON pointer of a wrong place as a URI fragment; a key that is missing or unknown is the place itself. */
function pointerOf({ instancePath, params }: FastifySchemaValidationError): string {
  const key = params['missingProperty'] ?? params['additionalProperty'];
  // Its segments are escaped as a pointer's already, but not as a URI's.
  const place = ['#', ...instancePath.split('/').slice(1).map(asSegment)].join('/');
  return typeof key === 'string' ? `${place}${pointerTo(key).slice(1)}` : place;
}

function asSegment(key: string): string {
  return encodeURIComponent(key.toWellFormed());
}

function detailOf(error: FastifySchemaValidationError): string {
  if (error.keyword === 'required') return 'is missing';
  if (error.keyword === 'additionalProperties') return 'is not part of the contract';
  return error.message ?? 'is not valid';
}
