import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { importMapOf, integrityOf, type ImportMap } from '../../tools/package/integrity.ts';
import { linksOf, preloadOf } from '../../tools/package/preload.ts';
import { Manifest } from '../../tools/built/manifest.ts';
import { policy } from '../../tools/site.ts';
import { comesToVerdict } from '../hosts/whole-story.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { serve, type ServedPage, type StaticServer } from './static-server.ts';

const guideChunk = `/chunks/${readdirSync('dist/chunks').find((name) => name.startsWith('guide-'))}`;
const preloaded = preloadOf(new Manifest('dist'))['']!;
const number = 'Bel de helpdesk van Alivia: 02/214.19.09';
/** The header by which a page refuses every script without a hash. */
const blocked = { 'integrity-policy': 'blocked-destinations=(script)' };
/** What somebody put behind a script on its way: harmless here, and not what was built. */
const addition = ';console.log("tampered")';

describe('A portal that pins every script with an import map', () => {
  let server: StaticServer;
  let browser: Browser;
  let map: ImportMap;
  before(async () => {
    [server, browser] = await Promise.all([serve('dist'), openBrowser()]);
    map = importMapOf(integrityOf('dist'), `${server.url}/`);
    server.pages.set('/pinned', pinned(map));
    server.pages.set('/unpinned', pinned({ ...map, integrity: {} }));
    server.pages.set('/enforced', pinned(map, blocked));
    const lines = linksOf(preloaded, `${server.url}/`, '', integrityOf('dist'));
    for (const [page, headers] of [['/preloaded', {}] as const, ['/preloaded-enforced', blocked] as const])
      server.pages.set(page, pinned(map, headers, `${lines}<wegwijzer-guide></wegwijzer-guide>`));
    const { [`${server.url}${guideChunk}`]: _left, ...others } = map.integrity;
    server.pages.set('/gap', pinned({ ...map, integrity: others }, blocked));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(() => {
    for (const file of [guideChunk, '/wegwijzer.js']) server.tamper(file, undefined);
  });

  for (const page of ['/pinned', '/enforced']) {
    it(`has the whole guide, under the strict policy: ${page}`, async () => {
      const visitor = await Visitor.at(browser, server.url + page);
      await visitor.press('Hulp nodig?');
      await comesToVerdict(visitor);
      await visitor.press('Het lukt niet');
      await visitor.press('Ik wil iemand spreken');
      await visitor.reads('Wie kan u helpen?');
      assert.deepEqual(visitor.console, []);
      const loaded = visitor.requests.filter((url) => url.endsWith('.js'));
      assert.ok(loaded.length > 8, loaded.join('\n'));
      assert.deepEqual(
        loaded.filter((url) => !map.integrity[url]),
        [],
      );
    });
  }

  it('never runs a part that is not the one that was built: there is a number to call', async () => {
    server.tamper(guideChunk, addition);
    const visitor = await Visitor.at(browser, `${server.url}/pinned`);
    await visitor.press('Hulp nodig?');
    await visitor.find('link', number);
    assert.ok(!visitor.console.some((line) => line.includes('tampered')), visitor.console.join('\n'));
    assert.match(visitor.console.join('\n'), /integrity/i);
    server.tamper(guideChunk, undefined);
    await visitor.press('Probeer opnieuw');
    await visitor.reads('Waar zit u vast?');
  });

  for (const page of ['/preloaded', '/preloaded-enforced'])
    it(`has the parts that it preloads once, with their hashes: ${page}`, async () => {
      const visitor = await Visitor.at(browser, server.url + page);
      await comesToVerdict(visitor);
      const loaded = visitor.requests.filter((url) => preloaded.some((chunk) => url.endsWith(chunk)));
      assert.equal(loaded.length, preloaded.length, loaded.join('\n'));
      assert.deepEqual(visitor.console, []);
    });

  it('never runs a part that it preloads and is not the one that was built', async () => {
    server.tamper(guideChunk, addition);
    const visitor = await Visitor.at(browser, `${server.url}/preloaded`);
    await visitor.find('link', number);
    assert.ok(!visitor.console.some((line) => line.includes('tampered')), visitor.console.join('\n'));
  });

  it('never runs an entry that is not the one that was built: the words of the portal stay', async () => {
    server.tamper('/wegwijzer.js', addition);
    const visitor = await Visitor.at(browser, `${server.url}/pinned`);
    await visitor.find('link', '02/214.19.09');
    assert.ok(!visitor.console.some((line) => line.includes('tampered')), visitor.console.join('\n'));
  });

  it('is what makes the difference: without it the other part runs', async () => {
    server.tamper(guideChunk, addition);
    const visitor = await Visitor.at(browser, `${server.url}/unpinned`);
    await visitor.press('Hulp nodig?');
    await visitor.reads('Waar zit u vast?');
    assert.ok(visitor.console.some((line) => line.includes('tampered')));
  });

  it('refuses a part without a hash too, where the integrity policy asks for one', async () => {
    const visitor = await Visitor.at(browser, `${server.url}/gap`);
    await visitor.press('Hulp nodig?');
    await visitor.find('link', number);
  });

  it('has a hash of every script that was built', () => {
    const built = readdirSync('dist/chunks').map((name) => `${server.url}/chunks/${name}`);
    assert.deepEqual(
      built.filter((url) => !map.integrity[url]?.startsWith('sha384-')),
      [],
    );
  });
});

const launcher = '<wegwijzer-launcher><a href="tel:+3222141909">02/214.19.09</a></wegwijzer-launcher>';

/** A page under the strict policy, which has to be told of the one inline script that there is: the map. */
function pinned(map: ImportMap, headers: ServedPage['headers'] = {}, body = launcher): ServedPage {
  const text = JSON.stringify(map);
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const own = policy.replace("script-src 'self'", `script-src 'self' ${hash}`);
  const html = `<!doctype html>
    <html lang="nl">
      <title>Een portaal</title>
      <script type="importmap">${text}</script>
      <script type="module" src="/wegwijzer.js"></script>
      <link rel="icon" href="/demo/icon.svg" />
      ${body}
    </html>`;
  return { html, headers: { 'content-security-policy': own, ...headers } };
}
