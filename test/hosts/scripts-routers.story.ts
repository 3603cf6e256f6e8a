import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { listenersOf } from './listeners-of.ts';
import { sameAsBefore } from './same-as-before.ts';
import { comesToVerdict, sends, toForm } from './whole-story.ts';

/** What a router does to the elements, and whether an open dialog is still open after that. */
const ways = [
  ['moves', true],
  ['movesWhole', true],
  ['takesOut', false],
  ['drawsAnew', false],
  ['swapsBody', false],
] as const;

describe('A single-page portal', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  const at = (page: string) => Visitor.at(browser, `${site.url}/hosts/${page}.html`);
  const route = (maria: Visitor, way: string) => maria.page.evaluate(`routes.${way}()`);

  for (const page of ['scripts-router', 'scripts-router-guide'])
    it(`finds itself as it was: ${page}`, async () => {
      const maria = await at(page);
      if (page === 'scripts-router') await maria.press('Hulp nodig?');
      await comesToVerdict(maria);
      await sameAsBefore(browser, maria);
    });

  for (const [way, staysOpen] of ways) {
    const reopens = (maria: Visitor) => (staysOpen ? undefined : maria.press('Hulp nodig?'));

    it(`that ${way} the button lets its visitor through, wherever she is`, async () => {
      const maria = await at('scripts-router');
      await route(maria, way);
      await maria.press('Hulp nodig?');
      await route(maria, way);
      await reopens(maria);
      await comesToVerdict(maria);
      await route(maria, way);
      await reopens(maria);
      await maria.reads('Eén keuze past niet bij uw rol');
      await toForm(maria);
      await maria.type('Uw naam', 'Maria Voorbeeld');
      await route(maria, way);
      await reopens(maria);
      await sends(maria);
      assert.deepEqual(maria.console, []);
    });

    it(`that ${way} the guide keeps where its visitor is, and what she typed`, async () => {
      const maria = await at('scripts-router-guide');
      await route(maria, way);
      await comesToVerdict(maria);
      await route(maria, way);
      await maria.reads('Eén keuze past niet bij uw rol');
      await toForm(maria);
      await maria.type('Uw naam', 'Maria Voorbeeld');
      await route(maria, way);
      await sends(maria);
      assert.deepEqual(maria.console, []);
    });

    it(`that ${way} them again and again is listened to no more than once`, async () => {
      const guide = await at('scripts-router-guide');
      const launcher = await at('scripts-router');
      await launcher.press('Hulp nodig?');
      for (const maria of [guide, launcher]) await comesToVerdict(maria);
      const turn = async () => {
        for (const maria of [guide, launcher]) await route(maria, way);
        await reopens(launcher);
        for (const maria of [guide, launcher]) await maria.reads('Eén keuze past niet bij uw rol');
        return Promise.all([guide, launcher].map(({ page }) => listenersOf(page)));
      };
      const once = await turn();
      for (const listeners of once) assert.ok(listeners.includes('window hashchange'), listeners.join());
      for (let turns = 0; turns < 4; turns += 1) await turn();
      assert.deepEqual(await turn(), once);
    });
  }
});
