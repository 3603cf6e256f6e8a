/** Starting and stopping, said so that an operator understands it. */
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from './config.ts';
import { messageOf, StartError } from './start-error.ts';

/**
 * Listens, and resolves to the address; a server that cannot listen is closed.
 * @throws {StartError} when the port or the host cannot be used.
 */
export async function listen(app: FastifyInstance, { host, port }: GatewayConfig): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw new StartError(reasonOf(error, host, port));
  }
}

/** Closes the server at SIGINT or SIGTERM, after the answers that are under way; a second signal ends at once. */
export function stopOnSignal(app: FastifyInstance): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
}

function reasonOf(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `PORT ${port} is taken on ${host}: stop what uses it, or set another PORT.`;
  if (code === 'EACCES') return `PORT ${port} may not be used by this user: set a PORT above 1023.`;
  return `HOST ${host} cannot be used with PORT ${port}: ${messageOf(error)}`;
}
