import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { Manifest } from '../../tools/built/manifest.ts';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor, type Line } from './visitor.ts';

const script = 'text/javascript';
const guide = new Manifest('dist').named('guide');

/** The entry of the version before: it asks for chunks of which the server has others by now. */
const entryBefore = (name: string) =>
  readFileSync(`dist/${name}.js`, 'utf8').replaceAll(/([\w-]{7})(?=\.js["'`]\))/g, (hash) =>
    [...hash].toReversed().join(''),
  );

/** The page got its entry before the new version was there; whatever is asked for from then on is new. */
const afterDeploy = (name: string): Line => {
  const body = entryBefore(name);
  return (request) => {
    const { pathname, searchParams } = new URL(request.url());
    const isOld = pathname === `/${name}.js` && !searchParams.has('again');
    void (isOld ? request.respond({ contentType: script, body }) : request.continue());
  };
};

/** The first answer for a chunk is something else; after that it comes. */
const onceInstead = (part: string, answer: (request: HTTPRequest) => Promise<void>): Line => {
  let isFirst = true;
  return (request) => {
    const isIt = isFirst && request.url().includes(part);
    if (isIt) isFirst = false;
    void (isIt ? answer(request) : request.continue());
  };
};

describe('A guide of which a part does not come the first time', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const arrives = (path: string, line: Line) => Visitor.at(browser, `${site.url}${path}`, { line });

  for (const [name, page] of [
    ['wegwijzer', 'inline.html'],
    ['wegwijzer-guide', 'named.html'],
  ] as const) {
    it(`opens by itself after a new version took the old parts away: ${name}.js`, async () => {
      const maria = await arrives(`/pages/${page}`, afterDeploy(name));
      await maria.reads('Waarop meldt u zich aan?');
      await maria.press('Op een computer');
      await maria.reads('Open Alivia');
      // The old names did not exist, the page was not loaded again, and the new parts are there once.
      assert.ok(maria.console.some((line) => line.includes('404')));
      assert.equal(maria.requests.filter((url) => url.includes('.html')).length, 1);
      const fetched = maria.requests.filter((url) => url.includes('again=') || !url.includes('/chunks/'));
      assert.equal(new Set(fetched).size, fetched.length);
    });
  }

  it('opens by itself in the dialog, with focus on the heading, and comes to a ticket form', async () => {
    const maria = await arrives('/pages/launcher.html', afterDeploy('wegwijzer'));
    await maria.press('Hulp nodig?');
    await maria.hears('heading Waarop meldt u zich aan?');
    await maria.press('Het lukt niet');
    await maria.press('Ik wil iemand spreken');
    await maria.press('Stuur uw vraag naar de helpdesk');
    await maria.find('textbox', 'Uw naam');
  });

  it('opens by itself where the browser keeps a part that failed', async () => {
    // What has thrown once throws again at each import of that address.
    const cut = onceInstead('/chunks/guide', (request) => request.respond({ contentType: script, body: 'throw 1' }));
    const maria = await arrives('/pages/launcher.html', cut);
    await maria.press('Hulp nodig?');
    await maria.press('Op een computer');
    await maria.reads('Open Alivia');
  });

  it('opens by itself after the connection dropped', async () => {
    const dropped = onceInstead('/chunks/first-step', (request) => request.abort('connectionreset'));
    const maria = await arrives('/pages/launcher.html', dropped);
    await maria.press('Hulp nodig?');
    await maria.press('Op een computer');
    await maria.reads('Open Alivia');
  });

  it('runs nothing by another address where the page says which files are to run', async () => {
    const maria = await arrives('/pages/launcher.html', (request) => {
      const isPage = request.url().endsWith('launcher.html');
      void (isPage ? request.respond({ contentType: 'text/html', body: pinned }) : request.continue());
    });
    await maria.press('Hulp nodig?');
    await maria.find('link', 'Bel de helpdesk van Alivia: 02/214.19.09');
    assert.deepEqual(
      maria.requests.filter((url) => /again=|%/.test(url)),
      [],
    );
  });
});

/** A page that expects another guide than there is. */
const pinned = readFileSync('test/stories/pages/launcher.html', 'utf8').replace(
  '<script type="module"',
  `<script type="importmap">{"integrity":{"/${guide.file}":"sha384-${'A'.repeat(64)}"}}</script><script type="module"`,
);
