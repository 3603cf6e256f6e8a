import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

describe('A part of the guide that does not arrive', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const part of ['/chunks/guide', '/chunks/first-step', '/chunks/']) {
    it(`leaves a number to call, and a second try that works: ${part}`, async () => {
      const visitor = await Visitor.at(browser, site.url, { broken: part });
      await visitor.press('Hulp nodig?');
      await visitor.find('link', 'Bel de helpdesk van Alivia: 02/214.19.09');
      visitor.mend();
      await visitor.press('Probeer opnieuw');
      await visitor.reads('Waar zit u vast?');
    });
  }

  it('leaves the number of the portal, and a second try that works, when the first question does not arrive', async () => {
    const url = `${site.url}/#wegwijzer=alivia-choose-role`;
    const visitor = await Visitor.at(browser, url, { broken: '/chunks/alivia-choose-role' });
    await visitor.reads('Een deel van de hulp kan nu niet openen');
    await visitor.find('link', 'Bel de helpdesk: 02/214.19.09');
    visitor.mend();
    await visitor.press('Probeer opnieuw');
    await visitor.reads('Wie bent u in Alivia?');
  });

  it('leaves every number, and a second try that works, when the very first question does not arrive', async () => {
    const visitor = await Visitor.at(browser, site.url, { broken: '/chunks/choose-portal' });
    await visitor.press('Hulp nodig?');
    await visitor.find('button', 'Probeer opnieuw');
    for (const number of ['02/214.19.09', '+32-2-788 51 55'])
      assert.ok((await visitor.aloud()).includes(number), number);
    visitor.mend();
    await visitor.press('Probeer opnieuw');
    await visitor.reads('Waar zit u vast?');
  });

  it('leaves the way back, and a second try, when the next flow does not arrive', async () => {
    const visitor = await Visitor.at(browser, site.url, { broken: '/chunks/alivia-sign-in' });
    await visitor.press('Hulp nodig?');
    await visitor.press('Alivia');
    await visitor.press('Mantelzorger');
    await visitor.reads('Een deel van de hulp kan nu niet openen');
    visitor.mend();
    await visitor.press('Probeer opnieuw');
    await visitor.reads('Waarop meldt u zich aan?');
  });

  it('leaves everything but the form to send, which is there the next time', async () => {
    const visitor = await Visitor.at(browser, site.url, { broken: '/chunks/ticket' });
    await visitor.press('Hulp nodig?');
    await visitor.press('Het lukt niet');
    await visitor.press('Ik wil iemand spreken');
    await visitor.find('button', 'Kopieer het bericht');
    assert.doesNotMatch(await visitor.aloud(), /Stuur uw vraag/);
    visitor.mend();
    await visitor.press('Terug');
    await visitor.press('Ik wil iemand spreken');
    await visitor.find('button', 'Stuur uw vraag naar de helpdesk');
  });

  it('leaves a number to call when nothing at all is known of people who can help', async () => {
    const visitor = await Visitor.at(browser, site.url, { broken: '/chunks/people' });
    await visitor.press('Hulp nodig?');
    await visitor.press('Alivia');
    await visitor.reads('Wie bent u in Alivia?');
    await visitor.press('Het lukt niet');
    await visitor.press('Ik wil iemand spreken');
    await visitor.find('link', 'Bel');
    assert.match(await visitor.aloud(), /02\/214\.19\.09/);
    visitor.mend();
    await visitor.press('Probeer opnieuw');
    await visitor.reads('Wie kan u helpen?');
    await visitor.find('heading', '2. De helpdesk van Alivia');
  });
});
