import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { procedureStart, visitors, type ProcedureId } from '../../src/flow/registry.ts';
import type { RoleKey } from '../../src/flow/catalogue.ts';
import type { GuideOptions, mount as mountGuide } from '../../src/wegwijzer-guide.ts';
import { linksOf, type Preload } from '../../tools/package/preload.ts';
import { HeldBack } from '../stories/held-back.ts';
import { openBrowser, Visitor, type Line } from '../stories/visitor.ts';
import { openOrigins, type Origins } from './cdn.ts';
import { pageOf } from './portal-page.ts';
import { comesToVerdict, sends, toForm } from './whole-story.ts';

const preload = JSON.parse(readFileSync('dist/preload.json', 'utf8')) as Preload;
const first = preload['']!;

/** What a portal's policy says of scripts, and what stands in each line of its page for that. */
const policies: Readonly<Record<string, (cdn: string) => readonly [scripts: string, attributes: string]>> = {
  'the origin of the CDN': (cdn) => [cdn, ''],
  'a nonce alone': () => ["'nonce-n1'", 'nonce="n1"'],
  "a nonce with 'strict-dynamic'": () => ["'nonce-n1' 'strict-dynamic'", 'nonce="n1"'],
};

/** What a guide asks for itself once it runs: where it begins at a later step, and where it shows every screen. */
const begunFurther: Readonly<Record<string, readonly string[]>> = {
  'pgz-choose-mandatary-profile': ['message', 'people', 'resume'],
  'find-screen': ['checks', 'gallery', 'rare', 'stuck'],
};

describe('A page that preloads the guide inside it', () => {
  let origins: Origins;
  let browser: Browser;
  before(async () => {
    [origins, browser] = await Promise.all([openOrigins(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await origins.close();
  });

  const arrives = async (entry: string, [scripts, attributes]: readonly [string, string], line?: Line) => {
    const base = `${origins.cdn.url}/`;
    const script = `<script type="module" src="${base}${entry}" ${attributes}></script>`;
    const lines = script + linksOf(first, base, attributes);
    const policy = { 'script-src': scripts };
    origins.portal.page = pageOf(origins, { policy, script: lines, element: 'wegwijzer-guide' });
    return Visitor.at(browser, origins.portal.url, line ? { line } : {});
  };

  for (const entry of ['wegwijzer.js', 'wegwijzer-guide.js'])
    for (const [what, policy] of Object.entries(policies)) {
      it(`has every chunk once, before the entry, and nothing to refuse: ${entry}, ${what}`, async () => {
        const maria = await arrives(entry, policy(origins.cdn.url), entryLast(entry, first.length));
        await maria.reads('Waar zit u vast?');
        await maria.aloud();
        assert.deepEqual(chunksOf(maria.requests).toSorted(), first.toSorted());
        // What comes later is asked for by what was preloaded.
        await comesToVerdict(maria);
        await toForm(maria);
        await maria.type('Uw naam', 'Maria Voorbeeld');
        await sends(maria);
        const all = chunksOf(maria.requests);
        assert.deepEqual(all, [...new Set(all)]);
        assert.deepEqual(maria.console, []);
      });
    }

  it('has the guide where a chunk fails that was preloaded: it is asked for by another address', async () => {
    const fails: Line = (request) =>
      void (request.url().includes('/chunks/guide-') ? request.abort('connectionreset') : request.continue());
    const maria = await arrives('wegwijzer-guide.js', policies['a nonce alone']!(origins.cdn.url), fails);
    await comesToVerdict(maria);
  });

  it('names what the entry asks for by itself, to the letter, wherever it begins', async () => {
    origins.portal.page = pageOf(origins, { script: '' });
    const maria = await Visitor.at(browser, origins.portal.url);
    const known = new Set<string>();
    for (const [start, chunks] of Object.entries(preload)) {
      await maria.page.evaluate(opensAt, `${origins.cdn.url}/wegwijzer-guide.js`, attributesFor(start));
      const asked = chunksOf(maria.requests);
      const further = asked.filter((chunk) => !known.has(chunk) && !chunks.includes(chunk));
      assert.deepEqual(further.map(nameOf).toSorted(), begunFurther[start] ?? [], start);
      assert.deepEqual(
        chunks.filter((chunk) => !asked.includes(chunk)),
        [],
        start,
      );
      for (const chunk of asked) known.add(chunk);
    }
    assert.deepEqual(maria.console, []);
  });
});

/** What makes a guide begin there: a flow that needs a role begins for a visitor in that role. */
function attributesFor(start: string): GuideOptions {
  if (procedureStart(start)) return { procedure: start as ProcedureId };
  const [visitor] = Object.entries(visitors).find(([, flow]) => flow === start) ?? [];
  return visitor ? { visitor: visitor as RoleKey } : {};
}

/** Runs in the page: opens a guide until its first step can be pressed, and closes it. */
async function opensAt(entry: string, options: GuideOptions): Promise<void> {
  const { mount } = (await import(entry)) as { mount: typeof mountGuide };
  const started = new Promise((resolve) => document.addEventListener('wegwijzer-step', resolve, { once: true }));
  const mounted = mount(document.body, options);
  await started;
  mounted.unmount();
}

/** A line on which the entry comes once so many chunks were asked for. */
function entryLast(entry: string, chunks: number): Line {
  const held = new HeldBack(`/${entry}`);
  let asked = 0;
  return (request) => {
    held.line(request);
    asked += chunksOf([request.url()]).length;
    if (asked === chunks) held.arrive();
  };
}

/** What the build calls a chunk, without the hash. */
function nameOf(chunk: string): string {
  return chunk.replace(/^chunks\/|-[\w-]{7}\.js$/g, '');
}

/** The chunks among what was requested, as it was written: a second try writes the folder in other letters. */
function chunksOf(requests: readonly string[]): readonly string[] {
  const paths = requests.map((url) => new URL(url)).map(({ pathname, search }) => pathname.slice(1) + search);
  return paths.filter((path) => decodeURIComponent(path).startsWith('chunks/'));
}
