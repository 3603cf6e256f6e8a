import { existsSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../src/gateway/config.ts';
import { buildGateway } from '../src/gateway/gateway.ts';
import { StartError } from '../src/gateway/start-error.ts';
import { compressScripts } from './compressed.ts';

/** The strictest policy that Wegwijzer promises to run under; the demo page gets it to the letter. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * The gateway with the built product, its demo page (`/`) and the manual (`/manual/`) beside it, ready to `listen`. `log` gets one JSON line for
 * each event.
 *
 * @throws {StartError} when nothing has been built yet, or the data folder cannot be used.
 */
export async function buildSite(config: GatewayConfig, log?: Writable): Promise<FastifyInstance> {
  if (!existsSync(`${dist}demo/index.html`)) throw new StartError('There is no dist/ yet: run `npm run build` first.');
  const app = await buildGateway(config, log);
  await app.register(async (pages) => {
    pages.addHook('onRequest', (_request, reply, done) => {
      // Not awaited: a reply is a promise of having been sent.
      void reply.headers({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
      done();
    });
    compressScripts(pages);
    await pages.register(fastifyStatic, { root: dist, index: false, dotfiles: 'ignore' });
    pages.get('/', (_request, reply) => reply.sendFile('demo/index.html'));
    // A host of static pages gives the index of a folder: so does this one for the manual.
    const manual = { root: `${dist}manual`, prefix: '/manual', decorateReply: false, redirect: true };
    await pages.register(fastifyStatic, { ...manual, index: 'index.html', dotfiles: 'ignore' });
  });
  return app;
}
