import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { hostNow, watchHost, watchTree } from './untouched.ts';
import { comesToVerdict } from './whole-story.ts';

/** How somebody comes to a dialog with the guide in it. */
const ways: Readonly<Record<string, (maria: Visitor) => Promise<void>>> = {
  'by the button': (maria) => maria.press('Hulp nodig?'),
  'by a link': (maria) => maria.page.evaluate(() => location.replace('#wegwijzer=choose-portal')),
};

/** What the portal itself changes while it is watched. */
const putByPortal = ['childList HEAD  SCRIPT'];

describe('A portal whose visitor may need Wegwijzer', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page that stands there before the portal puts the element and the script into it. */
  const visits = async (element: string, into: string): Promise<Visitor> => {
    const maria = await Visitor.at(browser, 'about:blank', { height: 1600 });
    await maria.page.evaluateOnNewDocument(watchHost);
    await maria.page.goto(`${site.url}/hosts/long.html`);
    await maria.page.waitForNetworkIdle();
    await maria.page.evaluate(putElement, element, into);
    await maria.page.evaluate(watchTree);
    await maria.page.evaluate(putScript);
    return maria;
  };

  it('finds nothing of it but a button, before somebody reaches for that', async () => {
    const maria = await visits('<wegwijzer-launcher><p>Bel 02/214.19.09.</p></wegwijzer-launcher>', 'body');
    await maria.find('button', 'Hulp nodig?');
    await maria.page.waitForNetworkIdle();
    assert.deepEqual(
      maria.requests.map((url) => url.replace(site.url, '')),
      ['/hosts/long.html', '/demo/icon.svg', '/wegwijzer.js'],
    );
    assert.deepEqual(maria.console, []);
    assert.deepEqual(await maria.page.evaluate(() => seen), { writes: [], mutations: putByPortal, shift: 0 });
    assert.deepEqual(await maria.page.cookies(), []);
  });

  it('is not moved by a guide that comes into the place that was kept for it', async () => {
    const maria = await visits('<wegwijzer-guide><p>Bel 02/214.19.09.</p></wegwijzer-guide>', '.place');
    const { places } = await maria.page.evaluate(hostNow);
    await maria.reads('Waar zit u vast?');
    await maria.page.waitForNetworkIdle();
    assert.deepEqual((await maria.page.evaluate(hostNow)).places, places);
    const { mutations, shift } = await maria.page.evaluate(() => seen);
    assert.deepEqual({ mutations, shift }, { mutations: putByPortal, shift: 0 });
  });

  for (const [how, opens] of Object.entries(ways)) {
    it(`is as it was while the guide is open and after it was closed: ${how}`, async () => {
      const maria = await visits('<wegwijzer-launcher id="help" gateway="/"></wegwijzer-launcher>', 'body');
      await maria.find('button', 'Hulp nodig?');
      await maria.page.evaluate(() => {
        document.querySelector<HTMLElement>('#search')?.focus();
        scrollTo(0, 700);
      });
      const before = await maria.page.evaluate(hostNow);
      await opens(maria);
      await comesToVerdict(maria);
      assert.deepEqual({ ...(await maria.page.evaluate(hostNow)), focus: 'search' }, before);
      await maria.page.keyboard.press('Escape');
      await maria.find('button', 'Hulp nodig?');
      assert.deepEqual(await maria.page.evaluate(hostNow), {
        ...before,
        focus: how === 'by a link' ? 'search' : 'help',
      });
      const { mutations, writes } = await maria.page.evaluate(() => seen);
      assert.deepEqual(mutations, putByPortal);
      // Where she is, under a name of its own; and nothing else, such as a place in the page's history.
      assert.ok(writes.length > 0);
      for (const write of writes) assert.match(write, /^setItem wegwijzer/);
      assert.deepEqual(maria.console, []);
    });
  }

  it('is told by how much it is moved, when nothing was kept for the guide', async () => {
    const maria = await visits('<wegwijzer-guide></wegwijzer-guide>', 'header');
    await maria.reads('Waar zit u vast?');
    await maria.page.waitForNetworkIdle();
    assert.notEqual(await maria.page.evaluate(() => seen.shift), 0);
  });
});

/** Runs in the page. */
function putElement(element: string, into: string): void {
  document.querySelector(into)?.insertAdjacentHTML('beforeend', element);
}

/** Runs in the page. */
function putScript(): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/wegwijzer.js';
  document.head.append(script);
}
