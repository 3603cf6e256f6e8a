/** What is logged: what was asked, how it ended and how long it took; never a body, an address, a query or a person. */
import type { Writable } from 'node:stream';
import type { FastifyRequest, FastifyServerOptions } from 'fastify';

type LoggedError = { readonly type: string; readonly message: string; readonly stack: string; readonly code?: string };

/** The logger's settings: JSON lines to `stream`. A path is logged as its route, because a status address is a secret. */
export function loggerTo(stream: Writable): NonNullable<FastifyServerOptions['logger']> {
  return {
    stream,
    base: null,
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url ?? 'none' }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
      err: ({ name, message, stack = '', ...rest }: Error & { readonly code?: string }): LoggedError => ({
        type: name,
        message,
        stack,
        ...(rest.code === undefined ? {} : { code: rest.code }),
      }),
    },
  };
}
