import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openOrigins, type Origins } from '../hosts/cdn.ts';
import { everyPart } from '../hosts/every-part.ts';
import { broken, loginPage } from '../hosts/faults.ts';
import { pageOf } from '../hosts/portal-page.ts';
import { allInPlace, portals, whatWentWhere } from '../hosts/portals.ts';
import { until } from '../../tools/real/service.ts';
import { FirefoxVisitor, openFirefox } from './firefox-visitor.ts';

describe('A portal that takes Wegwijzer from a CDN, in Firefox', () => {
  let origins: Origins;
  let firefox: Browser;
  before(async () => {
    [origins, firefox] = await Promise.all([openOrigins(), openFirefox()]);
  });
  after(async () => {
    await firefox.close();
    await origins.close();
  });

  /** Somebody with an empty storage on the portal's page. */
  const visits = async (portal: Origins['portal']) =>
    FirefoxVisitor.at(await firefox.createBrowserContext(), portal.url);

  for (const [what, particular] of Object.entries(portals)) {
    it(`has nothing to refuse, and gets no request: ${what}`, async () => {
      origins.portal.page = pageOf(origins, particular(origins));
      const maria = await visits(origins.portal);
      await everyPart(maria);
      assert.deepEqual(maria.console, []);
      assert.deepEqual(whatWentWhere(maria, origins), allInPlace);
    });
  }

  it('has nothing to refuse in a sandbox that allows scripts alone', async (t) => {
    const open = await openOrigins('*');
    t.after(() => open.close());
    open.portal.page = pageOf(open, { policy: { sandbox: 'allow-scripts' } });
    const maria = await visits(open.portal);
    await everyPart(maria);
    assert.deepEqual(maria.console, []);
  });

  it('leaves a number in sight when its list of Trusted Types policies does not have ours', async () => {
    origins.portal.page = pageOf(origins, { policy: { 'trusted-types': 'portal' } });
    const maria = await visits(origins.portal);
    await maria.press('Hulp nodig?');
    await maria.find('link', 'Bel de helpdesk van Alivia: 02/214.19.09');
  });

  for (const [what, fault] of Object.entries({ 'breaks off': broken, 'is a login page': loginPage })) {
    it(`leaves a number while each part of the guide ${what}, and opens the guide after that`, async (t) => {
      t.after(() => void (origins.cdn.faults = undefined));
      origins.portal.page = pageOf(origins, {});
      const maria = await visits(origins.portal);
      origins.cdn.faults = () => fault;
      await maria.press('Hulp nodig?');
      await maria.find('link', 'Bel de helpdesk van Alivia: 02/214.19.09');
      origins.cdn.faults = undefined;
      await maria.press('Probeer opnieuw');
      await maria.reads('Waar zit u vast?');
    });
  }

  it('hears all that is refused, of Trusted Types too', async () => {
    origins.portal.page = pageOf(origins, {});
    const maria = await visits(origins.portal);
    await maria.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.body.innerHTML = '<b>';
      } catch {
        // As it should be.
      }
    });
    const refused = ['style-src-attr', 'require-trusted-types-for'];
    for (const directive of refused) await until(directive, async () => says(maria, directive));
  });
});

const says = ({ console }: FirefoxVisitor, directive: string) =>
  console.some((line) => line.includes(`refused by the policy: ${directive}`)) || undefined;
