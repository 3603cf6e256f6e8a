import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { openOrigins, type Origins } from './cdn.ts';
import { everyPart } from './every-part.ts';
import { pageOf, type Particular } from './portal-page.ts';
import { allInPlace, portals, whatWentWhere } from './portals.ts';

describe('A portal that takes Wegwijzer from a CDN', () => {
  let origins: Origins;
  let browser: Browser;
  before(async () => {
    [origins, browser] = await Promise.all([openOrigins(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await origins.close();
  });

  for (const [what, particular] of Object.entries(portals)) {
    it(`has nothing to refuse, and gets no request: ${what}`, async () => {
      origins.portal.page = pageOf(origins, particular(origins));
      const maria = await Visitor.at(browser, origins.portal.url);
      await everyPart(maria);
      assert.deepEqual(maria.console, []);
      assert.deepEqual(whatWentWhere(maria, origins), allInPlace);
    });
  }

  it('has nothing to refuse in a sandbox that allows scripts alone, when the gateway takes questions from anywhere', async (t) => {
    const open = await openOrigins('*');
    t.after(() => open.close());
    open.portal.page = pageOf(open, { policy: { sandbox: 'allow-scripts' } });
    const maria = await Visitor.at(browser, open.portal.url);
    await everyPart(maria);
    assert.deepEqual(maria.console, []);
    assert.deepEqual(whatWentWhere(maria, open), allInPlace);
  });

  it('takes a look from the CDN with one more line of its policy, and without that line shows its own colours', async () => {
    const head = `<link rel="stylesheet" href="${origins.cdn.url}/themes/ehealth.css" />`;
    const coloured = async (policy: Particular['policy'] = {}) => {
      origins.portal.page = pageOf(origins, { head, policy });
      const maria = await Visitor.at(browser, origins.portal.url);
      await maria.find('button', 'Hulp nodig?');
      const colour = await maria.page.$eval('wegwijzer-launcher', (launcher) =>
        getComputedStyle(launcher).getPropertyValue('--wegwijzer-action'),
      );
      return { colour, refused: maria.console.length > 0 };
    };
    const { colour, refused } = await coloured({ 'style-src': `'self' ${origins.cdn.url}` });
    assert.match(colour, /^light-dark\(/);
    assert.equal(refused, false);
    assert.deepEqual(await coloured(), { colour: '', refused: true });
  });

  it('leaves every number in sight when its list of Trusted Types policies does not have ours', async () => {
    origins.portal.page = pageOf(origins, { policy: { 'trusted-types': 'portal' } });
    const maria = await Visitor.at(browser, origins.portal.url);
    await maria.press('Hulp nodig?');
    for (const number of ['02/214.19.09', '+32-2-788 51 55']) await maria.says(number);
    await maria.press('Sluit de hulp');
    await maria.find('button', 'Hulp nodig?');
    assert.match(maria.console.join('\n'), /refused by the policy: trusted-types .*wegwijzer/);
  });

  it('leaves what stands in the element in sight when it is served as XHTML, for which browsers take no modules', async () => {
    origins.portal.page = pageOf(origins, { type: 'application/xhtml+xml' });
    const maria = await Visitor.at(browser, origins.portal.url);
    await maria.says('Bel 02/214.19.09.');
    assert.match(maria.console.join('\n'), /Module scripts in XML documents are currently not supported/);
  });
});
