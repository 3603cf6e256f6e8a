import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build as esbuild } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { build as vite } from 'vite';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { projectWithPackage, type Project } from './packed.ts';
import { serve, type StaticServer } from './static-server.ts';

/** How a portal makes its own script of the one that imports the package. */
type Bundler = (project: Project, entry: string, outDir: string) => Promise<unknown>;

const bundlers: { readonly [name: string]: Bundler } = {
  Vite: ({ folder }, entry, outDir) =>
    vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir, rolldownOptions: { input: entry, output: { entryFileNames: 'portal.js' } } },
    }),
  esbuild: (_project, entry, outdir) =>
    esbuild({ entryPoints: [entry], outdir, bundle: true, splitting: true, format: 'esm', minify: true }),
};

describe('A portal that bundles the package', () => {
  let project: Project;
  let browser: Browser;
  const servers: StaticServer[] = [];
  before(async () => {
    project = projectWithPackage();
    browser = await openBrowser();
  });
  after(async () => {
    await Promise.all([browser.close(), ...servers.map((server) => server.close())]);
    project.remove();
  });

  for (const [name, bundle] of Object.entries(bundlers)) {
    for (const [from, html] of [
      ['wegwijzer', '<wegwijzer-launcher></wegwijzer-launcher>'],
      ['wegwijzer/guide', '<wegwijzer-guide></wegwijzer-guide>'],
    ] as const) {
      it(`has the guide, with every part from its own origin (${from}, ${name})`, async () => {
        const served = await servedBy(name, bundle, from, html);
        const visitor = await Visitor.at(browser, `${served.url}/`);
        if (from === 'wegwijzer') await visitor.press('Hulp nodig?');
        await visitor.press('Alivia');
        await visitor.press('Persoon met een zorgnood');
        await visitor.reads('Waarop meldt u zich aan?');
        await visitor.press('Het lukt niet');
        await visitor.press('Ik wil iemand spreken');
        await visitor.reads('Wie kan u helpen?');
        assert.deepEqual(visitor.console, []);
        assert.deepEqual(
          visitor.requests.filter((url) => !url.startsWith(served.url)),
          [],
        );
      });
    }
  }

  async function servedBy(name: string, bundle: Bundler, from: string, html: string) {
    const place = join(project.folder, `${name}-${from.replace('/', '-')}`);
    mkdirSync(place);
    const entry = join(place, 'portal.js');
    writeFileSync(entry, `import '${from}';\n`);
    const out = join(place, 'out');
    await bundle(project, entry, out);
    const served = await serve(out);
    servers.push(served);
    const script = '<script type="module" src="/portal.js"></script><link rel="icon" href="data:," />';
    served.pages.set('/', { html: `<!doctype html><html lang="nl">${script}<title>Portaal</title>${html}</html>` });
    return served;
  }
});
