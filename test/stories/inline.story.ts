import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

describe('The guide inside a page', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [how, page] of [
    ['by the one script', 'inline.html'],
    ['by its own module', 'named.html'],
  ] as const) {
    it(`opens ${how}, and leaves the focus of the page alone`, async () => {
      const visitor = await Visitor.at(browser, `${site.url}/pages/${page}`);
      await visitor.reads('Waarop meldt u zich aan?');
      await visitor.hears('textbox Zoek');
      assert.doesNotMatch(await visitor.aloud(), /Bel de helpdesk van Alivia: \n/);
      await visitor.press('Op een computer');
      await visitor.reads('Open Alivia');
      await visitor.hears('heading Open Alivia');
      assert.deepEqual(visitor.console, []);
    });

    it(`asks for everything at once ${how}`, async () => {
      const path = (url: string) => new URL(url).pathname;
      const chunksOf = ({ requests }: Visitor) => requests.map(path).filter((one) => one.startsWith('/chunks/'));
      const visitor = await Visitor.at(browser, `${site.url}/pages/${page}`, { broken: '/chunks/' });
      await visitor.find('link', 'Bel de helpdesk van Alivia: 02/214.19.09');
      const complete = await Visitor.at(browser, `${site.url}/pages/${page}`);
      await complete.reads('Waarop meldt u zich aan?');
      await complete.aloud();
      // None of them arrived, so that none of them can have asked for another.
      assert.deepEqual(new Set(chunksOf(visitor)), new Set(chunksOf(complete)));
      assert.equal(new Set(chunksOf(complete)).size, 3);
    });
  }

  it('reaches a person, with a ticket', async () => {
    const visitor = await Visitor.at(browser, `${site.url}/pages/inline.html`);
    await visitor.press('Het lukt niet');
    await visitor.press('Ik wil iemand spreken');
    await visitor.press('Stuur uw vraag naar de helpdesk');
    await visitor.type('Uw naam', 'Jan Voorbeeld');
    await visitor.type('Uw telefoonnummer', 'jan@voorbeeld.example');
    await visitor.type('Wat lukt er niet?', 'Mijn beroep staat er niet.');
    await visitor.press('Kijk na');
    await visitor.press('Ja, verstuur dit');
    await visitor.reads('Uw vraag is bewaard');
    assert.deepEqual(visitor.console, []);
  });

  it('shows what the page has for those without it while JavaScript is off', async () => {
    const visitor = await Visitor.at(browser, `${site.url}/pages/bare.html`);
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.page.goto(`${site.url}/pages/inline.html`);
    assert.match(await visitor.aloud(), /link 02\/214\.19\.09/);
  });
});
