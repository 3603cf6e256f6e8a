import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { traces } from './traces.ts';
import { openBrowser, Visitor } from './visitor.ts';

describe('A portal with Wegwijzer in it', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('fetches one script, and nothing else of it, until somebody reaches for the button', async () => {
    const visitor = await Visitor.at(browser, `${site.url}/pages/launcher.html`);
    await visitor.page.waitForNetworkIdle();
    assert.deepEqual(pathsOf(visitor), ['/pages/launcher.html', '/demo/icon.svg', '/wegwijzer.js'].toSorted());
    assert.equal(await visitor.page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    assert.deepEqual(visitor.console, []);
  });

  it('fetches at most three more to open it, all at once', async () => {
    const visitor = await Visitor.at(browser, `${site.url}/pages/launcher.html`, { broken: '/chunks/' });
    const before = visitor.requests.length;
    await visitor.press('Hulp nodig?');
    await visitor.find('link', 'Bel de helpdesk van Alivia: 02/214.19.09');
    const asked = new Set(visitor.requests.slice(before));
    visitor.mend();
    const complete = await Visitor.at(browser, `${site.url}/pages/launcher.html`);
    await complete.press('Hulp nodig?');
    await complete.reads('Waarop meldt u zich aan?');
    const needed = complete.requests.filter((url) => url.includes('/chunks/'));
    assert.ok(needed.length <= 3, needed.join(' '));
    // None of them arrived, so that none of them can have asked for another.
    assert.deepEqual(
      needed.filter((url) => !asked.has(url)),
      [],
    );
  });

  it('finds its globals, prototypes and document as they were', async () => {
    const bare = await Visitor.at(browser, `${site.url}/pages/bare.html`);
    const visitor = await Visitor.at(browser, `${site.url}/pages/launcher.html`);
    await reachesTicket(visitor);
    const [before, now] = await Promise.all([bare, visitor].map((one) => one.page.evaluate(traces)));
    assert.ok(now && now.length > 5000, `${now?.length}`);
    assert.deepEqual(now, before);
  });

  it('is told by the console what its policy refuses', async () => {
    const visitor = await Visitor.at(browser, `${site.url}/pages/launcher.html`);
    await visitor.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      return new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve, { once: true }));
    });
    assert.match(visitor.console.join('\n'), /refused by the policy: style-src/);
  });
});

async function reachesTicket(visitor: Visitor): Promise<void> {
  await visitor.press('Hulp nodig?');
  await visitor.press('Het lukt niet');
  await visitor.press('Ik wil iemand spreken');
  await visitor.press('Stuur uw vraag');
  await visitor.find('textbox', 'Uw naam');
}

function pathsOf({ requests }: Visitor): readonly string[] {
  return requests.map((url) => new URL(url).pathname).toSorted();
}
