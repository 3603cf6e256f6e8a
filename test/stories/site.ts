/** The built product on a free port, with the real gateway and a database in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fastifyStatic from '@fastify/static';
import { configFrom } from '../../src/gateway/config.ts';
import { forms } from '../../src/ticket/forms.ts';
import { buildSite, policy } from '../../tools/site.ts';

/** A site under test. */
export interface Site {
  readonly url: string;
  /** The folder of its database. */
  readonly dataDir: string;
  close(): Promise<void>;
}

/**
 * Starts the site: what `npm start` serves at `/`, the pages of `test/stories/pages` at `/pages/`, under the policy that
 * Wegwijzer promises to run under, and those of `test/hosts/pages` at `/hosts/`, which say themselves what they are, with
 * the libraries of portals (`node_modules`) at `/libraries/`.
 *
 * @param other - The folder of another build of the product, to be served at `/other/`, as from a CDN.
 */
export async function openSite(other?: string): Promise<Site> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wegwijzer-story-'));
  const config = { ...configFrom({ ROUTES: Object.keys(forms).join(',') }), port: 0, dataDir };
  const app = await buildSite(config, new PassThrough().resume());
  await app.register(fastifyStatic, {
    root: join(import.meta.dirname, 'pages'),
    prefix: '/pages/',
    decorateReply: false,
    setHeaders: (reply) => void reply.header('content-security-policy', policy),
  });
  await app.register(fastifyStatic, {
    root: join(import.meta.dirname, '../hosts/pages'),
    prefix: '/hosts/',
    decorateReply: false,
    // As a frame with this attribute gets it; a page cannot say it of itself.
    setHeaders: (reply, path) => {
      if (path.endsWith('sandbox.html')) void reply.header('content-security-policy', 'sandbox allow-scripts');
    },
  });
  await app.register(fastifyStatic, {
    root: join(import.meta.dirname, '../../node_modules'),
    prefix: '/libraries/',
    decorateReply: false,
  });
  if (other !== undefined)
    await app.register(fastifyStatic, {
      root: other,
      prefix: '/other/',
      decorateReply: false,
      setHeaders: (reply) => void reply.header('access-control-allow-origin', '*'),
    });
  const url = await app.listen({ host: config.host, port: config.port });
  const close = async () => {
    await app.close();
    rmSync(dataDir, { recursive: true });
  };
  return { url, dataDir, close };
}
